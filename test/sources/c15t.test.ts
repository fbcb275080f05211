import type { ConsentSource, SourceNews } from 'ask-first/core'
import { type C15tOptions, c15t } from 'ask-first/sources/c15t'
import * as platform from 'c15t'
import { afterEach, describe, expect, it } from 'vitest'
import { eventually } from '../eventually.js'
import { type C15tChange, c15tReady, c15tRemove, c15tRuntime } from './subjects/c15t.js'

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** A page with c15t of its own. */
async function run(change?: C15tChange) {
  const { store, storageKey } = c15tRuntime(change)
  ends.push(() => c15tRemove(storageKey))
  await c15tReady(store)
  return { store, storageKey }
}

/** The source, followed as the kit follows it. */
function follow(change: Partial<C15tOptions> = {}) {
  const source = c15t({ services: { chat: 'functionality', film: 'experience' }, ...change })
  const news: SourceNews[] = []
  ends.push(source.connect(Object.keys(change.services ?? { chat: 1, film: 1 }), (one) => void news.push(one)))
  return { source, news }
}

const answers = (source: ConsentSource) => {
  const state = source.get()
  return state.status === 'ready' ? state.answers : state.status
}

const undecided = { chat: 'undecided', film: 'undecided' }

describe('c15t as source', () => {
  it('knows nothing before c15t is there, and finds it though nothing tells that it came', async () => {
    const { source } = follow()
    expect(source.get()).toEqual({ status: 'waiting' })
    await run()
    await eventually(() => expect(answers(source)).toEqual(undecided))
    const { source: late } = follow()
    expect(late.get()).toEqual(source.get())
  })

  it('C4: is unavailable where c15t never comes, and ready where it comes after that', async () => {
    const { source } = follow({ timeout: 20 })
    await eventually(() => expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' }))
    await run()
    await eventually(() => expect(answers(source)).toEqual(undecided))
  })

  it('takes the store of the site, and what else has the name of its global for nothing', async () => {
    const { store } = await run()
    Object.assign(window, { c15tStore: document.createElement('form') })
    const { source: byName } = follow()
    expect(byName.get()).toEqual({ status: 'waiting' })
    const { source } = follow({ store })
    expect(answers(source)).toEqual(undecided)
  })

  it.each([
    ['none', platform.policyPackPresets.worldNoBanner()],
    ['opt-out', { ...platform.policyPackPresets.californiaOptOut(), match: { isDefault: true } }],
  ])('C1: takes nothing for a yes that the policy %s allows by itself', async (model, policy) => {
    const { store } = await run({ offlinePolicy: { policyPacks: [policy] } })
    const { source } = follow()
    expect(store.getState().model).toBe(model === 'none' ? null : model)
    expect(store.getState().has('functionality')).toBe(true)
    expect(answers(source)).toEqual(undecided)
    // the answer of a person counts there as elsewhere
    await store.getState().saveConsents('all')
    await eventually(() => expect(answers(source)).toEqual({ chat: 'granted', film: 'granted' }))
  })

  it('C1: takes nothing for a yes where c15t is switched off and grants everything', async () => {
    const { store, storageKey } = c15tRuntime({ enabled: false })
    ends.push(() => c15tRemove(storageKey))
    expect(store.getState().hasConsented()).toBe(true)
    expect(store.getState().has('functionality')).toBe(true)
    const { source } = follow()
    expect(answers(source)).toEqual(undecided)
  })

  it('C1: waits for the policy before it says yes for a visitor who said yes under a former one', async () => {
    const { storageKey, store: former } = await run({ offlinePolicy: { policyPacks: [platform.policyPackPresets.worldNoBanner()] } })
    await former.getState().saveConsents('all')
    platform.clearConsentRuntimeCache()
    const { store } = c15tRuntime({
      storageConfig: { storageKey },
      offlinePolicy: { policyPacks: [platform.policyPackPresets.europeOptIn()] },
    })
    expect(store.getState().hasConsented()).toBe(true)
    expect(store.getState().consents.functionality).toBe(true)
    const { source } = follow()
    expect(source.get()).toEqual({ status: 'waiting' })
    await c15tReady(store)
    await eventually(() => expect(answers(source)).toEqual(undecided))
  })

  it('says yes for a visitor who said yes on an earlier page', async () => {
    const { storageKey, store: former } = await run()
    await former.getState().saveConsents('all')
    platform.clearConsentRuntimeCache()
    const { store } = c15tRuntime({ storageConfig: { storageKey } })
    const { source, news } = follow()
    await c15tReady(store)
    await eventually(() => expect(answers(source)).toEqual({ chat: 'granted', film: 'granted' }))
    expect(news).toEqual(['changed'])
  })

  it('refuses a service that is mapped to what c15t never asks for', () => {
    const services = { chat: 'necessary' } as never // the type refuses it before
    expect(() => c15t({ services })).toThrow(/never asks for/)
  })

  it('leaves out what the site does not ask for', async () => {
    const { store } = await run()
    store.getState().setConsentCategories(['necessary', 'functionality'])
    await store.getState().saveConsents('all')
    const { source } = follow()
    expect(answers(source)).toEqual({ chat: 'granted', film: 'undecided' })
    expect(await source.request?.('film', true)).toEqual({ ok: false, reason: 'unmapped' })
  })
})

describe('a request to c15t', () => {
  const consents = (store: Awaited<ReturnType<typeof run>>['store']) => {
    const { necessary: _, ...asked } = store.getState().consents
    return Object.keys(asked).filter((name) => store.getState().consents[name as platform.AllConsentNames]) // its own names
  }

  it('C3: changes its category alone, also where other switches were moved and never saved', async () => {
    const { store } = await run()
    store.getState().setSelectedConsent('experience', true)
    await store.getState().saveConsents('custom')
    store.getState().setSelectedConsent('marketing', true)
    store.getState().setSelectedConsent('experience', false)
    const { source } = follow()
    expect(source.offer('chat')).toMatchObject({ kept: 'stored', category: ['functionality'], also: [] })
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(consents(store)).toEqual(['functionality', 'experience'])
    expect(await source.request?.('chat', false)).toMatchObject({ ok: true, also: [] })
    expect(consents(store)).toEqual(['experience'])
  })

  it('C3: decides about everything with the first answer, so it says so, and counts for the visit unless the site wants it recorded', async () => {
    const { store } = await run()
    expect(follow().source.offer('chat')).toMatchObject({ kept: 'visit', also: [] })
    const { source } = follow({ whenUnanswered: 'record' })
    expect(source.offer('chat')).toMatchObject({ kept: 'stored', also: ['experience', 'marketing', 'measurement'] })
    expect(await source.request?.('chat', true)).toMatchObject({ ok: true })
    expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' })
    expect(store.getState().activeUI).toBe('none')
  })

  it('C3: a first answer by our switch records no yes to what the policy allowed by itself', async () => {
    const { store } = await run({ offlinePolicy: { policyPacks: [platform.policyPackPresets.worldNoBanner()] } })
    const { source } = follow({ whenUnanswered: 'record' })
    expect(await source.request?.('chat', true)).toMatchObject({ ok: true })
    expect(consents(store)).toEqual(['functionality'])
    expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' })
  })

  it('C3: fails where a policy keeps the category out, and nothing else changes', async () => {
    const policy = platform.policyPackPresets.europeOptIn()
    const { store } = await run({
      offlinePolicy: {
        policyPacks: [
          {
            ...policy,
            match: { isDefault: true },
            consent: { ...policy.consent, categories: ['necessary', 'experience'], scopeMode: 'strict' },
          },
        ],
      },
    })
    await store.getState().saveConsents('all')
    const { source } = follow()
    expect(answers(source)).toEqual({ chat: 'undecided', film: 'granted' })
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'unmapped' })
    expect(consents(store)).toEqual(['experience'])
  })

  it.each([
    ['does nothing', () => Promise.resolve(), 'no-effect'],
    ['fails', () => Promise.reject(new Error('c15t is broken')), 'error'],
    ['never ends', () => new Promise<void>(() => undefined), 'no-effect'],
  ])('C3: fails visibly where its setter %s', async (_, saveConsents, reason) => {
    const { store } = await run()
    await store.getState().saveConsents('necessary')
    store.setState({ saveConsents })
    const { source } = follow()
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason })
    expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
  })
})

