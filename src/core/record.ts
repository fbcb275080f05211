import type { Consent } from './consent.js'
import { endOf } from './months.js'

/** How a decision was made; kept as evidence (GDPR Art. 7(1)). */
export const methods = [
  'banner-accept', 'banner-reject', 'settings-accept', 'settings-reject', 'settings-save',
  'placeholder', 'landing', 'gate', 'withdraw',
] as const

/** How a decision was made. */
export type Method = (typeof methods)[number]

/** What is kept on the device for one service. A refusal keeps no identifier. */
export interface RecordEntry {
  readonly decision: 'granted' | 'denied'
  /** Time of the decision, milliseconds since 1970 (UTC). */
  readonly at: number
  /** End of validity, milliseconds since 1970 (UTC). */
  readonly until: number
  readonly method: Method
  /** Purpose, recipient countries and longest storage (days, -1 = no end) that were shown at the decision. */
  readonly purpose: string
  readonly countries: readonly string[]
  readonly storageDays: number
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
  if (own(stored, 'version') !== 1) return emptyRecord
  const storedServices = own(stored, 'services')
  const services: Record<string, RecordEntry> = {}
  for (const { id } of consent.services) {
    const entry = readEntry(own(storedServices, id), now)
    if (entry) services[id] = entry
  }
  return { version: 1, services }
}

function readEntry(stored: unknown, now: number): RecordEntry | undefined {
  const decision = own(stored, 'decision')
  const at = own(stored, 'at')
  const until = own(stored, 'until')
  const storedMethod = own(stored, 'method')
  const method = methods.find((known) => known === storedMethod)
  const purpose = own(stored, 'purpose')
  const countries = own(stored, 'countries')
  const storageDays = own(stored, 'storageDays')
  if (
    (decision !== 'granted' && decision !== 'denied') || !method ||
    !isTime(at) || at > now + clockTolerance || !isTime(until) || until <= at ||
    typeof purpose !== 'string' || !isStrings(countries) ||
    typeof storageDays !== 'number' || !Number.isFinite(storageDays)
  ) return undefined
  // a stored end can only come sooner than the rule says, never later
  return { decision, at, until: Math.min(until, endOf(decision, at)), method, purpose, countries, storageDays }
}

/**
 * Joins two records: per service the later decision wins, and a refusal wins a tie, so that no withdrawal is lost.
 */
export function mergeRecords(one: ConsentRecord, other: ConsentRecord): ConsentRecord {
  const services: Record<string, RecordEntry> = { ...one.services }
  for (const [id, entry] of Object.entries(other.services)) {
    const present = services[id]
    if (!present || entry.at > present.at || (entry.at === present.at && entry.decision === 'denied')) services[id] = entry
  }
  return { version: 1, services }
}

/** Reads an own property of an unknown value; inherited ones do not count (`__proto__` in stored JSON). */
function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
