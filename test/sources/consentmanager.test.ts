import type { ConsentSource, SourceNews } from 'ask-first/core'
import { type ConsentmanagerOptions, consentmanager } from 'ask-first/sources/consentmanager'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { eventually } from '../eventually.js'
import { type ConsentmanagerChange, loadScript, placeConsentmanager, placeForerunner } from './subjects/consentmanager.js'

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
  vi.restoreAllMocks()
})

/** consentmanager, not started, and without the forerunner. */
function place(change?: ConsentmanagerChange) {
  const platform = placeConsentmanager(change)
  ends.push(platform.remove)
  return platform
}

function ready(change?: ConsentmanagerChange) {
  placeForerunner()
  const platform = place(change)
  platform.start()
  platform.settings()
  return platform
}

/** The source, followed as the kit follows it. */
function follow(change: Partial<ConsentmanagerOptions> = {}) {
  const services = { chat: 's10', film: 's20' }
  const source = consentmanager({ services, ...change })
  const news: SourceNews[] = []
  const end = source.connect(Object.keys(change.services ?? services), (one) => void news.push(one))
  ends.push(end)
  return { source, news, end }
}

const answers = (source: ConsentSource) => {
  const state = source.get()
  return state.status === 'ready' ? state.answers : state.status
}
const says = (source: ConsentSource, expected: unknown) => eventually(() => expect(answers(source)).toEqual(expected))
const unasked = { chat: 'undecided', film: 'undecided' }
const onlyChat = { chat: 'granted', film: 'denied' }
const noted = () => window.__cmp?.a?.map(([command]) => command) ?? []

