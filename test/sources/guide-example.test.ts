import { afterEach, describe, expect, it } from 'vitest'
import { checkedOn, platforms } from '../../stories/platforms/platforms.js'
import { eventually } from '../eventually.js'
import { calm, follow, install, meet } from './contract.js'
import { type ShopBanner, shopBanner } from './guide-example.js'
import { type TcData, type TcfApi, tcfPurposes } from './guide-example-tcf.js'
import { subjects } from './subjects/index.js'

const services = { chat: 'help', film: 'films' }

afterEach(() => {
  Object.assign(window, { shopBanner: undefined, __tcfapi: undefined })
  localStorage.removeItem('shop-banner')
})

/** A banner as a site would write it for itself. */
function comeShop() {
  let said: Record<string, boolean> = JSON.parse(localStorage.getItem('shop-banner') ?? '{}')
  let opened = 0
  const person = (change: Record<string, boolean>) => {
    said = { ...said, ...change }
    localStorage.setItem('shop-banner', JSON.stringify(said))
    window.dispatchEvent(new Event('shop-banner-saved'))
  }
  const shopBanner: ShopBanner = {
    answers: () => ({ help: said.help, films: said.films }),
    save: (key, isAllowed) => person({ [key]: isAllowed }),
    open: () => {
      opened += 1
    },
  }
  Object.assign(window, { shopBanner })
  return { person, opened: () => opened, said: () => said }
}

describe('the banner of a site, as the guide has it', () => {
  it('is heard when it comes, and nothing is granted before a person says yes', async () => {
    const { source, says } = follow(shopBanner({ services }))
    expect(source.get()).toEqual({ status: 'waiting' })
    const { person } = comeShop()
    document.dispatchEvent(new Event('DOMContentLoaded'))
    await says('undecided', 'undecided')
    person({ help: true })
    await says('granted', 'undecided')
    person({ help: false, films: true })
    await says('denied', 'granted')
  })

  it('takes an answer given here for one service, and leaves the other alone', async () => {
    const shop = comeShop()
    const { source, says } = follow(shopBanner({ services }))
    await says('undecided')
    expect(source.offer('chat').kept).toBe('stored')
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(shop.said()).toEqual({ help: true })
    expect(await source.request?.('chat', false)).toMatchObject({ ok: true })
    expect(shop.said()).toEqual({ help: false })
  })

  it('is opened, and hears a no of another tab', async () => {
    const shop = comeShop()
    const { source, says } = follow(shopBanner({ services }))
    shop.person({ help: true })
    await says('granted')
    expect(await source.open?.('settings')).toBe(true)
    expect(shop.opened()).toBe(1)
    localStorage.setItem('shop-banner', JSON.stringify({ help: false }))
    window.dispatchEvent(new Event('storage'))
    await says('denied')
  })
})

/** A platform of the framework, which tells each listener at once and then with each step of the visitor. */
function comeTcf() {
  const listeners = new Map<number, (data: TcData, isDone: boolean) => void>()
  let now: TcData = { gdprApplies: true, eventStatus: 'cmpuishown', publisher: { customPurpose: { consents: { 1: false, 2: false } } } }
  let turn = 0
  const __tcfapi: TcfApi = (command, _, callback, parameter = 0) => {
    if (command === 'removeEventListener') return void listeners.delete(parameter)
    turn += 1
    listeners.set(turn, callback)
    callback({ ...now, listenerId: turn }, true)
  }
  Object.assign(window, { __tcfapi })
  return {
    listeners: () => listeners.size,
    step(eventStatus: NonNullable<TcData['eventStatus']>, chat: boolean, gdprApplies = true) {
      now = { gdprApplies, eventStatus, publisher: { customPurpose: { consents: { 1: chat, 2: false } } } }
      for (const [listenerId, listener] of listeners) listener({ ...now, listenerId }, true)
    },
  }
}

describe('custom purposes of the TCF, as the guide has them', () => {
  const purposes = { services: { chat: '1', film: '2' } }

  it('are read: nothing while its first layer is open, then what the visitor said', async () => {
    const cmp = comeTcf()
    const { source, says } = follow(tcfPurposes(purposes))
    await says('undecided', 'undecided')
    cmp.step('useractioncomplete', true)
    await says('granted', 'denied')
    // its layer opened again holds what the visitor is still trying out
    cmp.step('cmpuishown', false)
    await calm()
    await says('granted', 'denied')
    cmp.step('useractioncomplete', false)
    await says('denied', 'denied')
    expect(source.request).toBeUndefined()
    expect(source.open).toBeUndefined()
    expect(source.offer('chat').kept).toBe('visit')
  })

  it('count on the next page, and not where the law does not apply', async () => {
    const cmp = comeTcf()
    cmp.step('tcloaded', true)
    const { says } = follow(tcfPurposes(purposes))
    await says('granted', 'denied')
    cmp.step('tcloaded', true, false)
    await says('undecided', 'undecided')
  })

  it('leave no listener behind', async () => {
    const cmp = comeTcf()
    const { end, says } = follow(tcfPurposes(purposes))
    await says('undecided')
    expect(cmp.listeners()).toBe(1)
    end()
    expect(cmp.listeners()).toBe(0)
  })
})

describe.each(platforms.map((platform) => [platform.page, platform] as const))('what the guide says of %s', (page, platform) => {
  const subject = subjects.find(({ name }) => name.toLowerCase() === page)

  it('of what a switch does, before an answer and after it', async () => {
    if (!subject) throw new Error(`no tests of ${page}`)
    const present = await install(subject)
    const { source, says } = follow(subject.source())
    await eventually(() => expect(source.get().status).toBe('ready'))
    expect(source.offer('chat').kept).toBe(platform.unanswered)
    await present.denyAll()
    await says('denied', 'denied')
    expect(source.offer('chat').kept).toBe(platform.answered)
    if (platform.category) expect(source.offer('chat').category).toBeDefined()
  })

  it(`of what it was tried with, until ${checkedOn}`, () => {
    expect(subject?.made).toBe(platform.triedWith ? 'package' : 'stub')
  })

  it('of other tabs', async () => {
    if (!subject) throw new Error(`no tests of ${page}`)
    const { platform: present } = await meet(subject, 'acceptAll')
    expect('denyElsewhere' in present).toBe(platform.otherTabs !== undefined)
  })
})
