import type { ConsentSource, SourceNews } from 'ask-first/core'
import { type VanillaCookieConsentOptions, vanillaCookieconsent } from 'ask-first/sources/vanilla-cookieconsent'
import * as platform from 'vanilla-cookieconsent'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { eventually } from '../eventually.js'
import { vanillaBox, vanillaConfig, vanillaModule, vanillaRemove, vanillaSave } from './subjects/vanilla-cookieconsent.js'

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
  vanillaRemove()
  Reflect.deleteProperty(window, 'CookieConsent')
})

/** The source, followed as the kit follows it. */
function follow(change: Partial<VanillaCookieConsentOptions> = {}) {
  const source = vanillaCookieconsent({
    cookieConsent: vanillaModule,
    services: { chat: ['support', 'chat'], film: ['media', 'film'] },
    ...change,
  })
  const news: SourceNews[] = []
  ends.push(source.connect(Object.keys(change.services ?? { chat: 1, film: 1 }), (one) => void news.push(one)))
  return { source, news }
}

const answers = (source: ConsentSource) => {
  const state = source.get()
  return state.status === 'ready' ? state.answers : state.status
}

/** What is accepted there, as other scripts read it. */
const accepted = () => {
  const { acceptedCategories, acceptedServices } = platform.getUserPreferences()
  return [...acceptedCategories, ...Object.entries(acceptedServices).flatMap(([category, all]) => all.map((one) => `${category}/${one}`))]
    .filter((one) => !one.startsWith('necessary'))
    .sort()
}

/** The module, and how often it was read. */
function counted() {
  let count = 0
  const validConsent = () => {
    count += 1
    return platform.validConsent()
  }
  return { module: { ...platform, validConsent }, reads: () => count }
}

describe('vanilla-cookieconsent as source', () => {
  it('knows nothing before it runs, then says what it finds, whether it runs before us or after', async () => {
    const early = follow()
    expect(early.source.get()).toEqual({ status: 'waiting' })
    await platform.run(vanillaConfig())
    await eventually(() => expect(answers(early.source)).toEqual({ chat: 'undecided', film: 'undecided' }))
    const late = follow()
    expect(late.source.get()).toEqual(early.source.get())
  })

  it('says yes for a visitor who said yes on an earlier page, and not no before it has run', async () => {
    const config = vanillaConfig()
    await platform.run(config)
    vanillaSave(['support', 'chat'])
    platform.reset()
    const { source, news } = follow()
    expect(platform.validConsent()).toBe(false)
    expect(source.get()).toEqual({ status: 'waiting' })
    await platform.run(config)
    await eventually(() => expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' }))
    // what was found is no act
    expect(news).toEqual(['changed'])
  })

  it('C1: takes nothing for a yes that is on by default', async () => {
    await platform.run(vanillaConfig({ mode: 'opt-out' }, true))
    const { source } = follow()
    expect(platform.getUserPreferences().acceptedCategories).toContain('support')
    expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' })
  })

  it('C1: counts a service with its category alone, also where a setter took the category and left the service', async () => {
    await platform.run(vanillaConfig())
    const { source } = follow({ services: { chat: ['support', 'chat'], film: 'media' } })
    platform.acceptCategory('all', ['support'])
    // what it says itself
    expect(platform.acceptedCategory('support')).toBe(false)
    expect(platform.acceptedService('chat', 'support')).toBe(true)
    await eventually(() => expect(answers(source)).toEqual({ chat: 'denied', film: 'granted' }))
  })

  it('refuses all that it does not ask for: a service mapped to its necessary category stays off', async () => {
    await platform.run(vanillaConfig())
    platform.acceptCategory('all')
    const { source } = follow({ services: { chat: 'necessary', film: 'media' } })
    expect(answers(source)).toEqual({ chat: 'undecided', film: 'granted' })
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'unmapped' })
  })
})

