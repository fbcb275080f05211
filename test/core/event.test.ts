import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  type Act,
  type Choice,
  type ConsentState,
  createConsentStore,
  type DecisionEvent,
  defineConsent,
  describeAct,
  noticeFor,
  rejectEverything,
  rejectUndecided,
  saveDraft,
} from 'ask-first/core'
import de from 'ask-first/locales/de'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { methods } from '../../src/core/record.js'
import { consent, facts, ids, noon, options } from './sample.js'

const schema = JSON.parse(readFileSync('src/core/decision-event.schema.json', 'utf8'))
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
const faultsOf = (event: unknown) => (isValid(event) ? [] : isValid.errors)

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
const hash = noticeFor(consent, de, 'banner').hash

/** A store that makes an event of each act, as the engine does, and a clock to set. */
function begin() {
  const clock = { now: noon }
  const events: DecisionEvent[] = []
  const onAct = (act: Act) => events.push(describeAct(consent, act, { locale: 'de', hash }))
  const store = createConsentStore(consent, { now: () => clock.now, onAct })
  return { clock, events, store, onDevice: () => JSON.stringify([store.get().remembered, store.get().visit]) }
}

/** Every way a decision is changed, by the method that names it. */
const acts: Readonly<Record<Exclude<Choice['method'], 'expiry'>, (state: ConsentState) => Choice>> = {
  'banner-accept': () => ({ grant: ['video', 'stats'], method: 'banner-accept' }),
  'banner-reject': (state) => rejectUndecided(state, 'banner-reject'),
  'banner-save': () => ({ grant: ['video'], deny: ['stats'], method: 'banner-save' }),
  'settings-accept': () => ({ grant: ids, method: 'settings-accept' }),
  'settings-reject': (state) => rejectEverything(state, 'settings-reject'),
  'settings-save': (state) => saveDraft(state, { video: true }),
  placeholder: () => ({ grant: ['chat'], method: 'placeholder', remember: false }),
  landing: () => ({ grant: ['chat'], method: 'landing', remember: true }),
  gate: () => ({ grant: ['video'], method: 'gate', remember: false }),
  withdraw: () => ({ deny: ['chat'], method: 'withdraw' }),
  signal: () => ({ deny: ['stats'], method: 'signal' }),
  former: () => ({ deny: ['video'], method: 'former' }),
}

