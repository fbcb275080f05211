import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  type DecisionEvent,
  PrivacySettingsButton,
  useConsent,
  useConsentActions,
} from 'ask-first'
import { defineConsent, type Regime, type SignalOptions, service } from 'ask-first/core'
import en from 'ask-first/locales/en'
import { type GoogleConsentModeOptions, googleConsentMode } from 'ask-first/signals/google-consent-mode'
import { type ReactNode, StrictMode, useEffect, useState } from 'react'
import { controller, facts } from '../../core/sample.js'

/** What a page of the site is made of; plain JSON, the same on the server and in the page. */
export interface SiteProps {
  /** Origin of the third party that has the tag. */
  tags: string
  regime?: Regime
  signals?: SignalOptions
  /** Whether the banner asks for a film too, which nobody sells. */
  hasFilm?: boolean
  /** Whether Google tags are told; `false` for not. */
  consentMode?: GoogleConsentModeOptions | false
  initialRecord?: unknown
}

const base = { facts, hosts: {}, footprint: {} }

/** The site's definition: advertising, which a signal refuses, and perhaps a film. */
export const consentOf = ({ tags, regime = 'eu', signals = {}, hasFilm = false }: SiteProps) =>
  defineConsent({
    controller,
    regime,
    signals,
    purposes: { marketing: {}, media: {} },
    services: [
      service({ ...base, id: 'ads', purpose: 'marketing', name: 'Ads', hosts: { script: [tags] }, footprint: { cookies: ['_ga*'] } }),
      ...(hasFilm ? [service({ ...base, id: 'film', purpose: 'media', name: 'Film' })] : []),
    ],
  })

declare global {
  interface Window {
    told: { errors: string[]; events: DecisionEvent[]; frames: boolean[]; answers: string[] }
    actions?: ReturnType<typeof useConsentActions>
    /** Takes the site off the page. */
    leave?: () => void
  }
}

/** One page of the site, in StrictMode; the tag is gated like anything else. */
export function Site(props: SiteProps & { onDecision?: (event: DecisionEvent) => void }): ReactNode {
  const { tags, consentMode = false, initialRecord, onDecision } = props
  const [consent] = useState(() => consentOf(props))
  const [signals] = useState(() => (consentMode ? [googleConsentMode(consentMode)] : []))
  const [load] = useState(() => async () => ({ default: () => <Tag origin={tags} /> }))
  return (
    <StrictMode>
      <ConsentProvider consent={consent} locale={en} initialRecord={initialRecord} signals={signals} {...(onDecision && { onDecision })}>
        <ConsentBanner />
        <ConsentGate service="ads" load={load} fallback={<p>No advertising.</p>} />
        <PrivacySettingsButton />
        <Actions />
      </ConsentProvider>
    </StrictMode>
  )
}

/** What a tag's own loader does. */
function Tag({ origin }: { origin: string }) {
  useEffect(() => {
    // StrictMode runs effects twice
    if (document.querySelector('script[src$="/gtm.js"]')) return
    if (!('dataLayer' in window)) Reflect.set(window, 'dataLayer', [])
    const layer = Reflect.get(window, 'dataLayer')
    layer.push({ 'gtm.start': Date.now(), event: 'gtm.js' })
    const script = document.createElement('script')
    script.src = `${origin}/gtm.js`
    document.head.append(script)
  }, [origin])
  return <p>Advertising.</p>
}

/** A part of the site's own: reads the answer, and hands the acts to the test. */
function Actions() {
  const actions = useConsentActions()
  const answer = useConsent('ads')
  if (typeof window !== 'undefined' && window.told.answers.at(-1) !== answer) window.told.answers.push(answer)
  useEffect(() => {
    window.actions = actions
  }, [actions])
  return <output>{answer}</output>
}
