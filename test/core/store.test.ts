import { createConsentStore, type DecisionEvent, rejectUndecided } from 'ask-first/core'
import { describe, expect, it, vi } from 'vitest'
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
    const onDecision = vi.fn<(event: DecisionEvent) => void>()
    createConsentStore(consent, { now: () => noon, onDecision }).decide(...choices)
    expect(onDecision).toHaveBeenCalledTimes(1)
    return onDecision.mock.calls[0]?.[0]
  }

  it('names what was decided and how everything stands afterwards, and nothing that tells who', () => {
    expect(eventOf({ grant: ['video'], deny: ['stats'], method: 'settings-save' })).toEqual({
      method: 'settings-save',
      time: '2026-01-15T12:00:00.000Z',
      decided: ['video', 'stats'],
      granted: ['video'],
      denied: ['chat', 'stats'],
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

  it('is told for an act that changes nothing, too', () => {
    const store = createConsentStore(consent)
    store.decide(rejectUndecided(store.get(), 'banner-reject'))
    expect(eventOf(rejectUndecided(store.get(), 'banner-reject'))).toMatchObject({ decided: [], method: 'banner-reject' })
  })
})

describe('foreign code that throws', () => {
  it('W3: a callback changes nothing of the decision and is reported', () => {
    const error = new Error('of the app')
    const store = createConsentStore(consent, {
      onDecision: () => {
        throw error
      },
    })
    expect(reported(() => store.decide({ deny: ['chat'], method: 'withdraw' }))).toEqual([error])
    expect(store.get().decisions.chat?.status).toBe('denied')
  })

  it('a listener keeps no other listener, and not the callback, from hearing', () => {
    const error = new Error('of a listener')
    const onDecision = vi.fn()
    const second = vi.fn()
    const store = createConsentStore(consent, { onDecision })
    store.subscribe(() => {
      throw error
    })
    store.subscribe(second)
    expect(reported(() => store.decide({ grant: ['chat'], method: 'placeholder' }))).toEqual([error])
    expect(second).toHaveBeenCalledTimes(1)
    expect(onDecision).toHaveBeenCalledTimes(1)
  })

  it('is reported on its own where the page has no error reporting', async () => {
    const error = new Error('of the app')
    const uncaught = vi.fn()
    const former = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    process.once('uncaughtException', uncaught)
    vi.stubGlobal('reportError', undefined)
    createConsentStore(consent, {
      onDecision: () => {
        throw error
      },
    }).decide({ grant: ['chat'], method: 'placeholder' })
    await vi.waitFor(() => expect(uncaught).toHaveBeenCalledWith(error, expect.anything()))
    vi.unstubAllGlobals()
    for (const listener of former) process.on('uncaughtException', listener)
  })
})

describe('what comes from elsewhere', () => {
  it('joins what is known, later decisions winning, and tells no callback', () => {
    const onDecision = vi.fn()
    const heard = vi.fn()
    const store = createConsentStore(consent, { remembered: record({ chat: entry({ at: noon }) }), now: () => noon + 10, onDecision })
    store.subscribe(heard)
    store.receive({ remembered: record({ chat: entry({ at: noon + 1, decision: 'denied' }), video: entry({ purpose: 'media' }) }) })
    expect(store.get().decisions).toMatchObject({ chat: { status: 'denied' }, video: { status: 'granted' } })
    store.receive({ remembered: record({ chat: entry({ at: noon }) }), persistence: 'local' })
    expect(store.get().decisions).toMatchObject({ chat: { status: 'denied' } })
    expect(store.get().persistence).toBe('local')
    expect(heard).toHaveBeenCalledTimes(2)
    expect(onDecision).not.toHaveBeenCalled()
  })

  it('reaches nobody who has ended listening', () => {
    const heard = vi.fn()
    const store = createConsentStore(consent)
    store.subscribe(heard)()
    store.decide({ grant: ['chat'], method: 'placeholder' })
    expect(heard).not.toHaveBeenCalled()
  })
})
