import { type ConsentRecord, createConsentStore, methods, parseRecord, readRecord } from 'ask-first/core'
import { readConsent, renewCookie } from 'ask-first/server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRecord, recordFromCookies } from '../../src/storage/index.js'
import { consent, entry, ids, noon, record } from '../core/sample.js'

const runs = { numRuns: 10_000 }
/** Ten thousand runs may take their time on a busy machine; in milliseconds. */
const patience = 60_000
const day = 86_400_000
const evil = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf')
const anything = fc.anything({ key: fc.oneof(fc.string(), evil, fc.constantFrom(...ids, 'version', 'services', 'decision')), maxDepth: 4 })

/** Mostly what belongs there, sometimes anything. */
const mostly = <T>(right: fc.Arbitrary<T>) => fc.oneof({ weight: 20, arbitrary: right }, { weight: 1, arbitrary: anything })

const anyEntry = fc.record({
  decision: mostly(fc.constantFrom('granted', 'denied')),
  at: mostly(fc.integer({ min: noon - 1e10, max: noon + 1e9 })),
  until: mostly(fc.integer({ min: noon - 1e9, max: noon + 1e11 })),
  method: mostly(fc.constant('banner-accept')),
  purpose: mostly(fc.constantFrom('support', 'media', 'statistics')),
  countries: mostly(fc.constant(['DE', 'US'])),
  storageDays: mostly(fc.constant(30)),
})
/** Sometimes one that is remembered no longer: it ends when it was made. */
const halfEntry = fc.oneof({ weight: 9, arbitrary: anyEntry }, { weight: 1, arbitrary: anyEntry.map((one) => ({ ...one, until: one.at })) })
const halfRecord = fc.record({
  version: mostly(fc.constant(1)),
  services: mostly(fc.dictionary(fc.oneof(fc.constantFrom(...ids), evil, fc.string()), mostly(halfEntry))),
})
/** Text that is put into another one: where, how much of it goes, what comes. */
const splice = fc.record({ from: fc.nat(200), length: fc.nat(12), put: fc.string({ maxLength: 12, unit: 'binary' }) })
const spliced = (text: string, { from, length, put }: { from: number; length: number; put: string }) =>
  text.slice(0, from) + put + text.slice(from + length)

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (value: unknown, key: string): unknown => (isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined)
const purposeOf = (id: string) => consent.services.find((service) => service.id === id)?.purpose

