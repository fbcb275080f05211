import {
  type Choice,
  createConsentStore,
  defineConsent,
  type Purpose,
  type Regime,
  type Signal,
  type SignalOptions,
  service,
  signalChoice,
  signalsOf,
  signalsOfHeaders,
} from 'ask-first/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controller, facts, noon } from './sample.js'

const base = { facts, hosts: {}, footprint: {} }
const purposes: Record<'support' | 'marketing' | 'resale', Purpose> = {
  support: {},
  marketing: {},
  resale: { name: 'Resale', description: '…', saleOrShare: true },
}

const define = (signals: SignalOptions = {}, regime: Regime = 'eu', change: Partial<typeof purposes> = {}) =>
  defineConsent({
    controller,
    regime,
    signals,
    purposes: { ...purposes, ...change },
    services: [
      service({ ...base, id: 'chat', purpose: 'support' }),
      service({ ...base, id: 'ads', purpose: 'marketing' }),
      service({ ...base, id: 'pixel', purpose: 'marketing' }),
      service({ ...base, id: 'broker', purpose: 'resale' }),
    ],
  })
const ids = ['chat', 'ads', 'pixel', 'broker'] as const
const consent = define()

const deny: Signal = { value: 'deny', source: 'test' }
const allow: Signal = { value: 'allow', source: 'test' }

/** What signals decide after some acts of the visitor. */
function decided(signals: readonly Signal[], { definition = consent, acts = [] as readonly Choice[], later = 0 } = {}) {
  let now = noon
  const store = createConsentStore(definition, { now: () => now })
  for (const act of acts) store.decide(act)
  now += later
  store.receive({})
  const { grant = [], deny: denied = [], method } = signalChoice(definition, store.get(), signals) ?? { method: 'none' }
  return { grant, denied, method }
}

const nothing = { grant: [], denied: [], method: 'none' }

describe('the signals of a browser', () => {
  it.each([[true], [false], [undefined], [null], [1], ['1'], ['true'], [{}]])(
    'S1: Global Privacy Control counts when it is exactly true: %j',
    (value) => {
      const signals = signalsOf({ globalPrivacyControl: value }, consent)
      expect(signals).toEqual(value === true ? [{ value: 'deny', source: 'Global Privacy Control' }] : [])
    },
  )

  it.each([['1'], ['0'], [''], ['1, 1'], [' 1'], ['true'], ['?1'], [null], [undefined]])(
    'S1: Sec-GPC counts when it is exactly 1: %j',
    (value) => {
      expect(signalsOfHeaders({ 'sec-gpc': value }, consent)).toHaveLength(value === '1' ? 1 : 0)
    },
  )

  it('S4: Do Not Track counts when the site wants it to, and when it is exactly 1', () => {
    const wants = define({ doNotTrack: true })
    expect(signalsOf({ doNotTrack: '1' }, consent)).toEqual([])
    expect(signalsOf({ doNotTrack: '1' }, wants)).toEqual([{ value: 'deny', source: 'Do Not Track' }])
    expect(signalsOfHeaders({ dnt: '1' }, wants)).toHaveLength(1)
    for (const other of ['0', 'yes', 'unspecified', null, 1]) expect(signalsOf({ doNotTrack: other }, wants)).toEqual([])
  })

  it('count not at all where the definition switches them off', () => {
    expect(signalsOf({ globalPrivacyControl: true, doNotTrack: '1' }, define({ globalPrivacyControl: false }))).toEqual([])
  })
})

