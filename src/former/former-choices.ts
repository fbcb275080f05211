import { applyChoice, type Consent, type ConsentRecord, emptyRecord, mergeRecords, warnOnce } from '../core/index.js'
import { readKept } from '../storage/index.js'
import { deviceOf } from './device.js'
import type { FormerAnswer, FormerReader } from './reader.js'

declare const process: { env: { NODE_ENV?: string } }

/** What a server reads with, which has no page. */
export interface FormerRequest {
  /** The request's `Cookie` header; untrusted. */
  readonly cookies: string | null | undefined
  /** What `readConsent` read from the same header. */
  readonly own: ConsentRecord
  /** The server's clock, milliseconds since 1970 (UTC). @default Date.now() */
  readonly now?: number
}

/**
 * The visitor's record with what they had answered to a former consent tool, so that nobody is asked twice: plain JSON for
 * `initialRecord` of the provider, which keeps it from then on. Reads alone, and never throws.
 *
 * A refusal is always carried over. A yes is carried over only where the site vouches for it (`grants`) and where its moment
 * is known or bounded; it ends when it would have ended had it been given here (GDPR Art. 7(1)). What was decided here
 * counts before it: a former yes changes none of that, a former no only what is older.
 *
 * @param served On a server. @default what the page itself holds
 */
export function formerChoices(consent: Consent, readers: readonly FormerReader[], served?: FormerRequest): ConsentRecord {
  if (process.env.NODE_ENV !== 'production') warnOfUnknown(consent, readers)
  const isPage = !served && typeof window !== 'undefined'
  const own = served?.own ?? (isPage ? readKept(consent, window).remembered : emptyRecord)
  const now = served?.now ?? Date.now()
  const device = deviceOf(served ? (served.cookies ?? '') : undefined)
  let former = emptyRecord
  for (const { id } of consent.services)
    for (const reader of readers) {
      const answer = reader.answer(id, device, now)
      // any subdomain can write what former tools stored: a yes there must not undo what was decided here
      if (answer && (!own.services[id] || (answer.decision === 'denied' && answer.isDated)))
        former = mergeRecords(former, recordOf(consent, id, answer, now))
    }
  // with `readAt` of a server
  return { ...own, ...mergeRecords(own, former) }
}

/** The record of one answer as if it had been given here at its time; empty where that time is over. */
function recordOf(consent: Consent, id: string, { decision, at }: FormerAnswer, now: number): ConsentRecord {
  const before = { remembered: emptyRecord, visit: emptyRecord }
  const { remembered } = applyChoice(consent, before, { [decision === 'granted' ? 'grant' : 'deny']: [id], method: 'former' }, at)
  return (remembered.services[id]?.until ?? 0) > now ? remembered : emptyRecord
}

function warnOfUnknown(consent: Consent, readers: readonly FormerReader[]): void {
  for (const id of readers.flatMap(({ ids }) => ids))
    if (!consent.services.some((service) => service.id === id))
      warnOnce(
        'unknown-service',
        `a reader of former choices names “${id}”, which no service has, so nothing is carried over for it. Write its id.`,
      )
}
