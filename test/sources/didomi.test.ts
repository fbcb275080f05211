import { AskFirstError, type ConsentSource, type SourceNews } from 'ask-first/core'
import { type DidomiKey, type DidomiOptions, didomi } from 'ask-first/sources/didomi'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { eventually } from '../eventually.js'
import { type DidomiChange, type DidomiStub, didomiKeys, placeDidomi } from './subjects/didomi.js'

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
  vi.restoreAllMocks()
})

/** Didomi, not started. */
function place(change?: DidomiChange): DidomiStub {
  const platform = placeDidomi(change)
  ends.push(platform.remove)
  return platform
}

function ready(change?: DidomiChange): DidomiStub {
  const platform = place(change)
  platform.start()
  return platform
}

/** The source, followed as the kit follows it. */
function follow(change: Partial<DidomiOptions> = {}) {
  const source = didomi({ services: didomiKeys, ...change })
  const news: SourceNews[] = []
  const end = source.connect(Object.keys(change.services ?? didomiKeys), (one) => void news.push(one))
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

describe('Didomi as source', () => {
  it('says the same whether it is ready before us, after us or long after the time-out', async () => {
    const early = follow({ timeout: 20 })
    await says(early.source, 'unavailable')
    expect(early.source.get()).toEqual({ status: 'unavailable', reason: 'timeout' })
    const platform = place()
    platform.save(['v chat-vendor', 'p support'])
    // its object alone is no sign that it is ready
    platform.appear()
    expect(answers(follow().source)).toBe('waiting')
    platform.start()
    await says(early.source, onlyChat)
    await says(follow().source, onlyChat)
  })

  it('keeps the queues a site has, and calls what is in them', async () => {
    const [asReady, asChanged] = [vi.fn(), vi.fn()]
    const queues = { ready: [asReady], events: [{ event: 'consent.changed', listener: asChanged }] }
    Object.assign(window, { didomiOnReady: queues.ready, didomiEventListeners: queues.events })
    const { source } = follow()
    expect(window.didomiOnReady).toBe(queues.ready)
    expect(window.didomiEventListeners).toBe(queues.events)
    const platform = ready()
    expect(asReady).toHaveBeenCalledOnce()
    platform.acceptOnlyChat()
    expect(asChanged).toHaveBeenCalled()
    await says(source, onlyChat)
  })

  it('G5: takes neither “all refused” before an answer nor what is allowed without one for a decision', async () => {
    ready()
    await says(follow().source, unasked)
    for (const change of [
      { regulation: 'cpra', isAsked: false },
      { regulation: 'none', isAsked: false },
      { isOld: true, isAsked: false },
    ]) {
      const platform = ready(change)
      const { source } = follow()
      await says(source, unasked)
      // nor is one counted where it need not ask
      platform.acceptAll()
      platform.repeat()
      await eventually(() => expect(answers(source)).toEqual(unasked))
    }
  })

  it('tells what nobody was asked from what was refused', async () => {
    const platform = ready()
    const { source } = follow()
    platform.denyAll()
    await says(source, { chat: 'denied', film: 'denied' })
    const other = ready()
    const later = follow()
    other.save(['v chat-vendor', 'p support'])
    await says(later.source, onlyChat)
  })

  it('holds an answer no longer for one where Didomi asks anew', async () => {
    const platform = ready()
    const { source } = follow()
    platform.acceptAll()
    await says(source, { chat: 'granted', film: 'granted' })
    platform.askAgain()
    await says(source, unasked)
  })

  it('G5: leaves out what is never asked for', async () => {
    const platform = ready()
    const services = {
      chat: { vendor: 'strict' },
      film: { purposes: ['required'] },
      both: { vendor: 'chat-vendor', purposes: ['required'] },
    } as const
    const { source } = follow({ services })
    platform.acceptAll()
    await says(source, { chat: 'undecided', film: 'undecided', both: 'undecided' })
    expect(source.offer('chat').kept).toBe('nowhere')
  })

  it('G5: allows only where the vendor and every purpose named is allowed', async () => {
    const platform = ready()
    const { source } = follow({
      services: { chat: { vendor: 'chat-vendor', purposes: ['support', 'ads'] }, film: { purposes: ['media'] } },
    })
    platform.save(['v chat-vendor', 'p support', 'p media'])
    await says(source, { chat: 'denied', film: 'granted' })
    platform.acceptAll()
    await says(source, { chat: 'granted', film: 'granted' })
  })

  it('refuses a key that names nothing, since nothing is never refused', () => {
    // what a site without types may write
    const empty = [{}, { purposes: [] }, { vendor: '' }] as DidomiKey[]
    for (const key of empty) expect(() => didomi({ services: { chat: key } })).toThrow(AskFirstError)
  })

  it.each(['false', 1, {}, null, undefined])('G5: takes %o for no grant', async (value) => {
    const platform = ready()
    const { source } = follow()
    platform.acceptAll()
    await says(source, { chat: 'granted', film: 'granted' })
    platform.garble(value)
    await says(source, unasked)
  })

  it('speaks with an older version, which has other names', async () => {
    const platform = ready({ isOld: true })
    const { source } = follow({ category: 'grant' })
    platform.denyAll()
    await says(source, { chat: 'denied', film: 'denied' })
    expect(await source.request?.('chat', true)).toMatchObject({ ok: true, kept: 'stored' })
    expect(answers(source)).toEqual(onlyChat)
  })

  it('hears that a person saved and that it shows a layer, and no draft', async () => {
    const platform = ready()
    const { source, news } = follow()
    await says(source, unasked)
    platform.draft?.()
    platform.tell('preferences.shown')
    platform.tell('notice.shown')
    expect(news).toEqual(['changed', 'shown', 'shown'])
    platform.acceptOnlyChat()
    await says(source, onlyChat)
    expect(news.slice(3)).toEqual(['saved'])
  })

  it('reads once after a storm of events, whatever they carry', async () => {
    const platform = ready()
    const { source } = follow()
    await says(source, unasked)
    const before = platform.reads()
    const state = source.get()
    for (let turn = 0; turn < 100; turn += 1) platform.tell('consent.changed', turn % 2 ? undefined : { vendors: 'x'.repeat(10_000) })
    await eventually(() => expect(platform.reads()).toBe(before + 1))
    expect(answers(source)).toEqual(unasked)
    expect(source.get()).toEqual(state)
  })

  it('opens its settings at the vendor rather than to change a category, unless the site says so', async () => {
    const platform = ready()
    const { source } = follow()
    platform.denyAll()
    await says(source, { chat: 'denied', film: 'denied' })
    expect(source.offer('chat')).toEqual({ kept: 'settings', category: ['Muster chat-vendor', 'purpose support'], services: [], also: [] })
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'decides-others' })
    expect(await source.open?.('settings', 'chat')).toBe(true)
    expect(await source.open?.('settings')).toBe(true)
    expect(await source.open?.('first')).toBe(true)
    expect(platform.calls).toEqual(['preferences vendors', 'preferences', 'notice'])
  })

  it('G6: says what else a purpose opens, and leaves the purposes to the others when it takes the vendor back', async () => {
    const platform = ready()
    const { source } = follow({ category: 'grant' })
    platform.save(['v chat-vendor', 'v ads-vendor', 'p ads', 'v film-vendor'])
    await says(source, { chat: 'denied', film: 'denied' })
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: ['ads-vendor'] })
    expect(await source.request?.('chat', false)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(platform.answers()).toMatchObject({ 'v chat-vendor': false, 'p support': true, 'v ads-vendor': true, 'p media': false })
  })

  it('G6: a request before any answer decides nothing for the others', async () => {
    const platform = ready()
    const { source } = follow({ category: 'grant' })
    await says(source, unasked)
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(answers(source)).toEqual({ chat: 'granted', film: 'undecided' })
    expect(platform.answers()).toEqual({ 'v chat-vendor': true, 'p support': true })
  })

  it('fails visibly where nothing changes, and where it has no transactions', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const platform = ready()
    const { source } = follow({ category: 'grant' })
    await says(source, unasked)
    for (const [how, reason] of [
      ['throws', 'error'],
      ['ignores', 'no-effect'],
      ['hangs', 'no-effect'],
    ] as const) {
      platform.breakSetter(how)
      expect(await source.request?.('chat', true)).toEqual({ ok: false, reason })
    }
    ready({ hasTransactions: false })
    const other = follow({ category: 'grant' })
    await says(other.source, unasked)
    expect(await other.source.request?.('chat', true)).toEqual({ ok: false, reason: 'error' })
    expect(answers(other.source)).toEqual(unasked)
  })

  it('W8: hears a refusal that another tab left on the device', async () => {
    const platform = ready()
    const { source } = follow()
    platform.acceptAll()
    await says(source, { chat: 'granted', film: 'granted' })
    platform.denyElsewhere?.()
    document.dispatchEvent(new Event('visibilitychange'))
    await says(source, { chat: 'denied', film: 'denied' })
    // until a person says yes here again
    platform.denyAll()
    platform.acceptAll()
    await says(source, { chat: 'granted', film: 'granted' })
  })

  it('is silent once nobody follows it, and hears each thing once when it is followed again', async () => {
    const platform = ready()
    const first = follow()
    first.end()
    const second = follow()
    await says(second.source, unasked)
    const told = first.news.length
    platform.tell('preferences.shown')
    platform.acceptOnlyChat()
    await says(second.source, onlyChat)
    expect(first.news).toHaveLength(told)
    expect(second.news).toEqual(['changed', 'shown', 'saved'])
  })

  it('is not taken in by a stand-in that is ready and knows nothing', async () => {
    Object.assign(window, { Didomi: {}, didomiOnReady: { push: (act: (api?: unknown) => void) => act(window.Didomi) } })
    ends.push(place().remove)
    const { source } = follow({ timeout: 20 })
    await says(source, 'unavailable')
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'error' })
  })
})