describe('what a signal decides', () => {
  it.each(['eu', 'uk', 'us-ca'] as const)('S1, S4: in %s a deny refuses every purpose that sells or shares, and nothing else', (regime) => {
    expect(decided([deny], { definition: define({}, regime) })).toEqual({ grant: [], denied: ['ads', 'pixel', 'broker'], method: 'signal' })
  })

  it.each([
    ['us-ca', ['chat', 'broker']],
    ['eu', ['chat', 'ads', 'pixel', 'broker']],
    ['uk', ['chat', 'ads', 'pixel', 'broker']],
  ] as const)(
    'S4: in %s keeps to what the definition says is sold or shared, and where consent is asked for refuses marketing all the same',
    (regime, denied) => {
      const definition = define({ allow: true }, regime, { marketing: { saleOrShare: false }, support: { saleOrShare: true } })
      expect(decided([deny], { definition })).toMatchObject({ denied })
      expect(decided([allow], { definition })).toMatchObject({ grant: ['chat', 'broker'] })
    },
  )

  it('S7: with a purpose a deny refuses that one, and an unknown one nothing', () => {
    expect(decided([{ ...deny, purpose: 'support' }])).toMatchObject({ denied: ['chat'] })
    expect(decided([{ ...deny, purpose: 'marketing' }])).toMatchObject({ denied: ['ads', 'pixel'] })
    for (const purpose of ['unknown', '__proto__', '']) expect(decided([{ ...deny, purpose }])).toEqual(nothing)
  })

  it('S3, S7: what the visitor decided here stands, be it a yes or a no', () => {
    const acts = [{ grant: ['ads'], deny: ['broker'], method: 'settings-save' }] as const
    expect(decided([deny], { acts })).toMatchObject({ grant: [], denied: ['pixel'] })
    expect(decided([allow], { acts, definition: define({ allow: true }) })).toMatchObject({ grant: ['pixel'], denied: [] })
  })

  it('S1: a yes that has run out stands no longer', () => {
    const year = 366 * 24 * 60 * 60 * 1000
    expect(decided([deny], { acts: [{ grant: ['ads'], method: 'banner-accept' }], later: year })).toMatchObject({
      denied: ['ads', 'pixel', 'broker'],
    })
  })

  it('is decided once', () => {
    expect(decided([deny], { acts: [{ deny: ['ads', 'pixel', 'broker'], method: 'signal' }] })).toEqual(nothing)
  })

  it('S4: no signal is never a yes', () => {
    expect(decided([], { definition: define({ allow: true }) })).toEqual(nothing)
  })

  it('S7: an allow counts only where the site wants it to, and never against a deny', () => {
    expect(decided([allow])).toEqual(nothing)
    const definition = define({ allow: true })
    expect(decided([allow], { definition })).toMatchObject({ grant: ['ads', 'pixel', 'broker'] })
    expect(decided([allow, { ...deny, purpose: 'marketing' }], { definition })).toEqual({
      grant: ['broker'],
      denied: ['ads', 'pixel'],
      method: 'signal',
    })
  })

  it('S7: a deny takes back what an allow had granted, for no visitor had', () => {
    const acts = [{ grant: ['ads'], method: 'signal' }] as const
    expect(decided([deny], { acts, definition: define({ allow: true }) })).toMatchObject({ denied: ['ads', 'pixel', 'broker'] })
  })

  it('S7: whatever was decided and is signalled: choice, then deny, then default', () => {
    const method = fc.constantFrom('banner-accept', 'settings-save', 'signal', 'withdraw') satisfies fc.Arbitrary<Choice['method']>
    const act = fc.record({ grant: fc.subarray([...ids]), deny: fc.subarray([...ids]), method })
    const signal = fc.record({
      purpose: fc.constantFrom(undefined, 'support', 'marketing', 'resale', 'other'),
      value: fc.constantFrom('deny', 'allow') satisfies fc.Arbitrary<Signal['value']>,
      source: fc.constant('test'),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 3 }), fc.array(signal, { maxLength: 3 }), fc.boolean(), (acts, given, isAllowed) => {
        const definition = define({ allow: isAllowed })
        const signals: readonly Signal[] = given.map(({ purpose, ...rest }) => (purpose ? { ...rest, purpose } : rest))
        const store = createConsentStore(definition, { now: () => noon })
        for (const one of acts) store.decide(one)
        const before = store.get().decisions
        const choice = signalChoice(definition, store.get(), signals)
        if (choice) store.decide(choice)
        for (const { id, purpose } of definition.services) {
          const was = before[id]
          const is = store.get().decisions[id]
          const said = signals.filter((one) => one.purpose === purpose || (!one.purpose && purpose !== 'support')).map(({ value }) => value)
          if (was && was.status !== 'undecided' && was.method !== 'signal') expect(is).toEqual(was)
          else if (said.includes('deny')) expect(is?.status).toBe('denied')
          else if (was?.status === 'undecided') expect(is?.status).toBe(isAllowed && said.includes('allow') ? 'granted' : 'undecided')
          else expect(is).toEqual(was)
        }
      }),
    )
  })
})
