import type { ConsentSource, SourceNews } from 'ask-first/core'
import { type KlaroManager, type KlaroOptions, klaro } from 'ask-first/sources/klaro'
import * as platform from 'klaro/dist/klaro-no-css'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { eventually } from '../eventually.js'

let turn = 0
const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
})

const configuration = (isOn = false) => {
  turn += 1
  return {
    storageName: `klaro-source-${turn}`,
    elementID: `klaro-source-${turn}`,
    lang: 'en',
    acceptAll: true,
    privacyPolicy: '/privacy',
    translations: { en: { purposes: { support: 'Support' } } },
    services: ['chat', 'film', 'ads'].map((name) => ({ name: `${name}-theirs`, title: name, purposes: ['support'], default: isOn })),
  }
}

const keep = (name: string, value: string, more = '') => {
  // biome-ignore lint/suspicious/noDocumentCookie: the way Klaro writes it
  document.cookie = `${name}=${value}; path=/${more}`
}

/** A page with a real Klaro, whose visitor was here before where there are answers of theirs. */
function run(config = configuration()) {
  platform.setup(config)
  ends.push(() => {
    document.getElementById(config.elementID)?.remove()
    keep(config.storageName, '', '; Max-Age=0')
  })
  const manager = platform.getManager(config)
  const save = (...wanted: string[]) => {
    for (const { name } of config.services) manager.updateConsent(name, wanted.includes(name))
    manager.saveAndApplyConsents('save')
  }
  return { config, manager, save }
}

/** The source, followed as the kit follows it. */
function follow(change: Partial<KlaroOptions>) {
  const source = klaro({ klaro: platform, services: { chat: 'chat-theirs', film: 'film-theirs' }, ...change })
  const news: SourceNews[] = []
  ends.push(source.connect(['chat', 'film'], (one) => void news.push(one)))
  return { source, news }
}

const answers = (source: ConsentSource) => {
  const state = source.get()
  return state.status === 'ready' ? state.answers : state.status
}

/** How many others Klaro tells; it has no types of its own. */
const watchers = (manager: KlaroManager) => (manager as KlaroManager & { watchers: Set<unknown> }).watchers.size

const theirs = async (selector: string) => {
  const found = await vi.waitUntil(() => document.querySelector<HTMLElement>(`.klaro ${selector}`), { timeout: 30_000 })
  if (!found) throw new Error(`Klaro shows no ${selector}`)
  return found
}

