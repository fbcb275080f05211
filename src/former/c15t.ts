import { type FormerOptions, type FormerReader, partOf, readerOf } from './reader.js'

/** The categories of c15t that are asked for. */
export type C15tCategory = 'functionality' | 'experience' | 'measurement' | 'marketing'

/**
 * c15t 2, from its cookie and `localStorage`; tried with c15t 2.2.1. Both keep one moment for all categories, that of the
 * last save. Map only categories that your visitors were asked about: c15t keeps the others as refused.
 */
export function fromC15t({
  storageKey = 'c15t',
  ...options
}: FormerOptions<C15tCategory> & {
  /** Its `storageConfig.storageKey`. @default 'c15t' */
  readonly storageKey?: string
}): FormerReader {
  return readerOf<C15tCategory>(
    {
      cookies: [storageKey],
      keys: [storageKey],
      besides: ['c15t:pending-consent-sync', 'c15t-pending-consent-submissions', 'c15t-pending-identify-submissions'],
      parse(text, isCookie) {
        const { consents, time, subject } = isCookie ? ofCookie(text) : ofStorage(JSON.parse(text))
        // without a time nothing was saved; a refusal is left out of the cookie
        if (typeof time !== 'number') return undefined
        return {
          answer: (category) => consents(category) === true,
          // what older versions stored has no subject, and c15t 2 asks again there
          grantedAt: typeof subject === 'string' && subject ? time : undefined,
          deniedAt: time,
        }
      },
    },
    options,
  )
}

/** A stored choice of c15t, wherever it lay. */
interface Choice {
  consents(category: string): unknown
  readonly time: unknown
  readonly subject: unknown
}

/** `c.necessary:1,c.functionality:1,i.t:1768478400000,i.sid:sub_…` */
function ofCookie(text: string): Choice {
  const pairs = new Map(text.split(',').map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]))
  const time = pairs.get('i.t') ?? ''
  return {
    consents: (category) => pairs.get(`c.${category}`) === '1',
    time: /^\d{1,15}$/.test(time) ? Number(time) : undefined,
    subject: pairs.get('i.sid'),
  }
}

const ofStorage = (stored: unknown): Choice => ({
  consents: (category) => partOf(partOf(stored, 'consents'), category),
  time: partOf(partOf(stored, 'consentInfo'), 'time'),
  subject: partOf(partOf(stored, 'consentInfo'), 'subjectId'),
})
