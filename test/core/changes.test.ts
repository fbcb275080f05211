import { type Changes, changesSince, createConsentStore, defineConsent, type Facts, type ServiceData, service } from 'ask-first/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controller, entry, facts, noon, options } from './sample.js'

const [chat] = options.services
if (!chat) throw new Error('the sample lost its services')

const item = (days: number | 'session' | 'until-deleted' | 'not-stated') =>
  ({ name: 'ssid', kind: 'cookie', purpose: 'x', days, readBy: 'not-stated', adjustable: false }) as const

const none: Changes = { countries: [] }

describe('what is new since a grant', () => {
  it.each<[string, Partial<ServiceData>, Partial<Facts>, Changes]>([
    ['another purpose', { purpose: 'media' }, {}, { ...none, purpose: 'media' }],
    ['a country', {}, { servers: ['DE', 'IN'] }, { countries: ['IN'] }],
    ['two countries', {}, { servers: ['BR', 'IN', 'BR'] }, { countries: ['BR', 'IN'] }],
    ['a longer storage', {}, { storage: [item(7), item(365)] }, { ...none, storageDays: { from: 30, to: 365 } }],
    ['a storage without end', {}, { storage: [item('until-deleted')] }, { ...none, storageDays: { from: 30, to: -1 } }],
    ['a storage nobody states', {}, { storage: 'not-stated' }, { ...none, storageDays: { from: 30, to: -1 } }],
    [
      'everything at once',
      { purpose: 'media' },
      { country: 'IN', storage: [item(31)] },
      { purpose: 'media', countries: ['IN'], storageDays: { from: 30, to: 31 } },
    ],
  ])('R4: is told by name: %s', (_, change, changedFacts, expected) => {
    expect(changesSince({ ...chat, ...change, facts: { ...facts, ...changedFacts } }, entry())).toEqual(expected)
  })

  it('is nothing where nothing is, and nothing is longer than without end', () => {
    expect(changesSince(chat, entry())).toBeUndefined()
    expect(changesSince({ ...chat, facts: { ...facts, storage: [item(4000)] } }, entry({ storageDays: -1 }))).toBeUndefined()
  })
})

/*
 * Any definition of up to five services and three purposes, the answers of a visitor, and what becomes of the
 * definition afterwards: changes of which none, or exactly one, is a reason to ask again.
 */
