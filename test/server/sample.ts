import { type ConsentRecord, defineConsent, type RecordEntry } from 'ask-first/core'
import { encodeRecord } from '../../src/storage/index.js'
import { options } from '../core/sample.js'

/** Chat asks in its place; video and statistics, whose data is sold, ask on the banner. */
export const consent = defineConsent({ ...options, purposes: { support: {}, media: {}, statistics: { saleOrShare: true } } })

/** 15 January 2026, noon (UTC). */
export const noon = Date.UTC(2026, 0, 15, 12)

/** An entry that still holds for the services of the sample. */
export const entry = (purpose: string, change: Partial<RecordEntry> = {}): RecordEntry => ({
  decision: 'granted',
  at: noon,
  until: Date.UTC(2026, 6, 15, 12),
  method: 'banner-accept',
  purpose,
  countries: ['DE', 'US'],
  storageDays: 30,
  ...change,
})

export const denied = { decision: 'denied', method: 'banner-reject', until: Date.UTC(2027, 0, 15, 12) } as const

export const recordOf = (services: Record<string, RecordEntry>): ConsentRecord => ({ version: 1, services })

/** A request's cookies with this record, among those of others. */
export const cookiesWith = (record: ConsentRecord, name = '__Host-ask-first') => `a=1; ${name}=${encodeRecord(record)}; theme=dark`
