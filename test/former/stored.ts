import { emptyRecord } from 'ask-first/core'
import type { FormerRequest } from 'ask-first/former'
import { noon } from '../core/sample.js'

export const day = 86_400_000

/** A request with these cookies, at noon of the sample. */
export const requestWith = (cookies: string, change: Partial<FormerRequest> = {}): FormerRequest => ({
  cookies,
  own: emptyRecord,
  now: noon,
  ...change,
})

/** What a site says to have a yes carried over. */
export const vouched = { sameNotice: true, offAtStart: true } as const

/** The cookie as klaro 0.7.22 writes it. */
export const klaroCookie = (consents: unknown): string => `klaro=${encodeURIComponent(JSON.stringify(consents))}`

/** What vanilla-cookieconsent 3.1.0 stores. */
export const vanillaValue = (change: Readonly<Record<string, unknown>> = {}) => ({
  categories: ['necessary', 'support'],
  revision: 0,
  data: null,
  consentTimestamp: new Date(noon - 40 * day).toISOString(),
  consentId: '3f2b8c1e-9d4a-4f6b-8a7c-0123456789ab',
  services: { necessary: [], support: ['chat'], statistics: [] },
  languageCode: 'de',
  lastConsentTimestamp: new Date(noon - 10 * day).toISOString(),
  expirationTime: noon + 100 * day,
  ...change,
})
export const vanillaCookie = (change?: Readonly<Record<string, unknown>>): string =>
  `cc_cookie=${encodeURIComponent(JSON.stringify(vanillaValue(change)))}`

/** The cookie as c15t 2.2.1 writes it. */
export const c15tCookie = (at: unknown = noon - 30 * day): string => `c15t=c.necessary:1,c.functionality:1,i.t:${at},i.sid:sub_2x3y4z`
