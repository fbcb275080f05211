import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ConsentProvider, type ConsentProviderProps, type DecisionEvent } from 'ask-first'
import { type Consent, defineConsent, type Facts, service } from 'ask-first/core'
import de from 'ask-first/locales/de'
import deMore from 'ask-first/locales/de/more'
import en from 'ask-first/locales/en'
import enMore from 'ask-first/locales/en/more'
import { type ReactNode, StrictMode } from 'react'
// what events are made by; fetched here already, so that a test waits for the kit and not for a file
import '../../src/react/evidence.js'
import { decodeRecord } from '../../src/storage/cookie-format.js'

/** Facts of a made-up provider in Germany. */
export const facts: Facts = {
  company: 'Muster Chat GmbH',
  country: 'DE',
  role: 'processor',
  servers: ['DE'],
  recipients: [],
  transfer: 'none',
  access: 'not-stated',
  retention: { de: '90 Tage', en: '90 days' },
  deletion: 'not-stated',
  privacyMode: 'not-stated',
  ai: 'none',
  policyUrl: 'https://chat.muster.example/privacy',
  vendorClaim: 'not-stated',
  storage: [
    {
      name: 'chat-id',
      kind: 'cookie',
      purpose: { de: 'Erkennt Sie', en: 'Recognises you' },
      days: 30,
      readBy: 'not-stated',
      adjustable: false,
    },
  ],
  checkedOn: '2026-11-24',
  sources: 'not-stated',
}

const plain = { hosts: {}, footprint: {} }

/** Two purposes; one of them with two services, one of which sends data to the United States. */
export const consent = defineConsent({
  controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy', imprint: '/imprint' },
  purposes: { statistics: {}, media: {} },
  necessary: [{ name: { de: 'Warenkorb', en: 'Basket' }, reason: { de: 'Merkt sich Ihre Waren.', en: 'Keeps your goods.' } }],
  services: [
    service({ id: 'counter', purpose: 'statistics', name: 'Counter', facts: { ...facts, company: 'Muster Zahlen GmbH' }, ...plain }),
    service({
      id: 'video',
      purpose: 'media',
      name: 'Video',
      ...plain,
      facts: {
        ...facts,
        company: 'Beispiel Video Inc.',
        country: 'US',
        transfer: 'standard-clauses',
        recipients: [{ name: 'Muster CDN SE', country: 'FR' }],
      },
    }),
    service({ id: 'map', purpose: 'media', name: 'Map', facts: { ...facts, company: 'Muster Karten AG' }, ...plain }),
  ],
})

/** Both languages with all their texts at once, so that a test waits for the kit and not for a file. */
export const locales = { de: { ...de, more: deMore }, en: { ...en, more: enMore } }

/** What a test gets back. */
export interface Rendered extends ReturnType<typeof render> {
  user: ReturnType<typeof userEvent.setup>
  /** Every decision since the start. */
  decisions: DecisionEvent[]
}

/** Renders below the public provider, as an app would, in English and StrictMode. */
export function renderWithConsent(
  children: ReactNode,
  props: Partial<Omit<ConsentProviderProps, 'consent'>> & { consent?: Consent } = {},
): Rendered {
  const decisions: DecisionEvent[] = []
  const result = render(
    <StrictMode>
      <ConsentProvider consent={consent} locale={locales.en} onDecision={(event) => decisions.push(event)} {...props}>
        {children}
      </ConsentProvider>
    </StrictMode>,
  )
  return { ...result, user: userEvent.setup(), decisions }
}

/** The text of the page's status region. */
export const announced = (): string => document.querySelector('[data-ask-first-status]')?.textContent ?? ''

/** What the device holds for each service. */
export function stored(): Record<string, string> {
  const value = /(?:^|; )ask-first=([^;]*)/.exec(document.cookie)?.[1] ?? ''
  const { services } = Object(decodeRecord(value))
  return Object.fromEntries(Object.entries(services).map(([id, entry]) => [id, String(Object(entry).decision)]))
}