describe('what c15t tells', () => {
  it('W3: a refusal there is known in the step in which c15t takes it, for it may tell, store and reload in the same task', async () => {
    const { store } = await run()
    await store.getState().saveConsents('all')
    const { source, news } = follow()
    const seen: unknown[] = []
    ends.push(store.subscribe(() => seen.push(answers(source))))
    await store.getState().saveConsents('necessary')
    expect(seen[0]).toEqual({ chat: 'denied', film: 'denied' })
    expect(news).toEqual(['changed', 'saved'])
  })

  it('tells that a person saved, also where nothing changed, and not where the visitor was only recognised', async () => {
    const { store } = await run()
    await store.getState().saveConsents('all')
    const { news } = follow()
    await store.getState().saveConsents('all')
    expect(news).toEqual(['changed', 'saved'])
    const { consentInfo } = store.getState()
    store.setState({ consentInfo: consentInfo && { ...consentInfo, externalId: 'customer' } })
    await Promise.resolve()
    expect(news).toEqual(['changed', 'saved'])
  })

  it('C1: starts nothing for a switch that was moved and not saved, and takes a reset back', async () => {
    const { store } = await run()
    const { source } = follow()
    store.getState().setSelectedConsent('functionality', true)
    await Promise.resolve()
    expect(answers(source)).toEqual(undecided)
    await store.getState().saveConsents('all')
    expect(answers(source)).toEqual({ chat: 'granted', film: 'granted' })
    store.getState().resetConsents()
    expect(answers(source)).toEqual(undecided)
  })

  it('reads once a task, however often it tells the same', async () => {
    const { store } = await run()
    let reads = 0
    const counting = {
      ...store,
      getState: () => {
        reads += 1
        return store.getState()
      },
    }
    const { source, news } = follow({ store: counting })
    const before = source.get()
    reads = 0
    for (let turn = 0; turn < 100; turn += 1) store.setState({ debug: turn % 2 === 0 })
    await Promise.resolve()
    expect(reads).toBe(1)
    expect(news).toHaveLength(1)
    expect(source.get()).toBe(before)
  })

  it('tells that it shows its dialog, and opens it', async () => {
    const { store } = await run()
    const { source, news } = follow()
    expect(await source.open?.('settings')).toBe(true)
    expect(store.getState().activeUI).toBe('dialog')
    expect(news).toContain('shown')
    expect(await source.open?.('first')).toBe(true)
    expect(store.getState().activeUI).toBe('banner')
  })

  it('holds as many listeners after as before, also where it is connected twice', async () => {
    const { store } = await run()
    let listening = 0
    const counting: typeof store = {
      ...store,
      subscribe(listener) {
        listening += 1
        const end = store.subscribe(listener)
        return () => {
          listening -= 1
          end()
        }
      },
    }
    const source = c15t({ store: counting, services: { chat: 'functionality' } })
    source.connect(['chat'], () => undefined)()
    const end = source.connect(['chat'], () => undefined)
    expect(listening).toBe(1)
    end()
    expect(listening).toBe(0)
    await store.getState().saveConsents('all')
    expect(answers(source)).toEqual({ chat: 'undecided' })
  })
})

describe('another tab', () => {
  const consents = { necessary: true, functionality: false, experience: true }

  it.each(['cookie', 'localStorage'] as const)(
    'W8: stops what another tab refused by the %s, which c15t does not notice',
    async (place) => {
      const { store, storageKey } = await run()
      await store.getState().saveConsents('all')
      const { source } = follow()
      if (place === 'cookie') platform.setCookie(storageKey, { consents })
      else localStorage.setItem(storageKey, JSON.stringify({ consents }))
      window.dispatchEvent(new StorageEvent('storage', { key: storageKey }))
      await eventually(() => expect(answers(source)).toEqual({ chat: 'denied', film: 'granted' }))
      expect(store.getState().consents.functionality).toBe(true)
    },
  )

  it('C2: a record that is gone takes the yes with it', async () => {
    const { store, storageKey } = await run()
    await store.getState().saveConsents('all')
    const { source } = follow()
    platform.deleteConsentFromStorage(undefined, { storageKey })
    window.dispatchEvent(new StorageEvent('storage', { key: storageKey }))
    await Promise.resolve()
    expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
  })
})