describe('an event', () => {
  it.each(Object.entries(acts))('P1: of %s is told once, valid, with all that is granted and all that is not', (method, act) => {
    const { events, store } = begin()
    store.decide(act(store.get()))
    expect(events).toHaveLength(1)
    expect(faultsOf(events[0])).toEqual([])
    const { decisions } = store.get()
    const granted = ids.filter((id) => decisions[id]?.status === 'granted')
    expect(events[0]).toMatchObject({
      method,
      time: '2026-01-15T12:00:00.000Z',
      granted,
      denied: ids.filter((id) => !granted.includes(id)),
    })
    for (const { service, status, validUntil } of events[0]?.decisions ?? []) {
      expect(status).toBe(decisions[service]?.status)
      expect(validUntil === null).toBe(status === 'undecided')
    }
  })

  it.each<[string, readonly Choice[], (state: ConsentState) => Choice]>([
    ['nothing decided', [], () => ({ method: 'gate' })],
    ['unknown services', [], () => ({ grant: ['nobody', 'toString'], deny: ['constructor'], method: 'gate' })],
    [
      'an untouched Save where all is decided',
      [{ grant: ['chat'], deny: ['video', 'stats'], method: 'gate' }],
      (state) => saveDraft(state, {}),
    ],
    [
      'a box that says again what is',
      [{ grant: ids, method: 'gate' }],
      (state) => saveDraft(state, { chat: true }, { chat: true, video: true }),
    ],
    ['Reject all where all is refused', [{ deny: ids, method: 'banner-reject' }], (state) => rejectEverything(state, 'settings-reject')],
    ['Reject all of the banner where all is decided', [{ grant: ids, method: 'gate' }], (state) => rejectUndecided(state, 'banner-reject')],
    ['a second withdrawal', [{ deny: ['chat'], method: 'withdraw' }], () => ({ deny: ['chat'], method: 'withdraw' })],
  ])('P1: is not told of an act that changes nothing: %s', (_, former, act) => {
    const { clock, events, store } = begin()
    for (const choice of former) store.decide(choice)
    clock.now += 1000
    const [told, before] = [events.length, store.get()]
    store.decide(act(before))
    expect(events).toHaveLength(told)
    expect(store.get()).toBe(before)
  })

  it('P1: of one Save is one, whatever it turns on, turns off, remembers and remembers no longer', () => {
    const { events, store } = begin()
    store.decide({ grant: ['video'], method: 'gate', remember: true })
    store.decide({ grant: ['stats'], method: 'gate', remember: false })
    store.decide(saveDraft(store.get(), { chat: true }, { video: false, stats: true }))
    expect(events).toHaveLength(3)
    expect(events[2]).toMatchObject({
      method: 'settings-save',
      decided: ['chat', 'video', 'stats'],
      granted: ['chat', 'video', 'stats'],
      previous: [events[0]?.id, events[1]?.id],
      remembered: false,
      decisions: [{ remembered: true }, { remembered: false }, { remembered: true }],
    })
  })

  it('P1: names as decided what it changes alone, and denies what it both grants and denies', () => {
    const { clock, events, store } = begin()
    store.decide({ deny: ['chat'], method: 'withdraw' })
    clock.now += 1000
    store.decide({ grant: ['chat', 'video'], deny: ['chat'], method: 'settings-save' })
    expect(events[1]).toMatchObject({ decided: ['video'], granted: ['video'] })
    expect(store.get().decisions.chat).toMatchObject({ status: 'denied', method: 'withdraw', at: noon })
  })

  it('P1: of an expiry is told once for all that ran out, valid, and names the grants it ends', () => {
    const { clock, events, store } = begin()
    store.decide({ grant: ['chat', 'video'], method: 'settings-accept' })
    clock.now = Date.UTC(2026, 6, 15, 12)
    store.expire()
    store.expire()
    expect(events).toHaveLength(2)
    expect(faultsOf(events[1])).toEqual([])
    expect(events[1]).toMatchObject({ method: 'expiry', decided: ['chat', 'video'], granted: [], previous: [events[0]?.id] })
  })

  it('P1: is told though a listener throws, and what the callback throws changes no decision', () => {
    const report = vi.fn()
    vi.stubGlobal('reportError', report)
    const onAct = vi.fn(() => {
      throw new Error('of the app')
    })
    const store = createConsentStore(consent, { now: () => noon, onAct })
    store.subscribe(() => {
      throw new Error('of a listener')
    })
    store.decide({ grant: ['chat'], method: 'placeholder' })
    store.decide({ deny: ['chat'], method: 'withdraw' })
    vi.unstubAllGlobals()
    expect(onAct).toHaveBeenCalledTimes(2)
    expect(report).toHaveBeenCalledTimes(4)
    expect(store.get().decisions.chat).toMatchObject({ status: 'denied', method: 'withdraw' })
  })

  it('P1, P2, P3, P5: keeps to its schema, its ids and its chain, whatever the visitor does', () => {
    const step = fc.record({
      grant: fc.subarray([...ids]),
      deny: fc.subarray([...ids]),
      method: fc.constantFrom(...methods.filter((method) => method !== 'expiry')),
      remember: fc.oneof(fc.boolean(), fc.subarray([...ids])),
      wait: fc.integer({ min: 0, max: 400 * 86_400_000 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const { clock, events, store, onDevice } = begin()
        for (const { wait, ...choice } of steps) {
          clock.now += wait
          store.expire()
          const before = store.get()
          const known = (id: string) => [before.visit.services[id]?.event, before.remembered.services[id]?.event].filter(Boolean)
          const told = events.length
          store.decide(choice)
          const isRefused = (id: string) => before.decisions[id]?.status === 'denied'
          const decided = ids.filter((id) => (choice.deny.includes(id) ? !isRefused(id) : choice.grant.includes(id)))
          expect(events).toHaveLength(told + Math.min(decided.length, 1))
          if (decided.length > 0) expect(new Set(events.at(-1)?.previous)).toEqual(new Set(decided.flatMap(known)))
        }
        for (const event of events) expect(faultsOf(event)).toEqual([])
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
        // what the device keeps of ids are those of living grants
        const { decisions, visit, remembered } = store.get()
        for (const id of ids) {
          if (decisions[id]?.status !== 'granted')
            expect([visit.services[id]?.event, remembered.services[id]?.event]).toEqual([undefined, undefined])
        }
        expect(onDevice().match(/"event"/g)?.length ?? 0).toBeLessThanOrEqual(
          ids.filter((id) => decisions[id]?.status === 'granted').length,
        )
      }),
      { numRuns: 200 },
    )
  })

  it('P3: has a fresh random id, kept with a grant alone and gone with it', () => {
    const { events, store, onDevice } = begin()
    store.decide({ grant: ['chat'], deny: ['stats'], method: 'settings-save' })
    const [grant] = events
    expect(grant?.id).toMatch(uuid)
    expect(store.get().remembered.services.chat?.event).toBe(grant?.id)
    expect(store.get().remembered.services.stats).not.toHaveProperty('event')
    store.decide({ deny: ['chat'], method: 'withdraw' })
    expect(onDevice()).not.toMatch(/[\da-f]{8}-[\da-f]{4}-4/)
    expect(events[1]?.id).not.toBe(grant?.id)
  })

  it('P3: of a grant for what has changed since is kept to be named by the next answer, and no longer than it was given for', () => {
    const changed = defineConsent({ ...options, services: options.services.map((one) => ({ ...one, facts: { ...facts, country: 'IN' } })) })
    const { events, store } = begin()
    store.decide({ grant: ['chat'], method: 'placeholder' })
    const later = (now: number) => {
      const acts: Act[] = []
      const { remembered } = store.get()
      return { acts, store: createConsentStore(changed, { now: () => now, remembered, onAct: (act) => acts.push(act) }) }
    }
    const asked = later(noon + 1000)
    expect(asked.store.get().decisions.chat).toEqual({ status: 'undecided', reason: 'changed' })
    asked.store.decide({ deny: ['chat'], method: 'banner-reject' })
    expect(asked.acts).toMatchObject([{ previous: [events[0]?.id] }])
    const ended = later(Date.UTC(2026, 6, 15, 12))
    ended.store.expire()
    for (const { store } of [asked, ended]) expect(JSON.stringify(store.get())).not.toMatch(/[\da-f]{8}-[\da-f]{4}-4/)
  })

  it('P3: makes no id at all where nobody is told', () => {
    const store = createConsentStore(consent, { now: () => noon })
    store.decide({ grant: ids, method: 'settings-accept' })
    expect(JSON.stringify(store.get())).not.toContain('"event"')
  })

  it('P5: a withdrawal is a new event that names the grant, and what was told before stays as it was', () => {
    const { events, store } = begin()
    store.decide({ grant: ['chat'], method: 'placeholder', remember: true })
    const told = JSON.stringify(events[0])
    store.decide({ deny: ['chat'], method: 'withdraw' })
    expect(events[1]).toMatchObject({ method: 'withdraw', previous: [events[0]?.id], granted: [] })
    expect(JSON.stringify(events[0])).toBe(told)
    expect(Object.isFrozen(events[0])).toBe(true)
  })
})

describe('the schema of events', () => {
  const { events, store } = begin()
  store.decide({ grant: ['chat'], method: 'placeholder' })
  const event = events[0]

  it('P2: has no place for anything that tells who the visitor is, at any depth', () => {
    for (const key of ['ip', 'userAgent', 'name', 'email', 'url', 'referrer', 'account', 'message', 'fingerprint']) {
      expect(faultsOf({ ...event, [key]: 'x' })).toMatchObject([{ keyword: 'additionalProperties' }])
      expect(faultsOf({ ...event, decisions: [{ ...event?.decisions[0], [key]: 'x' }] })).toMatchObject([
        { keyword: 'additionalProperties' },
      ])
    }
  })

  it('asks for every field, and knows every method', () => {
    for (const key of Object.keys(event ?? {})) expect(faultsOf({ ...event, [key]: undefined })).not.toEqual([])
    expect([...schema.properties.method.enum].sort()).toEqual([...methods, 'source'].sort())
    expect([...schema.required].sort()).toEqual(Object.keys(event ?? {}).sort())
  })
})
