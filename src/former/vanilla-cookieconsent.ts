import { type FormerOptions, type FormerReader, partOf, readerOf } from './reader.js'

/** A category, or a service of one, by the names in its configuration. A category that has services is named with one. */
export type CategoryOrService = string | { readonly category: string; readonly service: string }

/** What `fromVanillaCookieConsent` takes. */
export interface FromVanillaCookieConsentOptions extends FormerOptions<CategoryOrService> {
  /** Its `cookie.name`; with `cookie.useLocalStorage` the key. @default 'cc_cookie' */
  readonly cookieName?: string
  /** Its `revision` at the end; a yes to another one is not carried over, as it was asked for again there too. @default 0 */
  readonly revision?: number
}

/**
 * vanilla-cookieconsent 3, from its cookie or from `localStorage`; tried with 3.1.0. A yes counts from the visitor's first
 * choice on, since the time of the last may be that of a choice about something else; a no counts from the last.
 */
export function fromVanillaCookieConsent({
  cookieName = 'cc_cookie',
  revision = 0,
  ...options
}: FromVanillaCookieConsentOptions): FormerReader {
  return readerOf<CategoryOrService>(
    {
      cookies: [cookieName],
      keys: [cookieName],
      parse(text, isCookie, now) {
        const stored: unknown = JSON.parse(isCookie ? decodeURIComponent(text) : text)
        const part = (key: string) => partOf(stored, key)
        // what the tool itself wants of a choice that counts
        if (typeof part('consentId') !== 'string' || !isNames(part('categories'))) return undefined
        return {
          answer(key) {
            const [category, service] = typeof key === 'string' ? [key] : [key.category, key.service]
            const services = partOf(part('services'), category)
            if (!hasName(part('categories'), category)) return false
            if (service !== undefined) return hasName(services, service)
            // which of its services the yes was for is not said
            return services === undefined || (isNames(services) && services.length === 0) ? true : undefined
          },
          // in localStorage it stays beyond the time the tool gave it
          grantedAt:
            part('revision') === revision && !(Number(part('expirationTime')) <= now) ? timeOf(part('consentTimestamp')) : undefined,
          deniedAt: timeOf(part('lastConsentTimestamp')),
        }
      },
    },
    options,
  )
}

const isNames = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const hasName = (names: unknown, name: string): boolean => isNames(names) && names.includes(name)

/** The moment of its text, `2026-01-15T12:00:00.000Z`; other spellings of a date are none of its own. */
const timeOf = (text: unknown): number | undefined =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : undefined
