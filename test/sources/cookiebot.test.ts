import { type ConsentSource, createConsentStore, defineConsent, type SourceNews, service } from 'ask-first/core'
import { type CookiebotOptions, cookiebot } from 'ask-first/sources/cookiebot'
import * as vanilla from 'vanilla-cookieconsent'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { facts } from '../components/render.js'
import { hearErrors } from '../react/mount.js'
import { type CookiebotPage, cookieFor, globals, installCookiebot, writeCookie } from './subjects/cookiebot.js'

const pages: CookiebotPage[] = []

afterEach(() => {
  for (const page of pages.splice(0)) page.remove()
  globals.Cookiebot = globals.CookieConsent = undefined
  writeCookie('', '; Max-Age=0')
})

const install = async (...given: Parameters<typeof installCookiebot>) => {
  const page = await installCookiebot(...given)
  pages.push(page)
  return page
}

/** Follows a source to the end of the test, and keeps what it tells. */
function follow(change: Partial<CookiebotOptions> = {}) {
  const source = cookiebot({ services: { chat: 'preferences', film: 'marketing' }, ...change })
  const news: SourceNews[] = []
  const end = source.connect(['chat', 'film'], (what) => void news.push(what))
  onTestFinished(end)
  return { source, news, end }
}

const answers = (source: ConsentSource) => {
  const state = source.get()
  return state.status === 'ready' ? state.answers : state
}
const no = { preferences: false, statistics: false, marketing: false }
const task = () => new Promise<void>((resolve) => setTimeout(resolve))