/** Whether stored data says, beyond doubt, that a service is granted now. */
function saysGranted(stored: unknown, id: string): boolean {
  const one = own(own(stored, 'services'), id)
  const [at, until] = [own(one, 'at'), own(one, 'until')]
  return (
    own(stored, 'version') === 1 &&
    own(one, 'decision') === 'granted' &&
    own(one, 'method') === 'banner-accept' &&
    own(one, 'purpose') === purposeOf(id) &&
    typeof at === 'number' &&
    at <= noon + day &&
    typeof until === 'number' &&
    until > noon &&
    until !== at &&
    JSON.stringify(own(one, 'countries')) === '["DE","US"]'
  )
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const known: readonly unknown[] = methods

/** The text of a cookie with the same services, of right and wrong parts alike. */
function cookieOf(stored: { version: unknown; services: unknown }): string {
  const number = (value: unknown) => (typeof value === 'number' ? value.toString(36) : safely(value))
  const services = isPlain(stored.services) ? Object.entries(stored.services) : []
  const entries = services.map(([id, one]) => {
    const [decision, at, until, countries] = ['decision', 'at', 'until', 'countries'].map((key) => own(one, key))
    const method = known.indexOf(own(one, 'method')).toString(36)
    return [
      id,
      (decision === 'granted' ? 'g' : decision === 'denied' ? 'd' : safely(decision)) + method,
      number(until),
      typeof until === 'number' && typeof at === 'number' ? (until - at).toString(36) : safely(at),
      safely(own(one, 'purpose')),
      Array.isArray(countries) ? countries.map(safely).join('*') : safely(countries),
      number(own(one, 'storageDays')),
      '-',
    ].join('.')
  })
  return [safely(stored.version), ...entries].join('!')
}

/** A part of a text; some values have none. */
function safely(value: unknown): string {
  try {
    return String(value)
  } catch {
    return ''
  }
}

/** Whether the text of a cookie says, beyond doubt, that a service is granted now; read in another way than the kit reads it. */
function cookieSaysGranted(text: string, id: string): boolean {
  const [version, ...entries] = text.split('!')
  let shared: string[] = []
  let isGranted = false
  for (const [name, act = '', end = '', ...rest] of entries.map((one) => one.split('.'))) {
    shared = rest.map((part, place) => part || (shared[place] ?? ''))
    if (name !== id) continue
    const [length = '', purpose, countries = '', days = ''] = shared
    const until = Number.parseInt(end, 36)
    isGranted =
      rest.length === 5 &&
      act.startsWith('g') &&
      until > noon &&
      Number.parseInt(length, 36) > 0 &&
      until - Number.parseInt(length, 36) <= noon + day &&
      purpose === purposeOf(id) &&
      ['DE', 'US'].every((country) => countries.split('*').includes(country)) &&
      (Number.parseInt(days, 36) >= 30 || Number.parseInt(days, 36) === -1)
  }
  return version === '1' && isGranted
}

const grantedBy = (remembered: ConsentRecord) => {
  const { decisions } = createConsentStore(consent, { remembered, now: () => noon }).get()
  return ids.filter((id) => decisions[id]?.status === 'granted')
}

/** What is granted by a text, as a cookie of a page or of a request, and by one on the device. */
function grantsOf(text: string) {
  // what ends the value ends what is judged
  const [value = ''] = text.split(';')
  const header = `theme=dark; __Host-ask-first=${text}; a=b`
  renewCookie(header, consent, { now: noon })
  const ofPage = grantedBy(recordFromCookies(header, consent, { isSecure: true, now: noon }))
  return {
    cookie: [...new Set([...ofPage, ...grantedBy(readConsent(header, consent, { now: noon }))])].map((id) => [
      id,
      cookieSaysGranted(value, id),
    ]),
    text: grantedBy(parseRecord(text, consent, noon)).map((id) => [id, saysGranted(parsed(text), id)]),
  }
}
const undue = (grants: ReturnType<typeof grantsOf>) => Object.values(grants).flatMap((all) => all.filter(([, isSaid]) => !isSaid))

describe('G4: ten thousand fuzzed records', () => {
  it(
    'G4: by cookie, as text and as a value of a server: nothing is thrown, and nothing granted that the record does not grant',
    () => {
      const grants = { value: 0, text: 0, cookie: 0 }
      fc.assert(
        fc.property(halfRecord, fc.option(splice), (stored, damage) => {
          const granted = grantedBy(readRecord(stored, consent, noon))
          grants.value += granted.length
          const wrong: unknown[] = granted.filter((id) => !saysGranted(stored, id))
          for (const [form, whole] of [
            ['text', JSON.stringify(stored)],
            ['cookie', cookieOf(stored)],
          ] as const) {
            const found = grantsOf(damage ? spliced(whole, damage) : whole)
            grants[form] += found[form].length
            wrong.push(...undue(found))
          }
          return wrong.length === 0
        }),
        runs,
      )
      // the fuzz is worth something only if it reaches valid records, too
      expect(Math.min(...Object.values(grants))).toBeGreaterThan(100)
    },
    patience,
  )

  it(
    'G4: damaged in one place, or of any text whatever: the same',
    () => {
      const whole = record({ chat: entry(), video: entry({ purpose: 'media', decision: 'denied', method: 'banner-reject' }) })
      const damaged = fc
        .tuple(fc.constantFrom(JSON.stringify(whole), encodeRecord(whole)), splice)
        .map(([text, damage]) => spliced(text, damage))
      let grants = 0
      fc.assert(
        fc.property(fc.oneof(damaged, damaged, fc.json(), fc.string({ unit: 'binary' })), (text) => {
          const found = grantsOf(text)
          grants += found.cookie.length + found.text.length
          return undue(found).length + grantedBy(readRecord(text, consent, noon)).length === 0
        }),
        runs,
      )
      expect(grants).toBeGreaterThan(100)
    },
    patience,
  )
})
