import type { ServiceId } from '../core/index.js'
import { type FormerReader, readerOf } from './reader.js'

/** What `fromReactCookieConsent` takes. */
export interface FromReactCookieConsentOptions {
  /** The services that its “decline” meant. */
  readonly services: readonly ServiceId[]
  /** Its `cookieName`. @default 'CookieConsent' */
  readonly cookieName?: string
  /** Its `declineCookieValue`. @default 'false' */
  readonly declineCookieValue?: string
}

/**
 * react-cookie-consent, from its cookie; made from its published source. Its refusal is carried over. Its yes never is: one
 * button said it for everything, without a purpose or a provider (GDPR Art. 4(11), recital 32), and scrolling could press it.
 */
export function fromReactCookieConsent({
  services,
  cookieName = 'CookieConsent',
  declineCookieValue = 'false',
}: FromReactCookieConsentOptions): FormerReader {
  return readerOf<true>(
    {
      // the second one stands in where a browser refuses `SameSite=None`
      cookies: [cookieName, `${cookieName}-legacy`],
      parse: (text) => (decodeURIComponent(text) === declineCookieValue ? { answer: () => false, grantedAt: undefined } : undefined),
    },
    { services: Object.fromEntries(services.map((id) => [id, true] as const)) },
  )
}