describe('Cookiebot as source', () => {
  it('says the same whether it came before us, after us, or after it was given up', async () => {
    const early = follow()
    const late = follow({ timeout: 1 })
    await expect.poll(() => late.source.get()).toEqual({ status: 'unavailable', reason: 'timeout' })
    const page = await install()
    page.acceptOnlyChat()
    const after = follow()
    for (const { source } of [early, late, after]) await expect.poll(() => answers(source)).toEqual({ chat: 'granted', film: 'denied' })
  })

  it('is undecided before any answer, though it says false to all', async () => {
    const page = await install()
    const { source } = follow()
    expect(page.api.consent).toMatchObject(no)
    expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' })
  })

  it('G5: takes no implied yes, and none of a time that did not note it', async () => {
    for (const method of ['implied', null] as const) {
      const page = await install({ values: { preferences: true, statistics: true, marketing: true }, method })
      const { source, end } = follow()
      expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' })
      end()
      page.remove()
    }
  })

  it('G4: takes nothing but true for a yes, and nothing of what an event carries', async () => {
    const page = await install()
    const { source } = follow()
    page.acceptAll()
    await expect.poll(() => answers(source)).toEqual({ chat: 'granted', film: 'granted' })
    for (const value of ['false', 'true', 1, {}, null, undefined]) {
      page.garble?.(value)
      await task()
      expect(Object.values(answers(source))).not.toContain('granted')
    }
    Object.assign(page.api, { hasResponse: 'yes' })
    Object.assign(page.api.consent, { preferences: true, marketing: true })
    for (const detail of [undefined, null, 'granted', { preferences: true, method: 'explicit' }, 'x'.repeat(1e6)]) {
      page.tell('OnAccept', detail)
      await task()
      expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' })
    }
  })

  it('waits for an answer of an earlier page, and tells it as no act', async () => {
    writeCookie(cookieFor({ ...no, preferences: true }, 'explicit'))
    const { source, news } = follow()
    const isInstalled = install()
    document.dispatchEvent(new Event('DOMContentLoaded'))
    await Promise.resolve()
    expect(globals.Cookiebot).toBeDefined()
    expect(source.get()).toEqual({ status: 'waiting' })
    await isInstalled
    await expect.poll(() => answers(source)).toEqual({ chat: 'granted', film: 'denied' })
    await task()
    expect(news).toEqual(['changed'])
  })

  it('asks again where it does not honour what it once kept, whether we saw it ask or not', async () => {
    writeCookie(cookieFor({ ...no, preferences: true }, 'explicit'))
    const early = follow()
    const page = await install('too old')
    expect(page.api.hasResponse).toBe(false)
    for (const { source } of [early, follow()]) expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' })
  })

  it('W4: takes nothing for granted once everything was withdrawn there', async () => {
    const page = await install()
    const { source } = follow()
    for (const call of ['withdraw', 'renew'] as const) {
      page.acceptAll()
      await expect.poll(() => answers(source)).toEqual({ chat: 'granted', film: 'granted' })
      page.api[call]()
      const answer = call === 'renew' ? 'undecided' : 'denied'
      await expect.poll(() => answers(source)).toEqual({ chat: answer, film: answer })
    }
  })

  it('tells of a person’s saving only where it had asked', async () => {
    const page = await install()
    const { news } = follow()
    page.acceptAll()
    await task()
    page.repeat()
    await task()
    expect(news).not.toContain('saved')
    page.api.show()
    await expect.poll(() => news).toContain('shown')
    page.acceptAll()
    await expect.poll(() => news.filter((one) => one === 'saved')).toHaveLength(1)
    page.repeat()
    await task()
    expect(news.filter((one) => one === 'saved')).toHaveLength(1)
  })

  it('tells a person’s saving to all who follow the same source', async () => {
    const page = await install()
    const { source, news } = follow()
    const second: SourceNews[] = []
    onTestFinished(source.connect(['chat', 'film'], (what) => void second.push(what)))
    page.api.show()
    await expect.poll(() => second).toContain('shown')
    page.acceptAll()
    await task()
    page.repeat()
    await task()
    expect([...news, ...second].filter((one) => one === 'saved')).toHaveLength(2)
  })

  it('reads once for a hundred events of one task, and tells nobody of what is the same', async () => {
    const page = await install()
    page.acceptAll()
    await task()
    const { news } = follow()
    news.length = 0
    let reads = 0
    const { consent } = page.api
    Object.defineProperty(consent, 'method', {
      get() {
        reads += 1
        return 'explicit'
      },
    })
    for (let turn = 0; turn < 100; turn += 1) page.tell('OnConsentReady')
    await task()
    expect(reads).toBe(1)
    expect(news).toEqual([])
  })

  it('is not taken for another platform of the same name, nor for its own script element', async () => {
    const element = document.createElement('script')
    element.id = 'Cookiebot'
    document.head.append(element)
    onTestFinished(() => element.remove())
    Reflect.deleteProperty(globals, 'Cookiebot')
    expect(globals.Cookiebot).toBe(element)
    const { source } = follow()
    for (const other of [vanilla, { consent: { preferences: true, method: 'explicit' }, show: () => undefined }, 'Cookiebot', null]) {
      globals.CookieConsent = other
      window.dispatchEvent(new Event('CookiebotOnConsentReady'))
      await task()
      expect(source.get()).toEqual({ status: 'waiting' })
    }
    const page = await install()
    globals.Cookiebot = undefined
    page.acceptAll()
    await expect.poll(() => answers(source)).toEqual({ chat: 'granted', film: 'granted' })
  })

  it('refuses a service that is mapped to what it never asks for', () => {
    // what TypeScript would not let a site write
    const services = { chat: 'necessary' } as unknown as CookiebotOptions['services']
    expect(() => cookiebot({ services })).toThrow(expect.objectContaining({ code: 'bad-source' }))
  })
})

describe('a request to Cookiebot', () => {
  it('leads to its settings unless the site allows the whole category', async () => {
    await install()
    const { source } = follow()
    expect(source.offer('chat')).toEqual({ kept: 'settings', category: ['preferences'], services: [], also: [] })
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'decides-others' })
  })

  it('takes the other categories along as they are', async () => {
    const page = await install()
    const { source } = follow({ category: 'grant' })
    page.save({ ...no, statistics: true })
    await task()
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(page.api.consent).toMatchObject({ preferences: true, statistics: true, marketing: false })
    expect(await source.request?.('chat', false)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(page.calls).toEqual(['submitCustomConsent true true false', 'submitCustomConsent false true false'])
  })

  it('G6: makes no yes of what was implied for the others', async () => {
    const page = await install({ values: { preferences: true, statistics: true, marketing: true }, method: 'implied' })
    const { source } = follow({ category: 'grant', whenUnanswered: 'record' })
    expect(source.offer('chat')).toEqual({ kept: 'stored', category: ['preferences'], services: [], also: ['statistics', 'marketing'] })
    expect(await source.request?.('chat', true)).toMatchObject({ ok: true })
    expect(page.calls).toEqual(['submitCustomConsent true false false'])
    expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' })
  })

  it('is no saving of a person, though its dialog was open', async () => {
    await install()
    const { source, news } = follow({ category: 'grant', whenUnanswered: 'record' })
    window.dispatchEvent(new Event('CookiebotOnDialogDisplay'))
    expect(await source.request?.('chat', true)).toMatchObject({ ok: true })
    await task()
    expect(news).not.toContain('saved')
  })

  it('fails within two seconds where nothing comes of it', async () => {
    const page = await install()
    page.denyAll()
    await task()
    const { source } = follow({ category: 'grant' })
    page.breakSetter?.('ignores')
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'no-effect' })
    expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
    const heard = hearErrors()
    page.breakSetter?.('throws')
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'error' })
    expect(heard).toEqual([new Error('Cookiebot is broken')])
  })
})