describe('a request to vanilla-cookieconsent', () => {
  it('C3: leaves the other services of the category as they were', async () => {
    await platform.run(vanillaConfig())
    vanillaSave(['support', 'chat', 'media', 'map'])
    const { source } = follow({ services: { chat: ['support', 'chat'], forms: ['support', 'forms'] } })
    expect(await source.request?.('forms', true)).toMatchObject({ ok: true, kept: 'stored', also: [] })
    expect(accepted()).toEqual(['media', 'media/map', 'support', 'support/chat', 'support/forms'])
    expect(await source.request?.('chat', false)).toMatchObject({ ok: true })
    expect(accepted()).toEqual(['media', 'media/map', 'support', 'support/forms'])
    expect(await source.request?.('forms', false)).toMatchObject({ ok: true, also: ['support'] })
    expect(accepted()).toEqual(['media', 'media/map'])
  })

  it('C3: switches a category with its services, or one that has none, and leaves the others', async () => {
    await platform.run(vanillaConfig())
    vanillaSave(['support', 'chat', 'forms'])
    const { source } = follow({ services: { chat: 'media', film: 'ads' } })
    expect(source.offer('chat')).toMatchObject({ kept: 'stored', category: ['media'] })
    expect(await source.request?.('film', true)).toMatchObject({ ok: true, also: [] })
    expect(accepted()).toEqual(['ads', 'support', 'support/chat', 'support/forms'])
    expect(await source.request?.('chat', true)).toMatchObject({ ok: true })
    expect(accepted()).toEqual(['ads', 'media', 'media/film', 'media/map', 'support', 'support/chat', 'support/forms'])
    expect(await source.request?.('film', false)).toMatchObject({ ok: true })
    expect(await source.request?.('chat', false)).toMatchObject({ ok: true })
    expect(accepted()).toEqual(['support', 'support/chat', 'support/forms'])
  })

  it('C3: fails where its setter would accept a refused service of another category', async () => {
    await platform.run(vanillaConfig())
    vanillaSave(['support', 'chat'])
    const { source } = follow({ services: { chat: ['support', 'chat'], film: 'ads' } })
    expect(await source.request?.('film', true)).toEqual({ ok: false, reason: 'error' })
    expect(accepted()).toEqual(['support', 'support/chat'])
  })

  it('C3: never brings back a refused category that is on by default', async () => {
    const config = vanillaConfig()
    await platform.run({ ...config, categories: { ...config.categories, ads: { enabled: true } } })
    platform.acceptCategory([])
    const { source } = follow()
    // two of two services would do by the setter for categories, one of two by none
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'error' })
    expect(accepted()).toEqual([])
    // by itself it would have
    platform.acceptService('chat', 'support')
    expect(accepted()).toContain('ads')
  })

  it('C3: never saves a switch that was moved in its dialog, while that is open or after it was closed', async () => {
    await platform.run(vanillaConfig())
    vanillaSave(['media', 'film'])
    const { source } = follow({ services: { chat: ['support', 'chat'], film: ['media', 'film'] } })
    platform.showPreferences()
    vanillaBox('forms').click()
    vanillaBox('map').click()
    vanillaBox('ads').click()
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'error' })
    expect(accepted()).toEqual(['media', 'media/film'])
    platform.hidePreferences()
    expect(answers(source)).toEqual({ chat: 'denied', film: 'granted' })
    expect(await source.request?.('chat', true)).toMatchObject({ ok: true, also: ['support'] })
    expect(accepted()).toEqual(['media', 'media/film', 'support', 'support/chat'])
  })

  it('C3: decides about everything with the first answer, so it says so, and counts for the visit unless the site wants it recorded', async () => {
    await platform.run(vanillaConfig())
    const { source } = follow()
    expect(source.offer('chat')).toMatchObject({ kept: 'visit', also: [] })
    const { source: recording } = follow({ whenUnanswered: 'record' })
    expect(recording.offer('chat')).toMatchObject({
      kept: 'stored',
      also: ['support', 'support/forms', 'media', 'media/film', 'media/map', 'ads'],
    })
    expect(await recording.request?.('chat', true)).toMatchObject({ ok: true, kept: 'stored' })
    expect(accepted()).toEqual(['support', 'support/chat'])
    expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' })
  })

  it('C3: a first answer by our switch accepts nothing else that is on by default', async () => {
    await platform.run(vanillaConfig({ mode: 'opt-out' }, true))
    const { source } = follow({ services: { chat: 'support', film: 'media' }, whenUnanswered: 'record' })
    expect(await source.request?.('chat', true)).toMatchObject({ ok: true })
    expect(accepted()).toEqual(['support', 'support/chat', 'support/forms'])
  })

  it('C3: fails visibly where a stand-in of a content blocker takes the call and does nothing', async () => {
    await platform.run(vanillaConfig())
    platform.acceptCategory([])
    const standIn = { ...platform, acceptService: () => undefined, acceptCategory: () => undefined }
    const { source } = follow({ cookieConsent: standIn })
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'no-effect' })
    expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
  })
})