const codes = ['DE', 'FR', 'US', 'IN', 'BR', 'JP']
const newCode = 'ZA'
const purposeIds = ['support', 'media', 'statistics'] as const
const code = fc.constantFrom(...codes)
const days = fc.oneof(
  fc.integer({ min: 1, max: 800 }),
  fc.constantFrom('session' as const, 'until-deleted' as const, 'not-stated' as const),
)
const someFacts = fc
  .record({
    country: code,
    servers: fc.oneof(fc.constant('not-stated' as const), fc.array(code, { maxLength: 3 })),
    recipients: fc.oneof(
      fc.constant('not-stated' as const),
      fc.array(fc.record({ name: fc.string({ minLength: 1, maxLength: 8 }), country: code }), { maxLength: 3 }),
    ),
    storage: fc.oneof(
      { weight: 5, arbitrary: fc.array(days.map(item), { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant('not-stated' as const) },
    ),
  })
  .map((some): Facts => ({ ...facts, ...some }))
const definition = fc
  .array(
    fc.record({ purpose: fc.constantFrom(...purposeIds), facts: someFacts, answer: fc.constantFrom('granted', 'denied', 'undecided') }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((services) => services.map((one, index) => ({ ...one, id: `service-${index}` })))

type Defined = readonly { id: string; purpose: (typeof purposeIds)[number]; facts: Facts }[]

const consentOf = (services: Defined, purposes: readonly string[] = purposeIds) =>
  defineConsent({
    controller,
    purposes: Object.fromEntries(purposes.map((id) => [id, {}])),
    services: services.map((one) => service({ ...one, hosts: {}, footprint: {} })),
  })

/** What a visitor with these answers is asked after the definition became another one. */
function answersAfter(services: readonly (Defined[number] & { answer: string })[], later: Defined, purposes?: readonly string[]) {
  const before = createConsentStore(consentOf(services), { now: () => noon })
  const having = (answer: string) => services.filter((one) => one.answer === answer).map(({ id }) => id)
  before.decide({ grant: having('granted'), deny: having('denied'), method: 'settings-save' })
  const after = createConsentStore(consentOf(later, purposes), { remembered: before.get().remembered, now: () => noon + 1000 })
  return { before: before.get().decisions, after: after.get().decisions }
}

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

/** The same facts in other words and another order, less of everything. */
const harmless = (one: Defined[number]): fc.Arbitrary<Defined[number]> =>
  fc
    .record({
      words: fc.string({ minLength: 1 }),
      servers: one.facts.servers === 'not-stated' ? fc.constant('not-stated' as const) : fc.shuffledSubarray([...one.facts.servers]),
      recipients:
        one.facts.recipients === 'not-stated' ? fc.constant('not-stated' as const) : fc.shuffledSubarray([...one.facts.recipients]),
      // an item whose lifetime nobody states stays: without it the others would be judged for the first time
      storage: one.facts.storage === 'not-stated' ? fc.constant('not-stated' as const) : shuffled(one.facts.storage),
      shorter: fc.integer({ min: 0, max: 400 }),
    })
    .map(({ words, servers, recipients, storage, shorter }) => ({
      ...one,
      name: words,
      facts: {
        ...one.facts,
        company: words,
        retention: words,
        access: { de: words, en: words },
        servers,
        recipients: recipients === 'not-stated' ? recipients : recipients.map(({ country }) => ({ country, name: words })),
        storage:
          storage === 'not-stated'
            ? storage
            : storage.map((stored) => ({
                ...stored,
                purpose: words,
                days: typeof stored.days === 'number' ? Math.max(1, stored.days - shorter) : stored.days,
              })),
        checkedOn: '2027-01-01',
        sources: [],
      },
    }))

const runs = { numRuns: 1000 }

describe('R4: any definition, changed in any way', () => {
  it('R4: order, words, removals and shorter storage re-ask nothing', () => {
    const scenario = definition.chain((services) =>
      fc
        .record({ later: fc.tuple(...services.map(harmless)), purposes: shuffled(purposeIds) })
        .chain(({ later, purposes }) => fc.record({ later: fc.shuffledSubarray(later, { minLength: 1 }), purposes: fc.constant(purposes) }))
        .map((changed) => ({ services, ...changed })),
    )
    fc.assert(
      fc.property(scenario, ({ services, later, purposes }) => {
        const { before, after } = answersAfter(services, later, purposes)
        for (const { id } of later) expect(after[id]).toEqual(before[id])
      }),
      runs,
    )
  })

  it('R4: a new purpose, a new country or a longer storage re-asks that service alone, and no refusal', () => {
    const growths = {
      purpose: (one: Defined[number]) => ({ ...one, purpose: one.purpose === 'media' ? ('support' as const) : ('media' as const) }),
      country: (one: Defined[number]) => ({ ...one, facts: { ...one.facts, country: newCode } }),
      recipient: (one: Defined[number]) => ({ ...one, facts: { ...one.facts, recipients: [{ name: 'X', country: newCode }] } }),
      storage: (one: Defined[number]) => ({ ...one, facts: { ...one.facts, storage: [item(801)] } }),
    }
    const seen = new Set<string>()
    fc.assert(
      fc.property(definition, fc.nat(), fc.constantFrom(...Object.entries(growths)), (services, at, [kind, grow]) => {
        const index = at % services.length
        const later: Defined = services.map((one, place) => (place === index ? grow(one) : one))
        const { before, after } = answersAfter(services, later)
        services.forEach(({ id, facts: former, answer }, place) => {
          const hadNoEnd =
            former.storage === 'not-stated' || former.storage.some((one) => one.days === 'until-deleted' || one.days === 'not-stated')
          const isAskedAgain = place === index && answer === 'granted' && !(kind === 'storage' && hadNoEnd)
          if (isAskedAgain) seen.add(kind)
          expect(after[id]).toEqual(isAskedAgain ? { status: 'undecided', reason: 'changed' } : before[id])
        })
      }),
      runs,
    )
    expect([...seen].sort()).toEqual(Object.keys(growths).sort())
  })

  it('R4: a new service is asked for, and no other', () => {
    fc.assert(
      fc.property(definition, someFacts, fc.nat(5), (services, added, place) => {
        const later: Defined = [...services.slice(0, place), { id: 'added', purpose: 'media', facts: added }, ...services.slice(place)]
        const { before, after } = answersAfter(services, later)
        expect(after).toEqual({ ...before, added: { status: 'undecided', reason: 'new' } })
      }),
      runs,
    )
  })
})
