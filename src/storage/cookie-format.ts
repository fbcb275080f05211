import { type Consent, type ConsentRecord, maxRecordLength, methods, type RecordEntry, readRecord } from '../core/index.js'

/** What a cookie depends on besides the record. */
export interface CookieSurroundings {
  /** Whether the page or request is a secure one (https, or a browser's localhost): `__Host-` names are possible there alone. */
  readonly isSecure: boolean
  /** Milliseconds since 1970 (UTC). */
  readonly now: number
}

/**
 * The names of the cookie. A browser lets only the host itself set a `__Host-` cookie; the plain one is for pages that
 * are not secure, and for a choice shared among subdomains.
 */
export const cookieNames = { host: '__Host-ask-first', plain: 'ask-first' } as const

/** Longest `name=value` that is written, in bytes: the cookie goes with every request. */
export const maxCookieLength = 1024
const dayMs = 24 * 60 * 60 * 1000

/** The name of the cookie that counts. */
export const cookieName = ({ cookieDomain }: Pick<Consent, 'cookieDomain'>, isSecure: boolean): string =>
  isSecure && !cookieDomain ? cookieNames.host : cookieNames.plain

/**
 * Writes a record as the value of a cookie, of letters, digits and `. _ ~ ! * -` alone: the version, then for each service
 *
 *     !id.decision and method.until.until - at.purpose.countries.storage days.event
 *
 * for example `1!chat.g5.mq0ap4o0.76i93c0.support.DE*US.a5.-`. Decision is `g` or `d`; the method is its
 * place in `methods` (`a` is `expiry`: undecided whatever stands beside it); numbers have base 36, times are
 * milliseconds; `-` stands for no event, `*` for no countries. From the fourth part on, an empty part is the same as in the service before.
 */
export function encodeRecord(record: ConsentRecord): string {
  let before: readonly string[] = []
  let text = `${record.version}`
  for (const [id, { decision, at, until, method, purpose, countries, storageDays, event = '-' }] of Object.entries(record.services)) {
    const parts = [
      (until - at).toString(36),
      escapeText(purpose),
      countries.map(escapeText).join('*') || '*',
      storageDays.toString(36),
      escapeText(event),
    ]
    const own = parts.map((part, index) => (part === before[index] ? '' : part))
    text += `!${[escapeText(id), decision[0] + methods.indexOf(method).toString(36), until.toString(36), ...own].join('.')}`
    before = parts
  }
  return text
}

/** Takes the value of a cookie apart, for `readRecord`, which judges it: untrusted input. Never throws. */
export function decodeRecord(text: string): unknown {
  const [version, ...entries] = text.length > maxRecordLength ? [] : text.split('!')
  let parts: readonly string[] = []
  const services = Object.fromEntries(
    entries.map((entry) => {
      const [id = '', act = '', end = '', ...own] = entry.split('.')
      parts = own.map((part, index) => part || (parts[index] ?? ''))
      const [length = '', purpose = '', countries = '', days = '', event] = parts
      const until = Number.parseInt(end, 36)
      return [
        unescapeText(id),
        // a part too few or too many is damage: nothing may be made up for it
        own.length === 5 && {
          decision: act[0] === 'g' ? 'granted' : act[0] === 'd' && 'denied',
          at: until - Number.parseInt(length, 36),
          until,
          method: methods[Number.parseInt(act.slice(1), 36)],
          purpose: unescapeText(purpose),
          countries: countries.split('*').filter(Boolean).map(unescapeText),
          storageDays: Number.parseInt(days, 36),
          event,
        },
      ]
    }),
  )
  // a service that stands there twice is damage too, and of both: one flipped bit makes another id
  return { version: version === '1' && Object.keys(services).length === entries.length ? 1 : undefined, services }
}

/**
 * Reads the record from a request's `Cookie` header or `document.cookie`. Several cookies of the name (another path, or a
 * parent domain) count as the stricter: granted is what all of them grant for the same, denied what one denies. Never throws.
 */
export function recordFromCookies(
  header: string | null | undefined,
  consent: Consent,
  { isSecure, now }: CookieSurroundings,
): ConsentRecord {
  const start = `${cookieName(consent, isSecure)}=`
  const records = `${header}`
    .split(/; */)
    .filter((pair) => pair.startsWith(start))
    .map((pair) => readRecord(decodeRecord(pair.slice(start.length)), consent, now))
  const services: Record<string, RecordEntry> = {}
  for (const { id } of consent.services) {
    const entries = records.map((record) => record.services[id])
    const entry =
      entries.find((one) => one?.decision === 'denied') ??
      entries.reduce(
        (one, other) => (one && other && shownAt(one) === shownAt(other) ? (one.until < other.until ? one : other) : undefined),
        entries[0],
      )
    if (entry) services[id] = entry
  }
  return { version: 1, services }
}

/** What a visitor was shown at a decision. */
const shownAt = ({ purpose, countries, storageDays }: RecordEntry): string => JSON.stringify([purpose, countries, storageDays])

/**
 * The whole text of the cookie, for `document.cookie` and `Set-Cookie`; for an empty record the text that deletes it. It
 * lasts thirty days longer than the longest decision, as far as browsers let it, so that the next visit can say that one
 * has ended; and where nothing is remembered any more one day, so that open pages learn of it.
 *
 * @returns nothing where the record is too large for a cookie
 */
export function cookieFor(record: ConsentRecord, consent: Consent, { isSecure, now }: CookieSurroundings): string | undefined {
  const pair = `${cookieName(consent, isSecure)}=${encodeRecord(record)}`
  const left = Object.values(record.services).map(({ at, until }) => Math.max(until === at ? 0 : until + 30 * dayMs - now, dayMs))
  const maxAge = Math.ceil(Math.min(Math.max(0, ...left), 400 * dayMs) / 1000)
  const { cookieDomain } = consent
  return pair.length > maxCookieLength
    ? undefined
    : `${pair}; Path=/; Max-Age=${maxAge}; SameSite=Lax${isSecure ? '; Secure' : ''}${cookieDomain ? `; Domain=${cookieDomain}` : ''}`
}

/** Anything but letters, digits, `_` and `-`, and an empty text, behind a `~`, by UTF-16 unit (a lone surrogate is one too). */
const escapeText = (text: string): string =>
  text.replace(/[^\w-]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) || '~'

const unescapeText = (text: string): string =>
  text.replace(/~([\da-f]{4})?/g, (_, unit?: string) => (unit ? String.fromCharCode(Number.parseInt(unit, 16)) : ''))