describe('what vanilla-cookieconsent tells', () => {
  it('W3: a refusal there is known before its setter returns, for it may reload the page then', async () => {
    await platform.run(vanillaConfig())
    platform.acceptCategory('all')
    const { source, news } = follow()
    platform.acceptCategory([])
    expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
    expect(news.slice(1)).toEqual(['saved'])
  })

  it('reads once a task, however often it tells the same', async () => {
    await platform.run(vanillaConfig())
    platform.acceptCategory('all')
    const { module, reads } = counted()
    const { source, news } = follow({ cookieConsent: module })
    const before = source.get()
    const first = reads()
    for (let turn = 0; turn < 100; turn += 1) window.dispatchEvent(new CustomEvent('cc:onConsent', { detail: { cookie: turn } }))
    await Promise.resolve()
    expect(reads() - first).toBe(1)
    expect(news).toHaveLength(1)
    expect(source.get()).toBe(before)
  })

  it('tells that it shows its banner or its dialog', async () => {
    const { news } = follow()
    await platform.run(vanillaConfig())
    expect(news).toContain('shown')
    news.length = 0
    platform.showPreferences()
    expect(news).toContain('shown')
  })

  it('opens its dialog, and says so where it has none', async () => {
    await platform.run(vanillaConfig())
    const { source } = follow()
    expect(await source.open?.('settings')).toBe(true)
    expect(document.documentElement.classList.contains('show--preferences')).toBe(true)
    vanillaRemove()
    // its texts are missing, so it can make no dialog
    await platform.run(
      vanillaConfig({ language: { default: 'en', translations: { en: { consentModal: {}, preferencesModal: undefined } } } } as never),
    )
    expect(await source.open?.('settings')).toBe(false)
  })

  it('holds as many listeners after as before, also where it is connected twice', async () => {
    const { module, reads } = counted()
    const source = vanillaCookieconsent({ cookieConsent: module, services: { chat: ['support', 'chat'] } })
    const ended = vi.fn()
    source.connect(['chat'], ended)()
    const heard = vi.fn()
    const end = source.connect(['chat'], heard)
    await platform.run(vanillaConfig())
    platform.acceptCategory('all')
    await eventually(() => expect(answers(source)).toEqual({ chat: 'granted' }))
    expect(heard).toHaveBeenCalledWith('saved')
    expect(ended).not.toHaveBeenCalled()
    end()
    const before = reads()
    platform.acceptCategory([])
    await Promise.resolve()
    expect(reads()).toBe(before)
    expect(answers(source)).toEqual({ chat: 'granted' })
  })
})

describe('another tab, and another platform', () => {
  const inOtherTab = (name: string | undefined, value: object | string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the way it writes it
    document.cookie = `${name}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}; Path=/`
  }

  it('W8: stops what another tab refused, which it does not notice itself', async () => {
    const config = vanillaConfig()
    await platform.run(config)
    platform.acceptCategory('all')
    const { source } = follow()
    inOtherTab(config.cookie?.name, {
      ...platform.getCookie(),
      categories: ['necessary', 'media'],
      services: { media: ['film'], support: ['chat'] },
    })
    await eventually(() => expect(answers(source)).toEqual({ chat: 'denied', film: 'granted' }))
    expect(platform.acceptedService('chat', 'support')).toBe(true)
  })

  it('C2: a cookie that is damaged or gone takes the yes with it, and a new page asks again', async () => {
    const config = vanillaConfig()
    await platform.run(config)
    platform.acceptCategory('all')
    const { source } = follow()
    inOtherTab(config.cookie?.name, '{"categories":"all')
    document.dispatchEvent(new Event('visibilitychange'))
    await Promise.resolve()
    expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
    platform.reset()
    const { source: next } = follow()
    await platform.run(config)
    await eventually(() => expect(answers(next)).toEqual({ chat: 'undecided', film: 'undecided' }))
  })

  it('waits where the global of its name is Cookiebot’s, and takes its own when it comes', async () => {
    const globals = window as { CookieConsent?: unknown } // typed by the package as its own alone
    globals.CookieConsent = { consent: { marketing: true }, hasResponse: true, show: () => undefined, renew: () => undefined }
    await platform.run(vanillaConfig())
    platform.acceptCategory('all')
    const source = vanillaCookieconsent({ services: { chat: ['support', 'chat'] }, timeout: 20 })
    ends.push(source.connect(['chat'], () => undefined))
    expect(source.get()).toEqual({ status: 'waiting' })
    // missing, and not broken: nothing of Cookiebot’s was called
    await eventually(() => expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' }))
    globals.CookieConsent = platform
    window.dispatchEvent(new CustomEvent('cc:onConsent'))
    await eventually(() => expect(answers(source)).toEqual({ chat: 'granted' }))
  })

  it('C4: is unavailable where it never comes, and ready where it comes after that', async () => {
    const { source, news } = follow({ timeout: 20 })
    await eventually(() => expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' }))
    await platform.run(vanillaConfig())
    await eventually(() => expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' }))
    expect(news.filter((one) => one === 'changed')).toHaveLength(2)
  })
})