describe('a switch while Cookiebot is not answered', () => {
  it('counts for the visit and leaves Cookiebot alone, also where the site lets it set a category', async () => {
    const page = await install()
    const { source } = follow({ category: 'grant' })
    expect(source.offer('chat').kept).toBe('visit')
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'decides-others' })
    expect(page.calls).toEqual([])
  })
})

describe('the settings of Cookiebot', () => {
  it('W1: open without taking anything back', async () => {
    const page = await install()
    page.acceptAll()
    const { source } = follow()
    for (const layer of ['first', 'settings'] as const) expect(await source.open?.(layer, 'chat')).toBe(true)
    expect(page.calls).toEqual(['show', 'show'])
    expect(document.getElementById('CybotCookiebotDialog')).not.toBeNull()
    expect(answers(source)).toEqual({ chat: 'granted', film: 'granted' })
    expect(document.cookie).toContain('CookieConsent=')
  })

  it('are said not to open where a stand-in shows nothing', async () => {
    const page = await install()
    page.acceptAll()
    await task()
    const { source } = follow()
    page.api.show = () => undefined
    const heard = hearErrors()
    expect(await source.open?.('settings')).toBe(false)
    expect(heard).toEqual([new Error('Cookiebot shows no dialog')])
    expect(answers(source)).toEqual({ chat: 'granted', film: 'granted' })
  })
})

describe('what Cookiebot left on the device', () => {
  it('W8: stops what another tab refused, until a person says yes again', async () => {
    const page = await install()
    page.acceptAll()
    const { source } = follow()
    await task()
    page.denyElsewhere?.()
    document.dispatchEvent(new Event('visibilitychange'))
    await expect.poll(() => answers(source)).toEqual({ chat: 'denied', film: 'denied' })
    page.repeat()
    await task()
    expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
    page.acceptAll()
    await expect.poll(() => answers(source)).toEqual({ chat: 'granted', film: 'granted' })
  })

  it.each(['true', '-1', '0', '{not:%E0%A4%A'])('grants and refuses nothing by a cookie it cannot read: %s', async (value) => {
    const page = await install()
    page.acceptAll()
    const { source } = follow()
    await task()
    writeCookie(value)
    document.dispatchEvent(new Event('visibilitychange'))
    await task()
    expect(answers(source)).toEqual({ chat: 'granted', film: 'granted' })
  })
})

it('P1: names Cookiebot’s own record once there is one', async () => {
  const page = await install()
  const source = cookiebot({ services: { chat: 'preferences' } })
  const consent = defineConsent({
    controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
    purposes: { support: {} },
    services: [service({ id: 'chat', purpose: 'support', name: 'Chat', facts, hosts: {}, footprint: {} })],
  })
  const nothing = () => undefined
  const governed = source.govern(createConsentStore(consent), { consent, show: nothing })
  onTestFinished(governed.connect(nothing))
  expect(governed.get().source?.consentId).toBeUndefined()
  page.acceptAll()
  await expect.poll(() => governed.get().source?.consentId).toBe('consent-1')
})

it('leaves no listener behind, however often it is followed', async () => {
  const add = vi.spyOn(window, 'addEventListener')
  const remove = vi.spyOn(window, 'removeEventListener')
  onTestFinished(() => void vi.restoreAllMocks())
  const page = await install()
  for (const { end } of [follow(), follow()]) end()
  const { news, end } = follow()
  end()
  const heard = news.length
  page.acceptAll()
  await task()
  expect(news).toHaveLength(heard)
  const namesOf = (calls: readonly (readonly unknown[])[]) => calls.map(([name]) => name).sort()
  expect(namesOf(remove.mock.calls)).toEqual(namesOf(add.mock.calls))
})
