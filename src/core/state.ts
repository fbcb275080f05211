import { changesSince } from './changes.js'
import type { Consent } from './consent.js'
import { type ConsentRecord, type Method, mergeRecords, type RecordEntry, withoutFuture } from './record.js'
import type { ServiceData } from './service.js'
import type { SourceSight } from './source.js'

/** Why there is no decision: never asked, its time ran out, or what it was given for has changed. */
export type UndecidedReason = 'new' | 'expired' | 'changed'

/** The present answer for one service. */
export type Decision =
  | { readonly status: 'undecided'; readonly reason: UndecidedReason }
  | {
      readonly status: 'granted' | 'denied'
      /** Whether the answer outlives this visit. */
      readonly remembered: boolean
      readonly at: number
      /** Milliseconds since 1970 (UTC); `Infinity` where a consent platform keeps the answer, for as long as it does. */
      readonly until: number
      readonly method: Method
    }

/** Where the choice lies: in a cookie, in localStorage, or in this page's memory only because the browser refuses to store it. */
export type Persistence = 'cookie' | 'local' | 'memory'

/** Everything known about the visitor's choices at one moment. */
export interface ConsentState {
  readonly decisions: Readonly<Record<string, Decision>>
  /** Decisions that outlive the visit. */
  readonly remembered: ConsentRecord
  /** Grants of this visit only. */
  readonly visit: ConsentRecord
  readonly persistence: Persistence
  /** The consent platform that decides, while one does. */
  readonly source?: SourceSight | undefined
}

/** What the answers are worked out from. */
export type Basis = Pick<ConsentState, 'remembered' | 'visit' | 'persistence'>

/**
 * Works out the present answers from what is kept. A new purpose, a new recipient country or a longer storage makes
 * only that service undecided; a refusal stays a refusal whatever changes. What lies far ahead of the clock is left out.
 *
 * @param now Milliseconds since 1970 (UTC).
 */
export function deriveState(consent: Consent, { persistence, ...kept }: Basis, now: number): ConsentState {
  const remembered = withoutFuture(kept.remembered, now)
  const visit = withoutFuture(kept.visit, now)
  const { services } = mergeRecords(visit, remembered)
  const decisions: Record<string, Decision> = {}
  for (const service of consent.services) decisions[service.id] = decide(service, services[service.id], remembered, now)
  return Object.freeze({ decisions: Object.freeze(decisions), remembered, visit, persistence })
}

function decide(service: ServiceData, entry: RecordEntry | undefined, remembered: ConsentRecord, now: number): Decision {
  if (!entry) return undecidedNew
  const { decision, at, until, method } = entry
  // a lapse that was seen stays one, also where the clock is set back
  if (method === 'expiry') return { status: 'undecided', reason: 'expired' }
  // no longer remembered, whatever a clock that is behind makes of its end
  if (until === at) return undecidedNew
  if (until <= now) return { status: 'undecided', reason: 'expired' }
  if (decision === 'granted' && changesSince(service, entry)) return { status: 'undecided', reason: 'changed' }
  return { status: decision, remembered: entry === remembered.services[service.id], at, until, method }
}

const undecidedNew: Decision = Object.freeze({ status: 'undecided', reason: 'new' })
