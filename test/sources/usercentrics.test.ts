import type { ConsentSource } from 'ask-first/core'
import { type UsercentricsOptions, usercentrics } from 'ask-first/sources/usercentrics'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { eventually } from '../eventually.js'
import { pause, placeV3, tell, templates, type V3 } from './subjects/usercentrics.js'
import { placeV2, type V2 } from './subjects/usercentrics-v2.js'

const placed: (V2 | V3)[] = []
afterEach(() => {
  for (const platform of placed.splice(0)) platform.remove()
})

const kept = <Platform extends V2 | V3>(platform: Platform) => {
  placed.push(platform)
  return platform
}
const versions = [
  { version: 'v3', place: (how?: { isImplicit: boolean }) => kept(placeV3(how)) },
  { version: 'v2', place: (how?: { isImplicit: boolean }) => kept(placeV2(how)) },
] as const

/** Follows it to the end of the test. */
function follow(change: Partial<UsercentricsOptions> = {}) {
  const source = usercentrics({ services: { chat: templates.chat, film: templates.film }, ...change })
  const news: string[] = []
  const end = source.connect(['chat', 'film'], (what) => void news.push(what))
  onTestFinished(end)
  return { source, news, end }
}
const settled = (source: ConsentSource, chat: string, film: string) =>
  eventually(() => expect(source.get()).toEqual({ status: 'ready', answers: { chat, film } }))
const unanswered = (source: ConsentSource) => settled(source, 'undecided', 'undecided')

describe.each(versions)('Usercentrics $version', ({ place }) => {
  it('is read where it came first', async () => {
    const platform = place()
    platform.start()
    await platform.acceptOnlyChat()
    const { source } = follow()
    await settled(source, 'granted', 'denied')
  })

  it('is read where it comes later, and after it had been given up', async () => {
    const { source } = follow({ timeout: 50 })
    await eventually(() => expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' }))
    const platform = place()
    platform.start()
    await unanswered(source)
    await platform.acceptAll()
    await settled(source, 'granted', 'granted')
  })

  it('G5: takes no default for an answer, switched on or off', async () => {
    const { source } = follow()
    const platform = place({ isImplicit: true })
    platform.start()
    await unanswered(source)
    await platform.denyAll()
    await settled(source, 'denied', 'denied')
  })

  it('G5: takes nothing for a grant that is not exactly true', async () => {
    const { source } = follow()
    const platform = place()
    platform.start()
    for (const value of ['false', 'true', 1, {}, null]) {
      platform.garble(value)
      await pause()
      await unanswered(source)
    }
    platform.garble(true)
    // and then it is one, but for the device that says no
    await settled(source, 'denied', 'denied')
    await platform.acceptAll()
    await settled(source, 'granted', 'granted')
  })

  it('leaves essential services out, for nobody was asked', async () => {
    const { source } = follow({ services: { chat: templates.own } })
    const platform = place()
    platform.start()
    await platform.acceptAll()
    await unanswered(source)
    expect(source.offer('chat').kept).toBe('nowhere')
  })

  it('G6: decides one service and leaves the others as they are, once it was answered; before that it may decide all', async () => {
    const { source } = follow()
    const platform = place()
    platform.start()
    await unanswered(source)
    expect(source.offer('chat')).toMatchObject({ kept: 'visit' })
    platform.denyAll()
    await settled(source, 'denied', 'denied')
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    await settled(source, 'granted', 'denied')
    expect(await source.request?.('chat', false)).toEqual({ ok: true, kept: 'stored', also: [] })
    await settled(source, 'denied', 'denied')
  })

  it.each([
    ['ignores', 'no-effect'],
    ['throws', 'error'],
    ['hangs', 'no-effect'],
  ] as const)('says so where its setter %s, and grants nothing', async (how, reason) => {
    const { source } = follow()
    const platform = place()
    platform.start()
    platform.denyAll()
    await settled(source, 'denied', 'denied')
    platform.breakSetter(how)
    vi.spyOn(console, 'error').mockReturnValue()
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason })
    vi.restoreAllMocks()
    await settled(source, 'denied', 'denied')
  })

  it('W8: follows a withdrawal in another tab by what lies on the device', async () => {
    const { source } = follow()
    const platform = place()
    platform.start()
    await platform.acceptAll()
    await settled(source, 'granted', 'granted')
    platform.denyElsewhere()
    await eventually(() => expect(source.get()).toMatchObject({ answers: { chat: 'denied', film: 'denied' } }))
  })

  it('tells of what a person saves and of its layers, and takes no event for more than a reason to look', async () => {
    const { source, news } = follow()
    const platform = place()
    platform.start()
    await unanswered(source)
    expect(news).toContain('shown')
    await source.request?.('chat', true)
    expect(news).not.toContain('saved')
    await platform.acceptAll()
    await eventually(() => expect(news).toContain('saved'))
    const known = source.get()
    news.length = 0
    for (const detail of [
      undefined,
      null,
      7,
      'ACCEPT_ALL',
      [],
      { type: Symbol('SAVE'), source: {}, view: null },
      { services: 'x'.repeat(1e6) },
    ]) {
      tell('UC_UI_CMP_EVENT', detail)
      tell('UC_CONSENT', detail)
      tell('UC_UI_VIEW_CHANGED', detail)
      await pause()
    }
    for (const maker of ['none', '__ucCmp', undefined]) tell('UC_UI_CMP_EVENT', { type: 'SAVE', source: maker })
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(news).toEqual([])
    expect(source.get()).toBe(known)
  })

  it('opens its settings, at the service where one is named', async () => {
    const { source } = follow()
    const platform = place()
    platform.start()
    await unanswered(source)
    platform.shown.length = 0
    const before = platform.answers()
    expect(await source.open?.('settings', 'chat')).toBe(true)
    expect(await source.open?.('settings')).toBe(true)
    expect(await source.open?.('first')).toBe(true)
    expect(platform.shown).toEqual([`SECOND_LAYER ${templates.chat}`, 'SECOND_LAYER', 'FIRST_LAYER'])
    expect(platform.answers()).toEqual(before)
  })

  it('hears nothing after its end', async () => {
    const { source, news, end } = follow()
    const platform = place()
    platform.start()
    await unanswered(source)
    end()
    news.length = 0
    await platform.acceptAll()
    platform.repeat()
    await pause()
    expect(news).toEqual([])
  })
})

