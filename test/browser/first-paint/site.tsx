import { ChatPlaceholder, ConsentBanner, ConsentGate, ConsentProvider, type DecisionEvent, PrivacySettingsButton } from 'ask-first'
import { type ConsentRecord, defineConsent, service } from 'ask-first/core'
import de from 'ask-first/locales/de'
import more from 'ask-first/locales/de/more'
import { Landing, LandingRoot } from 'ask-first/placeholder'
import { lazy, type ReactNode, StrictMode, Suspense, useEffect } from 'react'
import { controller, facts } from '../../core/sample.js'

/** The host that nothing may name before a grant. */
export const gatedHost = 'video.beispiel.example'

const base = { facts: { ...facts, policyUrl: '/provider' }, hosts: { frame: [`https://${gatedHost}`] }, footprint: {} }

/** A chat that asks in its place, a film and statistics that ask on the banner. */
export const consent = defineConsent({
  controller,
  purposes: { support: {}, media: {}, statistics: { saleOrShare: true } },
  services: [
    service({ ...base, id: 'chat', purpose: 'support', kind: 'chat', ask: 'context' }),
    service({ ...base, id: 'video', purpose: 'media', kind: 'media' }),
    service({ ...base, id: 'stats', purpose: 'statistics' }),
  ],
})

/** What the HTML of a page is made from, on the server and in the browser alike. */
export interface SiteProps {
  placement?: 'fixed' | 'flow'
  /** What hydrates later than the rest, when its code has come. */
  late?: 'all' | 'rest' | undefined
  /** Whether the launcher is a link to a page of the site. */
  isLinked?: boolean
  initialRecord?: ConsentRecord
  onDecision?: (event: DecisionEvent) => void
}

const LatePart = lazy(() => import('./late.js'))

const Late = ({ isLate, children }: { isLate: boolean; children: ReactNode }) =>
  isLate ? (
    <Suspense>
      <LatePart>{children}</LatePart>
    </Suspense>
  ) : (
    children
  )

const locale = { ...de, more }

/** A page with everything that asks. */
export function Site({ placement = 'fixed', late, isLinked = false, initialRecord, onDecision }: SiteProps) {
  useEffect(() => {
    document.documentElement.dataset['ready'] = ''
  }, [])
  return (
    <StrictMode>
      <ConsentProvider consent={consent} locale={locale} initialRecord={initialRecord} {...(onDecision && { onDecision })}>
        <Late isLate={late === 'all'}>
          <ConsentBanner placement={placement} />
        </Late>
        <Late isLate={late !== undefined}>
          <main>
            <h1>Kaffee</h1>
            <p>Frisch geröstet.</p>
            <ConsentGate service="video" className="film" load={() => import('./film.js')} />
            <p>Und danach.</p>
          </main>
          <LandingRoot
            service="chat"
            alternatives={[
              { kind: 'email', href: 'mailto:hilfe@muster.example' },
              { kind: 'phone', href: 'tel:+493012345678' },
            ]}
          >
            <Landing />
          </LandingRoot>
          <footer>
            <PrivacySettingsButton />
          </footer>
        </Late>
        <ChatPlaceholder service="chat" {...(isLinked && { href: '/chat' })} />
      </ConsentProvider>
    </StrictMode>
  )
}
