import type { Consent } from './consent.js'
import { endOf } from './months.js'

/**
 * How a decision was made; kept as evidence (GDPR Art. 7(1)). `former`: in a tool the site had before. The places are stored
 * in cookies: new ones go to the end.
 */
export const methods = [
  'banner-accept',
  'banner-reject',
  'settings-accept',
  'settings-reject',
  'settings-save',
  'placeholder',
  'landing',
  'gate',
  'withdraw',
  'signal',
  'expiry',
  'former',
  'banner-save',
] as const

/** How a decision that is kept here was made. */
export type KeptMethod = (typeof methods)[number]

/** How a decision was made; `source`: in an existing consent platform, which keeps it. */
export type Method = KeptMethod | 'source'

/** What is kept on the device for one service. */
export interface RecordEntry {
  readonly decision: 'granted' | 'denied'
  /** Time of the decision, milliseconds since 1970 (UTC). */
  readonly at: number
  /** End of validity, milliseconds since 1970 (UTC). */
  readonly until: number
  readonly method: KeptMethod
  /** Purpose, recipient countries and longest storage (days, -1 = no end) that were shown at the decision. */
  readonly purpose: string
  readonly countries: readonly string[]
  readonly storageDays: number
  /** Id of the event the app was told at a grant, so that a withdrawal can name it; a refusal keeps no identifier. */
  readonly event?: string
}

/** What is kept on the device. */
export interface ConsentRecord {
  readonly version: 1
  readonly services: Readonly<Record<string, RecordEntry>>
}

/** Longest stored text that is looked at, in characters; room for the decisions about 150 services. */
export const maxRecordLength = 32_768
/** How far a stored time may lie ahead of the device's clock, in milliseconds (24 hours). */
const clockTolerance = 24 * 60 * 60 * 1000

export const emptyRecord: ConsentRecord = Object.freeze({ version: 1, services: Object.freeze({}) })

/**
 * Reads a stored record as untrusted input. Damaged, foreign, future or unknown parts are left out; it never throws
 * and never turns anything into a grant.
 *
 * @param now Milliseconds since 1970 (UTC).
 */
export function parseRecord(text: string | null | undefined, consent: Consent, now: number): ConsentRecord {
  if (!text || text.length > maxRecordLength) return emptyRecord
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return emptyRecord
  }
  return readRecord(stored, consent, now)
}

/** Like `parseRecord`, for a value that is already parsed, such as a record handed over by a server. */
export function readRecord(stored: unknown, consent: Consent, now: number): ConsentRecord {
  const record = ownParts(stored)
  const entries = ownParts(record['services'])
  const services: Record<string, RecordEntry> = {}
  for (const { id } of consent.services) {
    const entry = record['version'] === 1 && readEntry(consent, ownParts(entries[id]), now)
    if (entry) services[id] = entry
  }
  return { version: 1, services }
}

function readEntry(
  consent: Consent,
  { decision, at, until, method, purpose, countries, storageDays, event }: Parts,
  now: number,
): RecordEntry | undefined {
  const knownMethod = methods.find((known) => known === method)
  if (
    (decision === 'granted' || decision === 'denied') &&
    knownMethod &&
    isWhole(at) &&
    at > 0 &&
    at <= now + clockTolerance &&
    isWhole(until) &&
    until >= at &&
    typeof purpose === 'string' &&
    isStrings(countries) &&
    // a server puts it into its pages: whoever set the cookie must not write there
    !`${purpose}${countries}`.includes('<') &&
    isWhole(storageDays)
  ) {
    return {
      decision,
      at,
      // a stored end can only come sooner than the rule says, never later
      until: Math.min(until, endOf(consent, decision, at)),
      method: knownMethod,
      purpose,
      countries,
      storageDays,
      ...(decision === 'granted' && typeof event === 'string' && isEventId.test(event) && { event }),
    }
  }
  return undefined
}

/**
 * Joins two records: per service the later decision wins, and a refusal wins a tie, so that no withdrawal is lost.
 * Without another the first stays as it is.
 */
export function mergeRecords(one: ConsentRecord, other?: ConsentRecord): ConsentRecord {
  if (!other) return one
  const services: Record<string, RecordEntry> = { ...one.services }
  for (const [id, entry] of Object.entries(other.services)) {
    const present = services[id]
    if (!present || entry.at > present.at || (entry.at === present.at && entry.decision === 'denied')) services[id] = entry
  }
  return { version: 1, services }
}

/** Leaves out what lies too far ahead of the clock, which was put right since: it could not be read back either. */
export function withoutFuture(record: ConsentRecord, now: number): ConsentRecord {
  const services = Object.entries(record.services)
  const readable = services.filter(([, { at }]) => at <= now + clockTolerance)
  return readable.length < services.length ? { version: 1, services: Object.fromEntries(readable) } : record
}

/** UUID of version 4. */
const isEventId = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

type Parts = Readonly<Record<string, unknown>>

/** A value's own parts, without anything inherited (`__proto__` in stored JSON); none for what is not an object. */
const ownParts = (value: unknown): Parts => ({ __proto__: null, ...(typeof value === 'object' && !Array.isArray(value) ? value : {}) })

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')