describe('Usercentrics v3', () => {
  const start = () => {
    const platform = kept(placeV3())
    platform.start()
    return platform
  }

  it('is listened to first, then asked: it throws before it is ready, and says no after that', async () => {
    const platform = kept(placeV3())
    const { source } = follow()
    await pause()
    expect(source.get()).toEqual({ status: 'waiting' })
    const ask = vi.spyOn(platform.api, 'isInitialized')
    ask.mockImplementationOnce(async () => false)
    tell('UC_CONSENT')
    await eventually(() => expect(ask).toHaveBeenCalled())
    await pause()
    expect(source.get()).toEqual({ status: 'waiting' })
    platform.start()
    await unanswered(source)
  })

  it('is the one that counts where `UC_UI` is there too, which comes after it', async () => {
    const v2 = kept(placeV2())
    v2.start()
    await v2.acceptAll()
    const { source } = follow()
    await settled(source, 'granted', 'granted')
    start()
    await unanswered(source)
  })

  it('G5: takes no draft of a script for an answer', async () => {
    const platform = start()
    await platform.denyAll()
    const { source } = follow()
    await settled(source, 'denied', 'denied')
    await platform.api.updateServicesConsents([{ id: templates.chat, consent: true }])
    const reads = platform.reads()
    platform.repeat()
    await eventually(() => expect(platform.reads()).toBeGreaterThan(reads))
    await pause()
    expect(source.get()).toEqual({ status: 'ready', answers: { chat: 'denied', film: 'denied' } })
    await platform.api.saveConsents('EXPLICIT')
    await settled(source, 'granted', 'denied')
  })

  it('does not count what a script saves as implied', async () => {
    const platform = start()
    const { source } = follow()
    await unanswered(source)
    await platform.api.updateServicesConsents([{ id: templates.chat, consent: true }])
    // what a script may leave out
    await Reflect.apply(platform.api.saveConsents, platform.api, [])
    platform.repeat()
    await pause()
    await unanswered(source)
  })

  it('is read once for a hundred events, which tell nothing new', async () => {
    const platform = start()
    const { source, news } = follow()
    await unanswered(source)
    news.length = 0
    const known = source.get()
    const reads = platform.reads()
    for (let turn = 0; turn < 100; turn += 1) platform.repeat()
    await eventually(() => expect(platform.reads()).toBe(reads + 1))
    await pause()
    await pause()
    expect(platform.reads()).toBe(reads + 1)
    expect(news).toEqual([])
    expect(source.get()).toBe(known)
  })

  it('is not ready without any service, as a stand-in of a content blocker is', async () => {
    const platform = start()
    platform.api.getConsentDetails = async () => ({ consent: {}, services: {} })
    const { source } = follow({ timeout: 100 })
    await eventually(() => expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' }))
  })
})

describe('Usercentrics v2', () => {
  const start = () => {
    const platform = kept(placeV2())
    platform.start()
    return platform
  }

  it('counts an answer for its own service alone', async () => {
    const platform = start()
    const { source } = follow()
    await unanswered(source)
    await platform.api.acceptService(templates.film, 'explicit')
    platform.repeat()
    await settled(source, 'undecided', 'granted')
    // what it says last counts
    await Reflect.apply(platform.api.acceptService, platform.api, [templates.film, 'implicit'])
    platform.repeat()
    await unanswered(source)
  })

  it('is heard by the event of the admin interface where other scripts change it', async () => {
    const platform = start()
    const { source } = follow({ event: 'ucEvent' })
    await unanswered(source)
    await platform.api.acceptService(templates.chat, 'explicit')
    tell('ucEvent', { event: 'consent_status', type: 'implicit', 'Muster Chat': false })
    await settled(source, 'granted', 'undecided')
  })

  it('is trusted with a list where it cannot say whether it is ready', async () => {
    const platform = start()
    await platform.acceptAll()
    Reflect.deleteProperty(platform.api, 'isInitialized')
    const { source } = follow()
    await settled(source, 'granted', 'granted')
  })
})

describe('Usercentrics that does not come', () => {
  const script = (src: string) => {
    const element = document.createElement('script')
    element.src = src
    const failed = new Promise((resolve) => element.addEventListener('error', resolve))
    document.head.append(element)
    onTestFinished(() => element.remove())
    return failed
  }

  it.each(['https://web.cmp.usercentrics.eu/ui/loader.js', 'https://app.usercentrics.eu/browser-ui/latest/loader.js'])(
    'is blocked where %s fails',
    async (src) => {
      const { source } = follow()
      await script(src)
      expect(source.get()).toEqual({ status: 'unavailable', reason: 'blocked' })
    },
  )

  it('is late, not blocked, where its loader does nothing, and where another script fails', async () => {
    const { source } = follow({ timeout: 300 })
    await script('https://web.cmp.usercentrics.eu.example/ui/loader.js')
    expect(source.get()).toEqual({ status: 'waiting' })
    await eventually(() => expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' }))
  })

  it.each([{}, null, () => undefined, { isInitialized: true, getConsentDetails: 'yes' }, { getServicesBaseInfo: () => [] }])(
    'is not taken for %s of the same name',
    async (other) => {
      Object.assign(window, { __ucCmp: other, UC_UI: other })
      onTestFinished(() => {
        Reflect.deleteProperty(window, '__ucCmp')
        Reflect.deleteProperty(window, 'UC_UI')
      })
      const { source } = follow({ timeout: 30 })
      await eventually(() => expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' }))
    },
  )
})