describe('Klaro as source', () => {
  it('C1: takes nothing for a yes that is on by default', () => {
    const { config, manager } = run(configuration(true))
    // by its own word
    expect((manager as KlaroManager & { getConsent(name: string): boolean }).getConsent('chat-theirs')).toBe(true)
    const { source } = follow({ config })
    expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' })
  })

  it('C1: takes nothing for a yes that was ticked beforehand and saved as it stood', () => {
    const { config, manager } = run(configuration(true))
    manager.saveAndApplyConsents('save')
    expect(manager.savedConsents['chat-theirs']).toBe(true)
    const { source } = follow({ config })
    expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' })
  })

  it('C1: takes nothing for a yes where Klaro lets nobody refuse', () => {
    const { config, manager } = run({ ...configuration(), required: true } as ReturnType<typeof configuration>) // an option of the whole
    Object.assign(manager, { confirmed: true })
    manager.updateConsent('chat-theirs', true)
    manager.saveAndApplyConsents('save')
    const { source } = follow({ config })
    expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' })
  })

  it('C1: starts nothing for a switch that was moved in its dialog and not saved, nor saves it with a request of ours', async () => {
    const { config, manager, save } = run()
    save('film-theirs')
    const { source, news } = follow({ config })
    platform.show(config, true)
    ;(await theirs('.cookie-modal input[id*="ads-theirs"]')).click()
    ;(await theirs('.cookie-modal input[id*="film-theirs"]')).click()
    await eventually(() => expect(manager.consents).toMatchObject({ 'ads-theirs': true, 'film-theirs': false }))
    ;(await theirs('.cookie-modal .hide')).click()
    await eventually(() => expect(document.querySelector('.klaro .cookie-modal')).toBeNull())
    expect(answers(source)).toEqual({ chat: 'denied', film: 'granted' })
    expect(news).toEqual(['changed'])
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(manager.savedConsents).toEqual({ 'chat-theirs': true, 'film-theirs': true, 'ads-theirs': false })
  })

  it('C3: decides about everything with the first answer, so it says so, and a later one changes nothing else', async () => {
    const { config, manager, save } = run()
    expect(follow({ config }).source.offer('chat')).toMatchObject({ kept: 'visit', also: [] })
    const { source } = follow({ config, whenUnanswered: 'record' })
    expect(source.offer('chat')).toMatchObject({ kept: 'stored', also: ['film', 'ads'] })
    save('ads-theirs')
    await eventually(() => expect(source.offer('chat')).toMatchObject({ kept: 'stored', also: [] }))
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(manager.savedConsents).toEqual({ 'chat-theirs': true, 'film-theirs': false, 'ads-theirs': true })
  })

  it('C2: tells of a withdrawal there, and of a reset, which takes every answer back', async () => {
    const { config, manager, save } = run()
    save('chat-theirs', 'film-theirs')
    const { source, news } = follow({ config })
    save('film-theirs')
    await eventually(() => expect(answers(source)).toEqual({ chat: 'denied', film: 'granted' }))
    expect(news).toEqual(['changed', 'saved'])
    ;(manager as KlaroManager & { resetConsents(): void }).resetConsents()
    await eventually(() => expect(answers(source)).toEqual({ chat: 'undecided', film: 'undecided' }))
    expect(news).toEqual(['changed', 'saved', 'changed'])
  })

  it('holds as many watchers after as before, also where it is connected twice', async () => {
    const { config, manager, save } = run()
    const source = klaro({ klaro: platform, config, services: { chat: 'chat-theirs' } })
    const before = watchers(manager)
    source.connect(['chat'], () => undefined)()
    const end = source.connect(['chat'], () => undefined)
    expect(watchers(manager)).toBe(before + 1)
    end()
    expect(watchers(manager)).toBe(before)
    save('chat-theirs')
    await Promise.resolve()
    expect(answers(source)).toEqual({ chat: 'undecided' })
  })
})

describe('Klaro’s cookie', () => {
  it('W8: stops what another tab refused there, which Klaro does not notice', async () => {
    const { config, manager, save } = run()
    save('chat-theirs', 'film-theirs')
    const { source } = follow({ config })
    keep(config.storageName, encodeURIComponent(JSON.stringify({ 'chat-theirs': false, 'film-theirs': true, 'ads-theirs': false })))
    await eventually(() => expect(answers(source)).toEqual({ chat: 'denied', film: 'granted' }))
    expect(manager.savedConsents['chat-theirs']).toBe(true)
    // what is then saved here counts again
    save('chat-theirs')
    await eventually(() => expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' }))
  })

  it('keeps what it knows where the cookie is damaged meanwhile', async () => {
    const { config, save } = run()
    save('chat-theirs')
    const { source } = follow({ config })
    keep(config.storageName, '%7B%22chat')
    document.dispatchEvent(new Event('visibilitychange'))
    await Promise.resolve()
    expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' })
  })

  it('G4: grants nothing where Klaro cannot read its own cookie and does not start', async () => {
    const config = configuration()
    keep(config.storageName, '%7B%22chat')
    ends.push(() => keep(config.storageName, '', '; Max-Age=0'))
    const { source } = follow({ config, timeout: 20 })
    expect(source.get()).toEqual({ status: 'waiting' })
    await eventually(() => expect(source.get()).toMatchObject({ status: 'unavailable' }))
  })

  it.each(['"false"', '1', '{}', 'null'])('G4: grants nothing for %s in the cookie', (value) => {
    const config = configuration()
    keep(config.storageName, encodeURIComponent(`{"chat-theirs":${value},"film-theirs":true,"ads-theirs":false}`))
    const { manager } = run(config)
    expect(manager.confirmed).toBe(true)
    const { source } = follow({ config })
    expect(answers(source)).toEqual({ chat: 'denied', film: 'granted' })
  })
})
