import { createConsentStore, parseRecord, readRecord } from 'ask-first/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consent, entry, ids, noon } from './sample.js'

const runs = { numRuns: 10_000 }
/** Ten thousand runs may take their time on a busy machine; in milliseconds. */
const patience = 60_000
const evil = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf')
const anything = fc.anything({ key: fc.oneof(fc.string(), evil, fc.constantFrom(...ids, 'version', 'services', 'decision')), maxDepth: 4 })

/** Mostly what belongs there, sometimes anything. */
const mostly = <T>(right: fc.Arbitrary<T>) => fc.oneof({ weight: 20, arbitrary: right }, { weight: 1, arbitrary: anything })

const halfEntry = fc.record({
  decision: mostly(fc.constantFrom('granted', 'denied')),
  at: mostly(fc.integer({ min: noon - 1e10, max: noon + 1e9 })),
  until: mostly(fc.integer({ min: noon - 1e9, max: noon + 1e11 })),
  method: mostly(fc.constant('banner-accept')),
  purpose: mostly(fc.constantFrom('support', 'media', 'statistics')),
  countries: mostly(fc.constant(['DE', 'US'])),
  storageDays: mostly(fc.constant(30)),
})
const halfRecord = fc.record({
  version: mostly(fc.constant(1)),
  services: mostly(fc.dictionary(fc.oneof(fc.constantFrom(...ids), evil, fc.string()), mostly(halfEntry))),
})

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (value: unknown, key: string): unknown => (isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined)

/** Whether stored data says, beyond doubt, that a service is granted now. */
function saysGranted(stored: unknown, id: string): boolean {
  const one = own(own(stored, 'services'), id)
  const [at, until] = [own(one, 'at'), own(one, 'until')]
  return (
    own(stored, 'version') === 1 &&
    own(one, 'decision') === 'granted' &&
    own(one, 'method') === 'banner-accept' &&
    own(one, 'purpose') === consent.services.find((service) => service.id === id)?.purpose &&
    typeof at === 'number' &&
    at <= noon + 86_400_000 &&
    typeof until === 'number' &&
    until > noon &&
    JSON.stringify(own(one, 'countries')) === '["DE","US"]'
  )
}

const grantedBy = (remembered: ReturnType<typeof readRecord>) => {
  const { decisions } = createConsentStore(consent, { remembered, now: () => noon }).get()
  return ids.filter((id) => decisions[id]?.status === 'granted')
}

describe('G4: hostile storage', () => {
  it(
    'G4: never grants what no valid record grants (values)',
    () => {
      let grants = 0
      fc.assert(
        fc.property(halfRecord, (stored) => {
          const granted = grantedBy(readRecord(stored, consent, noon))
          grants += granted.length
          for (const id of granted) expect(saysGranted(stored, id)).toBe(true)
        }),
        runs,
      )
      // the fuzz is worth something only if it reaches valid records, too
      expect(grants).toBeGreaterThan(100)
    },
    patience,
  )

  it(
    'G4: never grants what no valid record grants (texts)',
    () => {
      const whole = JSON.stringify({ version: 1, services: { chat: entry() } })
      const spliced = fc
        .tuple(fc.nat(whole.length), fc.nat(12), fc.string({ maxLength: 12, unit: 'binary' }))
        .map(([from, length, put]) => whole.slice(0, from) + put + whole.slice(from + length))
      fc.assert(
        fc.property(fc.oneof(spliced, fc.json(), fc.string()), (text) => {
          const granted = grantedBy(parseRecord(text, consent, noon))
          for (const id of granted) expect(saysGranted(JSON.parse(text), id)).toBe(true)
        }),
        runs,
      )
    },
    patience,
  )
})
