import type { Consent } from './consent.js'
import { countriesOf, longestStorageOf } from './facts.js'
import { type ConsentRecord, type Method, mergeRecords, type RecordEntry } from './record.js'
import type { ServiceData } from './service.js'

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
      readonly until: number
      readonly method: Method
    }

/** Where the choice lies: on the device, or in this page's memory only because the browser refuses to store it. */
export type Persistence = 'local' | 'memory'

/** Everything known about the visitor's choices at one moment. */
export interface ConsentState {
  readonly decisions: Readonly<Record<string, Decision>>
  /** Decisions that outlive the visit. */
  readonly remembered: ConsentRecord
  /** Grants of this visit only. */
  readonly visit: ConsentRecord
  readonly persistence: Persistence
}

/** What the answers are worked out from. */
export type Basis = Pick<ConsentState, 'remembered' | 'visit' | 'persistence'>

/**
 * Works out the present answers from what is kept. A new purpose, a new recipient country or a longer storage makes
 * only that service undecided; a refusal stays a refusal whatever changes.
 *
 * @param now Milliseconds since 1970 (UTC).
 */
export function deriveState(consent: Consent, { remembered, visit, persistence }: Basis, now: number): ConsentState {
  const { services } = mergeRecords(visit, remembered)
  const decisions: Record<string, Decision> = {}
  for (const service of consent.services) decisions[service.id] = decide(service, services[service.id], remembered, now)
  return Object.freeze({ decisions: Object.freeze(decisions), remembered, visit, persistence })
}

function decide(service: ServiceData, entry: RecordEntry | undefined, remembered: ConsentRecord, now: number): Decision {
  if (!entry) return undecidedNew
  const { decision, at, until, method } = entry
  if (until <= now) return { status: 'undecided', reason: 'expired' }
  if (decision === 'granted' && hasGrown(service, entry)) return { status: 'undecided', reason: 'changed' }
  return { status: decision, remembered: entry === remembered.services[service.id], at, until, method }
}

const undecidedNew: Decision = Object.freeze({ status: 'undecided', reason: 'new' })

function hasGrown(service: ServiceData, entry: RecordEntry): boolean {
  const longest = longestStorageOf(service.facts)
  return (
    entry.purpose !== service.purpose ||
    countriesOf(service.facts).some((country) => !entry.countries.includes(country)) ||
    (entry.storageDays !== -1 && (longest === -1 || longest > entry.storageDays))
  )
}
