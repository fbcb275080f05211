import { type FormerOptions, type FormerReader, partOf, readerOf } from './reader.js'

/** What `fromKlaro` takes. A key is the `name` of a service in klaro's configuration. */
export interface FromKlaroOptions extends FormerOptions<string> {
  /** klaro's `storageName` (formerly `cookieName`). @default 'klaro' */
  readonly storageName?: string
  /**
   * klaro's `cookieExpiresAfterDays` as it was. klaro keeps no time, so a yes counts as given when its cookie can have begun
   * at the earliest. @default 120
   */
  readonly cookieExpiresAfterDays?: number
}

/**
 * klaro 0.7, from its cookie or from `localStorage`; tried with klaro 0.7.22. It stores when a visitor saves, so what is
 * there was decided. In `localStorage` a yes has no end, so that nothing says how old it is: a no alone counts there.
 */
export function fromKlaro({ storageName = 'klaro', cookieExpiresAfterDays = 120, ...options }: FromKlaroOptions): FormerReader {
  return readerOf<string>(
    {
      cookies: [storageName],
      keys: [storageName],
      parse(text, isCookie, now) {
        const consents: unknown = JSON.parse(decodeURIComponent(text))
        return {
          answer(name) {
            const value = partOf(consents, name)
            return typeof value === 'boolean' ? value : undefined
          },
          grantedAt: isCookie && cookieExpiresAfterDays > 0 ? Math.floor(now - cookieExpiresAfterDays * 86_400_000) : undefined,
        }
      },
    },
    options,
  )
}