describe('consentmanager as source', () => {
  it('waits while only the forerunner is there, and asks it for nothing but news', async () => {
    placeForerunner()
    const { source } = follow()
    await loadScript()
    expect(answers(source)).toBe('waiting')
    expect(new Set(noted())).toEqual(new Set(['addEventListener']))
    const platform = place()
    platform.start()
    // nothing is listed before its settings come
    await loadScript()
    expect(answers(source)).toBe('waiting')
    platform.settings()
    await says(source, unasked)
  })

  it('says the same whether it comes before us, after us or long after the time-out', async () => {
    const early = follow({ timeout: 20 })
    await says(early.source, 'unavailable')
    const platform = ready()
    await loadScript()
    await says(early.source, unasked)
    platform.acceptOnlyChat()
    await says(early.source, onlyChat)
    await says(follow().source, onlyChat)
  })

  it('is not taken in by others of the same name', async () => {
    const others = {
      'TCF 1': (_: string, __: unknown, callback?: (value: unknown, isFine: boolean) => void) => callback?.({ consentExists: true }, true),
      'one that returns what it likes': () => ({
        consentExists: true,
        gdprApplies: true,
        vendorConsents: { s10: true },
        userChoiceExists: true,
      }),
    }
    for (const [name, __cmp] of Object.entries(others)) {
      Object.assign(window, { __cmp })
      ends.push(place().remove)
      const { source } = follow({ timeout: 20 })
      await eventually(() => expect(answers(source), name).toBe('unavailable'))
    }
    // a content blocker's stand-in answers callbacks only
    Object.assign(window, {
      cmp_id: 31,
      __cmp: (_: string, __: unknown, callback?: (value: unknown) => void) => callback?.({ consentExists: true }),
    })
    await says(follow({ timeout: 20 }).source, 'unavailable')
  })

  it('G5: takes neither what is allowed beforehand nor legitimate interest for a decision', async () => {
    for (const change of [{ isOn: true }, { gdprApplies: false, isOn: true }, { gdprApplies: false, isOn: true, isOld: true }, {}]) {
      ready(change)
      await says(follow().source, unasked)
    }
    const platform = ready()
    const { source } = follow()
    platform.denyAll()
    // its maps of legitimate interest say yes to all
    await says(source, { chat: 'denied', film: 'denied' })
  })

  it('counts a choice of the visitor only, where it tells that apart from what exists', async () => {
    const platform = ready({ gdprApplies: false, isOn: true })
    const { source } = follow()
    platform.acceptAll()
    await says(source, unasked)
    // an older build tells them not apart, and names only what is allowed
    const old = ready({ isOld: true })
    const other = follow({ services: { chat: 's10', film: { purpose: 'c52' } } })
    await says(other.source, unasked)
    old.acceptOnlyChat()
    await says(other.source, onlyChat)
    old.denyAll()
    await says(other.source, { chat: 'denied', film: 'denied' })
  })

  it.each(['false', 1, {}, null, undefined])('G5: takes %o for no grant', async (value) => {
    const platform = ready()
    const { source } = follow()
    platform.acceptAll()
    await says(source, { chat: 'granted', film: 'granted' })
    platform.garble(value)
    await eventually(() => expect(Object.values(answers(source))).not.toContain('granted'))
  })

  it('hears that a person saved only after its layer was seen, and reads otherwise', async () => {
    const platform = ready()
    platform.acceptOnlyChat()
    const { source, news } = follow()
    await says(source, onlyChat)
    const before = platform.reads()
    platform.repeat()
    await eventually(() => expect(platform.reads()).toBe(before + 1))
    expect(news).toEqual(['changed'])
    platform.acceptOnlyChat()
    await eventually(() => expect(news.at(-1)).toBe('saved'))
    expect(news).toContain('shown')
    expect(answers(source)).toEqual(onlyChat)
  })

  it('reads once after a storm of events', async () => {
    const platform = ready()
    const { source } = follow()
    await says(source, unasked)
    const before = platform.reads()
    for (let turn = 0; turn < 100; turn += 1) platform.tell('consent')
    await eventually(() => expect(platform.reads()).toBe(before + 1))
    expect(answers(source)).toEqual(unasked)
  })

  it('G6: asks for one vendor and nothing else, and waits until it says so', async () => {
    const platform = ready()
    const { source } = follow()
    platform.save(['s20', '51'])
    await says(source, { chat: 'denied', film: 'granted' })
    expect(source.offer('chat')).toEqual({ kept: 'stored', services: [], also: [] })
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(await source.request?.('film', false)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(platform.calls).toEqual([
      ['setVendorConsent', ['s10', 1]],
      ['setVendorConsent', ['s20', 0]],
    ])
    expect(platform.answers()).toEqual({ s10: true, s20: false, c30: false, '51': true, c52: false })
  })

  it('G6: changes nothing there before its layer was answered, unless the site lets it answer for everything', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const platform = ready()
    const { source } = follow()
    await says(source, unasked)
    expect(source.offer('chat').kept).toBe('visit')
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'decides-others' })
    const byPurpose = follow({ services: { chat: { purpose: 'c52' }, film: 's20' }, category: 'grant' }).source
    expect(await byPurpose.request?.('chat', true)).toEqual({ ok: false, reason: 'error' })
    expect(platform.calls).toEqual([])
    const recording = follow({ whenUnanswered: 'record' }).source
    expect(recording.offer('chat')).toMatchObject({ kept: 'stored', also: ['Muster s20', 'Muster c30', 'Muster 51', 'Muster c52'] })
    expect(await recording.request?.('chat', true)).toMatchObject({ ok: true, also: ['s20', 'c30', 'purpose 51', 'purpose c52'] })
  })

  it('reaches a category once a purpose is mapped, and keeps it apart from a vendor of the same number', async () => {
    const platform = ready()
    const services = { chat: { purpose: '51' }, film: { purpose: 'c52' }, other: '51' }
    const { source } = follow({ services })
    platform.save(['51'])
    await says(source, { chat: 'granted', film: 'denied', other: 'undecided' })
    expect(source.offer('film')).toMatchObject({ kept: 'settings', category: ['Muster c52'] })
    expect(source.offer('other').kept).toBe('nowhere')
    expect(await source.open?.('settings', 'film')).toBe(true)
    const setting = follow({ services, category: 'grant' }).source
    expect(await setting.request?.('film', true)).toMatchObject({ ok: true })
    expect(await setting.request?.('chat', false)).toMatchObject({ ok: true })
    expect(platform.calls).toEqual([
      ['showScreenAdvanced', 'c52'],
      ['setPurposeConsent', ['c52', 1]],
      ['setPurposeConsent', [51, 0]],
    ])
  })

  it('fails visibly where nothing changes, and waits for what comes late', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const platform = ready()
    const { source } = follow()
    platform.denyAll()
    await says(source, { chat: 'denied', film: 'denied' })
    for (const [how, reason] of [
      ['throws', 'error'],
      ['ignores', 'no-effect'],
    ] as const) {
      platform.breakSetter(how)
      expect(await source.request?.('chat', true)).toEqual({ ok: false, reason })
    }
    expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
    platform.breakSetter('late')
    expect(await source.request?.('chat', true)).toMatchObject({ ok: true })
  })

  it('opens its layers without a change', async () => {
    const platform = ready()
    const { source } = follow()
    platform.acceptAll()
    await says(source, { chat: 'granted', film: 'granted' })
    expect(await source.open?.('settings', 'chat')).toBe(true)
    expect(await source.open?.('first')).toBe(true)
    expect(platform.calls).toEqual([['showScreenAdvanced'], ['showScreen']])
    expect(answers(source)).toEqual({ chat: 'granted', film: 'granted' })
  })

  it('leaves no listener behind, be it followed twice, or from before the platform took over from its forerunner', async () => {
    placeForerunner()
    const before = follow()
    const platform = place()
    platform.start()
    platform.settings()
    await loadScript()
    await says(before.source, unasked)
    const once = platform.listeners()
    const second = follow()
    const both = platform.listeners()
    second.end()
    expect(platform.listeners()).toBe(once)
    expect(both).toBeGreaterThan(once)
    before.end()
    expect(platform.listeners()).toBe(0)
  })
})
