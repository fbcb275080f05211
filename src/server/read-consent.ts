import { type Consent, type ConsentRecord, createConsentStore, type SignalHeaders, signalChoice, signalsOfHeaders } from '../core/index.js'
import { recordFromCookies } from '../storage/index.js'

/** What a request is read with. */
export interface RequestOptions {
  /** The server's clock, milliseconds since 1970 (UTC). @default Date.now() */
  now?: number
  /**
   * Whether the plain cookie name counts too, for sites that visitors reach over plain http. Any subdomain can set a
   * cookie of that name, so leave it off on https. @default false
   */
  insecure?: boolean
}

/** What `readConsent` takes besides the cookies. */
export interface ReadConsentOptions extends RequestOptions {
  /** The request's `sec-gpc` and `dnt` headers, so that what they refuse is not asked for. @default none */
  headers?: SignalHeaders
}

/** A visitor's record as a server read it. */
export interface ServedRecord extends ConsentRecord {
  /** When, by the server's clock, milliseconds since 1970 (UTC): the visitor's may be wrong, and the first render must be the same. */
  readonly readAt: number
}

/**
 * Reads the visitor's record from a request, for `initialRecord` of the provider: plain JSON that may go to the page.
 * The header is untrusted input; what is missing, damaged or unknown is left undecided. Never throws.
 */
export function readConsent(
  cookieHeader: string | null | undefined,
  consent: Consent,
  { now = Date.now(), insecure = false, headers }: ReadConsentOptions = {},
): ServedRecord {
  const store = createConsentStore(consent, { remembered: recordOf(cookieHeader, consent, { now, insecure }).record, now: () => now })
  const choice = signalChoice(consent, store.get(), signalsOfHeaders(headers ?? {}, consent))
  if (choice) store.decide(choice)
  return { ...store.get().remembered, readAt: now }
}

/** The record of a request, and whether it lies in a cookie for secure pages. */
export function recordOf(
  cookieHeader: string | null | undefined,
  consent: Consent,
  { now, insecure }: Required<RequestOptions>,
): { record: ConsentRecord; isSecure: boolean } {
  const header = typeof cookieHeader === 'string' ? cookieHeader : ''
  const record = recordFromCookies(header, consent, { isSecure: true, now })
  return insecure && Object.keys(record.services).length === 0
    ? { record: recordFromCookies(header, consent, { isSecure: false, now }), isSecure: false }
    : { record, isSecure: true }
}
