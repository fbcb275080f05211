import { type ConsentRecord, defineConsent, type Facts, type RecordEntry, service } from 'ask-first/core'

export const facts: Facts = {
  company: 'Beispiel Chat GmbH',
  country: 'DE',
  role: 'processor',
  servers: ['DE'],
  recipients: [{ name: 'Beispiel Cloud Inc.', country: 'US' }],
  transfer: 'data-privacy-framework',
  access: 'not-stated',
  retention: 'not-stated',
  deletion: 'not-stated',
  privacyMode: 'not-stated',
  ai: 'none',
  policyUrl: 'https://chat.example/privacy',
  vendorClaim: 'not-stated',
  storage: [{ name: 'ssid', kind: 'cookie', purpose: 'Unterhaltung', days: 30, readBy: 'not-stated', adjustable: false }],
  checkedOn: '2026-11-24',
  sources: ['https://chat.example/docs'],
}

export const controller = { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/datenschutz' }

const base = { facts, hosts: { script: ['https://chat.example'] }, footprint: { cookies: ['ssid'] } }

/** A chat that asks in its place, a video that asks on the banner, statistics that ask on the banner. */
export const options = {
  controller,
  purposes: { support: {}, media: {}, statistics: {} },
  services: [
    service({ ...base, id: 'chat', purpose: 'support', kind: 'chat', ask: 'context' }),
    service({ ...base, id: 'video', purpose: 'media' }),
    service({ ...base, id: 'stats', purpose: 'statistics' }),
  ],
}

export const consent = defineConsent(options)
export const ids = ['chat', 'video', 'stats'] as const

/** 15 January 2026, noon (UTC). */
export const noon = Date.UTC(2026, 0, 15, 12)

export const entry = (change: Partial<RecordEntry> = {}): RecordEntry => ({
  decision: 'granted',
  at: noon,
  until: Date.UTC(2026, 6, 15, 12),
  method: 'banner-accept',
  purpose: 'support',
  countries: ['DE', 'US'],
  storageDays: 30,
  ...change,
})

export const record = (services: Record<string, RecordEntry>): ConsentRecord => ({ version: 1, services })
