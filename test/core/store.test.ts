import { type Act, createConsentStore, describeAct } from 'ask-first/core'
import { describe, expect, it, vi } from 'vitest'
import { eventually } from '../eventually.js'
import { consent, entry, noon, record } from './sample.js'

/** What the page's error reporting hears meanwhile. */
function reported(act: () => void): unknown[] {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  act()
  vi.unstubAllGlobals()
  return report.mock.calls.flat()
}

describe('an event', () => {
  const eventOf = (...choices: Parameters<ReturnType<typeof createConsentStore>['decide']>) => {
    const onAct = vi.fn<(act: Act) => void>()
    createConsentStore(consent, { now: () => noon, onAct }).decide(...choices)
    expect(onAct).toHaveBeenCalledTimes(1)
    const act = onAct.mock.calls[0]?.[0]
    return act && describeAct(consent, act, { locale: 'de', hash: 'f'.repeat(64) })
  }

  it('names what was decided and how everything stands afterwards, and nothing that tells who', () => {
    expect(eventOf({ grant: ['video'], deny: ['stats'], method: 'settings-save' })).toEqual({
      schema: 'urn:ask-first:decision:1',
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      previous: [],
      method: 'settings-save',
      time: '2026-01-15T12:00:00.000Z',
      locale: 'de',
      regime: 'eu',
      noticeHash: 'f'.repeat(64),
      noticeUrl: consent.controller.privacyPolicy,
      decided: ['video', 'stats'],
      granted: ['video'],
      denied: ['chat', 'stats'],
      decisions: [
        { service: 'chat', purpose: 'support', status: 'undecided', validUntil: null, remembered: false },
        { service: 'video', purpose: 'media', status: 'granted', validUntil: '2026-07-15T12:00:00.000Z', remembered: true },
        { service: 'stats', purpose: 'statistics', status: 'denied', validUntil: '2027-01-15T12:00:00.000Z', remembered: true },
      ],
      remembered: true,
    })
  })

  it('says when a grant is for this visit only', () => {
    expect(eventOf({ grant: ['chat'], method: 'placeholder', remember: false })).toMatchObject({ granted: ['chat'], remembered: false })
  })

  it('names each service once, and none that nobody defined', () => {
    expect(eventOf({ grant: ['chat', 'chat', 'nobody'], deny: ['chat'], method: 'settings-save' })).toMatchObject({
      decided: ['chat'],
      denied: ['chat', 'video', 'stats'],
    })
  })

  it('says so too of one among several grants, and of each which it is', () => {
    const event = eventOf({ grant: ['chat', 'video'], method: 'settings-save', remember: ['video'] })
    expect(event).toMatchObject({
      remembered: false,
      decisions: [{ service: 'chat', remembered: false }, { service: 'video', remembered: true }, {}],
    })
    expect(eventOf({ deny: ['chat'], method: 'settings-save', remember: [] })).toMatchObject({ remembered: true })
  })
})

describe('foreign code that throws', () => {
  it('W3: a callback changes nothing of the decision and is reported', () => {
    const error = new Error('of the app')
    const store = createConsentStore(consent, {
      onAct: () => {
        throw error
      },
    })
    expect(reported(() => store.decide({ deny: ['chat'], method: 'withdraw' }))).toEqual([error])
    expect(store.get().decisions.chat?.status).toBe('denied')
  })

  it('a listener keeps no other listener, and not the callback, from hearing', () => {
    const error = new Error('of a listener')
    const onAct = vi.fn()
    const second = vi.fn()
    const store = createConsentStore(consent, { onAct })
    store.subscribe(() => {
      throw error
    })
    store.subscribe(second)
    expect(reported(() => store.decide({ grant: ['chat'], method: 'placeholder' }))).toEqual([error])
    expect(second).toHaveBeenCalledTimes(1)
    expect(onAct).toHaveBeenCalledTimes(1)
  })

  it('is reported on its own where the page has no error reporting', async () => {
    const error = new Error('of the app')
    const uncaught = vi.fn()
    const former = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.once('uncaughtException', uncaught)
    vi.stubGlobal('reportError', undefined)
    createConsentStore(consent, {
      onAct: () => {
        throw error
      },
    }).decide({ grant: ['chat'], method: 'placeholder' })
    await eventually(() => expect(uncaught).toHaveBeenCalledWith(error, expect.anything()))
    vi.unstubAllGlobals()
    for (const listener of former) process.on('uncaughtException', listener)
  })
})

describe('what comes from elsewhere', () => {
  it('joins what is known, later decisions winning, and tells no callback', () => {
    const onAct = vi.fn()
    const heard = vi.fn()
    const store = createConsentStore(consent, { remembered: record({ chat: entry({ at: noon }) }), now: () => noon + 10, onAct })
    store.subscribe(heard)
    store.receive({ remembered: record({ chat: entry({ at: noon + 1, decision: 'denied' }), video: entry({ purpose: 'media' }) }) })
    expect(store.get().decisions).toMatchObject({ chat: { status: 'denied' }, video: { status: 'granted' } })
    store.receive({ remembered: record({ chat: entry({ at: noon }) }), persistence: 'local' })
    expect(store.get().decisions).toMatchObject({ chat: { status: 'denied' } })
    expect(store.get().persistence).toBe('local')
    expect(heard).toHaveBeenCalledTimes(2)
    expect(onAct).not.toHaveBeenCalled()
  })

  it('W8: counts more than what the clock put right says was decided more than a day ahead', () => {
    let now = noon + 172_800_000
    const store = createConsentStore(consent, { now: () => now })
    store.decide({ grant: ['chat'], method: 'placeholder' })
    store.decide({ grant: ['video'], method: 'gate', remember: false })
    now = noon
    store.receive({ remembered: record({ chat: entry({ decision: 'denied', method: 'withdraw' }) }) })
    expect(store.get().decisions).toMatchObject({ chat: { status: 'denied' }, video: { status: 'undecided' } })
  })

  it('is, of this visit, all there is of it', () => {
    const store = createConsentStore(consent, { visit: record({ chat: entry() }), now: () => noon })
    store.receive({})
    expect(store.get().decisions.chat?.status).toBe('granted')
    store.receive({ visit: record({ video: entry({ purpose: 'media' }) }) })
    expect(store.get().decisions).toMatchObject({ chat: { status: 'undecided' }, video: { status: 'granted' } })
  })

  it('reaches nobody who has ended listening', () => {
    const heard = vi.fn()
    const store = createConsentStore(consent)
    store.subscribe(heard)()
    store.decide({ grant: ['chat'], method: 'placeholder' })
    expect(heard).not.toHaveBeenCalled()
  })
})
