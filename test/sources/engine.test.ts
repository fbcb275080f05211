import type { ConsentSource } from 'ask-first/core'
import { defineSource, type Reading, type SourceOptions } from 'ask-first/sources'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { hearErrors } from '../react/mount.js'
import { installMuster, type Muster, musterDefinition, musterSource } from './muster.js'

const ids = ['chat', 'film']
const platforms: Muster[] = []

beforeEach(() => {
  // the clock alone: microtasks and events of the page stay the browser's
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  for (const platform of platforms.splice(0)) platform.remove()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const install = () => {
  const platform = installMuster()
  platforms.push(platform)
  return platform
}

/** Follows a source to the end of the test, and keeps what it tells. */
function follow(source: ConsentSource, services = ids) {
  const news: string[] = []
  const end = source.connect(services, (what) => void news.push(what))
  onTestFinished(end)
  return { source, news, end }
}

/** Lets what is due happen; no time passes. */
const settle = () => vi.advanceTimersByTimeAsync(0)

const reading = (chat: 'granted' | 'denied' | 'undecided', isAnswered = true): Reading => ({
  isAnswered,
  answers: { 'm-chat': chat, 'm-film': 'denied' },
})

/** Readings that a test answers one by one. */
function slowReadings() {
  const open: { answer(reading?: Reading): void; fail(): void }[] = []
  const read = () =>
    new Promise<Reading | undefined>((resolve, reject) => {
      open.push({ answer: resolve, fail: () => reject(new Error('no reading')) })
    })
  return { open, read }
}

const ready = (chat: string, film = 'denied') => ({ status: 'ready', answers: { chat, film } })

describe('what is known of a platform', () => {
  it('is nothing at first, and nothing is looked for before it is followed', () => {
    const find = vi.fn(() => undefined)
    const source = musterSource({}, { find })
    expect(source.get()).toEqual({ status: 'waiting' })
    expect(find).not.toHaveBeenCalled()
  })

  it('is known at once where the platform came first', () => {
    const platform = install()
    platform.acceptOnlyChat()
    const { source, news } = follow(musterSource())
    expect(source.get()).toEqual(ready('granted'))
    expect(news).toEqual(['changed'])
  })

  it('comes with any script of the page, without an event of the platform', async () => {
    const { source } = follow(musterSource({}, { listen: () => () => undefined }))
    window.muster = install().api
    const script = document.createElement('script')
    script.src = URL.createObjectURL(new Blob([''], { type: 'text/javascript' }))
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve))
    document.head.append(script)
    await loaded
    await settle()
    script.remove()
    expect(source.get()).toEqual(ready('undecided', 'undecided'))
  })

  it('counts as missing after five seconds, and is heard all the same when it comes', async () => {
    const { source, news } = follow(musterSource())
    await vi.advanceTimersByTimeAsync(4999)
    expect(source.get()).toEqual({ status: 'waiting' })
    await vi.advanceTimersByTimeAsync(1)
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' })
    await vi.advanceTimersByTimeAsync(30_000)
    install().acceptAll()
    await settle()
    expect(source.get()).toEqual(ready('granted', 'granted'))
    expect(news.at(0)).toBe('changed')
  })

  it('counts as missing after the time the site states', async () => {
    const { source } = follow(musterSource({ timeout: 50 }))
    await vi.advanceTimersByTimeAsync(50)
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' })
  })

  it('was blocked only where its own script was seen to fail', async () => {
    const { source } = follow(musterSource())
    const fail = async (address: string) => {
      const script = document.createElement('script')
      const failed = new Promise((resolve) => script.addEventListener('error', resolve))
      script.src = address
      document.head.append(script)
      await failed
      script.remove()
    }
    await fail('blob:http://localhost/another')
    expect(source.get()).toEqual({ status: 'waiting' })
    await fail('http://127.0.0.1:9/muster-consent.js')
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'blocked' })
    install()
    await settle()
    expect(source.get().status).toBe('ready')
  })

  it.each(['find', 'read', 'watch'] as const)('is an error where the platform throws at `%s` until the time is over', async (part) => {
    install().acceptAll()
    let isBroken = true
    const { source } = follow(
      musterSource(
        {},
        {
          [part]: (...given: [never, never]) => {
            if (isBroken) throw new Error('not yet')
            return musterDefinition[part]?.(...given)
          },
        },
      ),
    )
    expect(source.get()).toEqual({ status: 'waiting' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'error' })
    isBroken = false
    document.dispatchEvent(new Event('muster-ready'))
    await settle()
    expect(source.get()).toEqual(ready('granted', 'granted'))
    // and from now on it is heard
    platforms[0]?.denyAll()
    await settle()
    expect(source.get()).toEqual(ready('denied', 'denied'))
  })

  it('is nothing where its events cannot be heard: a withdrawal would be missed', async () => {
    install().acceptAll()
    const source = musterSource(
      {},
      {
        listen: () => {
          throw new Error('no events here')
        },
      },
    )
    expect(() => follow(source)).not.toThrow()
    window.dispatchEvent(new Event('pageshow'))
    await settle()
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'error' })
  })

  it('is nothing any more once the platform throws, and is there again with its next answer', async () => {
    const platform = install()
    platform.acceptAll()
    const { source, news } = follow(musterSource())
    platform.breakRead('throws')
    platform.repeat()
    await settle()
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'error' })
    platform.breakRead(undefined)
    platform.repeat()
    await settle()
    expect(source.get()).toEqual(ready('granted', 'granted'))
    expect(news).toEqual(['changed', 'changed', 'changed'])
  })

  it.each([null, 1, 'granted', true, {}, { answers: null }, { answers: 'granted', isAnswered: true }, { answers: { 'm-chat': true } }])(
    'no reading of the wrong shape is a grant: %o',
    async (wrong) => {
      install()
      // what a definition without types may return
      const { source } = follow(musterSource({}, { read: () => wrong as never }))
      await vi.advanceTimersByTimeAsync(5000)
      const state = source.get()
      if (state.status === 'ready') expect(Object.values(state.answers)).toEqual(['undecided', 'undecided'])
    },
  )

  it('no answer by an inherited name is one', () => {
    install().acceptAll()
    const { source } = follow(musterSource({ services: { chat: 'constructor', film: '__proto__' } }))
    expect(source.get()).toEqual(ready('undecided', 'undecided'))
  })
})

describe('events', () => {
  it('a hundred in one task are one reading and no news', async () => {
    const platform = install()
    platform.denyAll()
    const { source, news } = follow(musterSource())
    const [state, before] = [source.get(), platform.reads()]
    news.length = 0
    for (let count = 0; count < 100; count += 1) platform.repeat()
    await settle()
    expect(platform.reads() - before).toBe(1)
    expect(news).toEqual([])
    expect(source.get()).toBe(state)
  })

  it('a save that changes nothing is told, and leaves the state the identical object', async () => {
    const platform = install()
    platform.denyAll()
    const { source, news } = follow(musterSource())
    const state = source.get()
    platform.denyAll()
    await settle()
    expect(news).toEqual(['changed', 'saved'])
    expect(source.get()).toBe(state)
  })

  it('what is said before the first reading is no save: it may have been long ago', async () => {
    const listen: typeof musterDefinition.listen = (again, view) => {
      const ready = () => again('saved')
      view.document.addEventListener('muster-ready', ready)
      return () => view.document.removeEventListener('muster-ready', ready)
    }
    const { news, source } = follow(musterSource({}, { listen }))
    install().acceptAll()
    await settle()
    expect(source.get()).toEqual(ready('granted', 'granted'))
    expect(news).toEqual(['changed'])
  })

  it('a layer of the platform is told at once, without a reading', () => {
    const platform = install()
    const { news } = follow(musterSource())
    const before = platform.reads()
    platform.tell('shown')
    expect(news).toEqual(['changed', 'shown'])
    expect(platform.reads()).toBe(before)
  })

  it('an event that says `now` is followed in the same tick', () => {
    const platform = install()
    platform.acceptAll()
    const { source } = follow(musterSource({}, { watch: (api, again) => api.listen(() => again('now')) }))
    platform.denyAll()
    expect(source.get()).toEqual(ready('denied', 'denied'))
  })

  it('a platform that tells at once when it is listened to is read once more at most', async () => {
    const platform = install()
    const { source } = follow(
      musterSource(
        {},
        {
          watch: (api, again) => {
            again('now')
            again()
            return api.listen(() => again())
          },
        },
      ),
    )
    await settle()
    expect(source.get().status).toBe('ready')
    expect(platform.reads()).toBeLessThanOrEqual(3)
    expect(platform.listeners?.()).toBe(1)
  })

  it('a platform that replaces its API is followed on, and the former one is left', async () => {
    const former = install()
    const { source } = follow(musterSource())
    const next = install()
    next.acceptAll()
    await settle()
    expect(source.get()).toEqual(ready('granted', 'granted'))
    expect(former.listeners?.()).toBe(0)
    expect(next.listeners?.()).toBe(1)
  })
})

describe('readings that take their time', () => {
  it('of two that overtake each other the later one counts', async () => {
    const platform = install()
    const { open, read } = slowReadings()
    const { source } = follow(musterSource({}, { read }))
    platform.repeat()
    await settle()
    open[1]?.answer(reading('denied'))
    open[0]?.answer(reading('granted'))
    await settle()
    expect(source.get()).toEqual(ready('denied'))
  })

  it('one that never settles is an error after two seconds, and nothing that was known counts any longer', async () => {
    const platform = install()
    const { open, read } = slowReadings()
    const { source } = follow(musterSource({}, { read }))
    open[0]?.answer(reading('granted'))
    await settle()
    expect(source.get()).toEqual(ready('granted'))
    platform.repeat()
    await vi.advanceTimersByTimeAsync(2000)
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'error' })
    // late is too late
    open[1]?.answer(reading('granted'))
    await settle()
    expect(source.get().status).toBe('unavailable')
  })

  it('one that fails, or settles with what throws when it is looked at, is an error and no unhandled rejection', async () => {
    const platform = install()
    const { open, read } = slowReadings()
    const { source } = follow(musterSource({}, { read }))
    open[0]?.answer(reading('granted'))
    await settle()
    platform.repeat()
    await settle()
    open[1]?.answer({
      isAnswered: true,
      get answers(): never {
        throw new Error('no answers')
      },
    })
    await settle()
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'error' })
    platform.repeat()
    await settle()
    open[2]?.answer(reading('granted'))
    await settle()
    expect(source.get()).toEqual(ready('granted'))
    platform.repeat()
    await settle()
    open[3]?.fail()
    await settle()
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'error' })
  })

  it('one that comes after the end tells nobody', async () => {
    install()
    const { open, read } = slowReadings()
    const { source, news, end } = follow(musterSource({}, { read }))
    end()
    open[0]?.answer(reading('granted'))
    await settle()
    expect(news).toEqual([])
    expect(source.get()).toEqual({ status: 'waiting' })
  })

  it('`undefined` is not ready yet', async () => {
    const platform = install()
    const { open, read } = slowReadings()
    const { source } = follow(musterSource({}, { read }))
    open[0]?.answer(undefined)
    await settle()
    expect(source.get()).toEqual({ status: 'waiting' })
    platform.repeat()
    await settle()
    open[1]?.answer(reading('denied'))
    await settle()
    expect(source.get()).toEqual(ready('denied'))
  })
})

describe('the mapping', () => {
  it('several keys of one service are joined by AND', async () => {
    const platform = install()
    const { source } = follow(musterSource({ services: { chat: ['m-chat', 'm-film'] } }), ['chat'])
    const chat = async () => {
      await settle()
      const state = source.get()
      return state.status === 'ready' && state.answers['chat']
    }
    expect(await chat()).toBe('undecided')
    platform.acceptOnlyChat()
    expect(await chat()).toBe('denied')
    platform.acceptAll()
    expect(await chat()).toBe('granted')
  })

  it('a service of no key at all is none of the platform’s', () => {
    install().acceptAll()
    const { source } = follow(musterSource({ services: { chat: [] } }), ['chat'])
    expect(source.get()).toEqual({ status: 'ready', answers: { chat: 'undecided' } })
    expect(source.offer('chat').kept).toBe('nowhere')
  })

  it('a key the platform does not know makes the whole undecided, whatever the other says', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    install().acceptAll()
    const { source } = follow(musterSource({ services: { chat: ['m-chat', 'm-none'] } }), ['chat'])
    expect(source.get()).toEqual({ status: 'ready', answers: { chat: 'undecided' } })
    expect(source.offer('chat').kept).toBe('nowhere')
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'unmapped' })
  })

  it('two services on one key move together, and the offer says so', async () => {
    const platform = install()
    platform.denyAll()
    const { source } = follow(musterSource({ services: { chat: 'm-chat', film: 'm-chat' } }))
    expect(source.offer('chat')).toMatchObject({ kept: 'stored', services: ['film'] })
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(source.get()).toEqual(ready('granted', 'granted'))
  })

  it('says what is not mapped, mapped to nothing we have, or to nothing they have, each with a code and their keys', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    install()
    // a mapping without types
    const services = { chat: 'm-nothing', radio: 'm-ads' } as never
    const { source } = follow(musterSource({ services }))
    expect(source.get()).toEqual(ready('undecided', 'undecided'))
    const said = warn.mock.calls.flat().join('\n')
    expect(said).toMatch(/\[ask-first\] unmapped-service: .*“film”.*m-chat, m-film, m-ads/)
    expect(said).toMatch(/\[ask-first\] unknown-service: .*“radio”/)
    expect(said).toMatch(/\[ask-first\] unknown-key: .*“m-nothing”.*“chat”.*m-chat, m-film, m-ads/)
  })

  it('refuses what the platform never asks for', () => {
    expect(() => musterSource({ services: { chat: 'm-basket' } })).toThrow(/\[ask-first\] bad-source .*never asks/)
  })
})

describe('what a request would do', () => {
  const { set, open, ...mute } = musterDefinition
  const offered = (
    change: Partial<typeof musterDefinition>,
    options: SourceOptions<string> | undefined = undefined,
    isAnswered = false,
  ) => {
    const platform = install()
    if (isAnswered) platform.denyAll()
    return follow(defineSource({ ...mute, ...change }, { services: { chat: 'm-chat', film: 'm-film' }, ...options })).source.offer('chat')
  }
  const all = { set, open }
  const services = { chat: 'm-chat', film: 'm-film' }

  it('nothing before the platform answers', () => {
    expect(follow(musterSource()).source.offer('chat')).toEqual({ kept: 'nowhere', services: [], also: [] })
  })

  it.each<[string, Partial<typeof musterDefinition>, Omit<SourceOptions<string>, 'services'>, string]>([
    ['a platform that can set one service', all, {}, 'stored'],
    ['one without a setter', { open: all.open }, {}, 'settings'],
    ['one with neither setter nor dialog', {}, {}, 'visit'],
    ['one that knows categories', { ...all, reach: 'category' }, {}, 'settings'],
    ['one that knows categories, which the switch may set', { ...all, reach: 'category' }, { category: 'grant' }, 'stored'],
    ['one that decides everything with its first answer', { ...all, reach: 'everything' }, {}, 'visit'],
    ['the same where the site lets it record', { ...all, reach: 'everything' }, { whenUnanswered: 'record' }, 'stored'],
  ])('%s', (_, change, options, expected) => {
    expect(offered(change, { services, ...options }).kept).toBe(expected)
  })

  it('an answered platform that decides everything at first keeps one answer like any other', () => {
    expect(offered({ ...all, reach: 'everything' }, undefined, true)).toEqual({ kept: 'stored', services: [], also: [] })
  })

  it('the first answer that is recorded names all that is recorded with it', () => {
    expect(offered({ ...all, reach: 'everything' }, { services, whenUnanswered: 'record' })).toEqual({
      kept: 'stored',
      services: [],
      also: ['m-film', 'm-ads'],
    })
  })

  it('a category is named as the platform names it', () => {
    expect(offered({ ...all, reach: 'category' }, { services, category: 'grant' }).category).toEqual(['Chat with us'])
  })
})

describe('a request', () => {
  it('counts once the platform says so itself, and names what else changed', async () => {
    const platform = install()
    platform.denyAll()
    const { source } = follow(
      musterSource({}, { set: (api, _, value) => Promise.all([api.save('m-chat', value), api.save('m-ads', value)]) }),
    )
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: ['m-ads'] })
    expect(source.get()).toEqual(ready('granted'))
  })

  it('does not count where nothing changes within two seconds', async () => {
    const platform = install()
    platform.denyAll()
    platform.breakSetter('ignores')
    const { source } = follow(musterSource())
    const result = source.request?.('chat', true)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await result).toEqual({ ok: false, reason: 'no-effect' })
  })

  it('counts where the platform hangs but tells by an event', async () => {
    const platform = install()
    platform.denyAll()
    platform.breakSetter('hangs')
    const { source } = follow(musterSource())
    const result = source.request?.('chat', true)
    await settle()
    platform.acceptOnlyChat()
    // what it told may not be kept yet, so its own end is waited for, as long as anything is
    await vi.advanceTimersByTimeAsync(2000)
    expect(await result).toEqual({ ok: true, kept: 'stored', also: [] })
  })

  it('C2: an event before the answer is kept is no end: where keeping it fails, so does the request', async () => {
    hearErrors()
    const platform = install()
    platform.acceptAll()
    let refuse = () => {}
    const { source } = follow(
      musterSource(
        {},
        {
          set: () =>
            new Promise((_, reject) => {
              platform.denyAll()
              refuse = () => reject(new Error('not kept'))
            }),
        },
      ),
    )
    const result = source.request?.('chat', false)
    await settle()
    refuse()
    expect(await result).toEqual({ ok: false, reason: 'error' })
  })

  it('a setter that throws or rejects is reported, and nothing else happens', async () => {
    const errors = hearErrors()
    install().denyAll()
    const { source } = follow(musterSource({}, { set: () => Promise.reject(new Error('rejected')) }))
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'error' })
    expect(errors).toHaveLength(1)
  })

  it('a refusal does not count because the platform has stopped to answer', async () => {
    const platform = install()
    platform.acceptAll()
    const { source } = follow(
      musterSource(
        {},
        {
          set: () => {
            platform.breakRead('throws')
            platform.repeat()
          },
        },
      ),
    )
    const result = source.request?.('chat', false)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await result).toEqual({ ok: false, reason: 'no-effect' })
  })

  it('nor because it forgets for a moment that anybody answered', async () => {
    const platform = install()
    platform.acceptAll()
    const { source } = follow(musterSource({}, { set: () => platform.restart() }))
    const result = source.request?.('chat', false)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await result).toEqual({ ok: false, reason: 'no-effect' })
    expect(source.get()).toEqual(ready('granted', 'granted'))
  })

  it('two at once do not undo each other where the platform takes all answers together', async () => {
    const platform = install()
    platform.denyAll()
    const { source } = follow(
      musterSource(
        {},
        {
          // all three at once, as some platforms want it; what is not meant stays as it was read
          set: async (_, key, value, { answers }) => {
            await Promise.resolve()
            platform.person({
              ...Object.fromEntries(Object.entries(answers).map(([one, answer]) => [one, answer === 'granted'])),
              [String(key)]: value,
            })
          },
        },
      ),
    )
    await Promise.all([source.request?.('chat', true), source.request?.('film', true)])
    expect(source.get()).toEqual(ready('granted', 'granted'))
  })

  it('is not made before the platform answers, nor after the end', async () => {
    const { source, end } = follow(musterSource())
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'not-ready' })
    const platform = install()
    await settle()
    end()
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'not-ready' })
    expect(platform.settersCalled()).toBe(0)
  })

  it('is absent where the platform has no such call, and so is opening', () => {
    const { set: _set, open: _open, ...mute } = musterDefinition
    const source = defineSource(mute, { services: {} })
    expect([source.request, source.open]).toEqual([undefined, undefined])
  })
})

describe('opening the platform', () => {
  it('says whether the platform took the call, and for which service', async () => {
    const platform = install()
    const { source } = follow(musterSource())
    expect(await source.open?.('settings', 'chat')).toBe(true)
    expect(await source.open?.('first')).toBe(true)
    expect(platform.shown).toEqual(['settings m-chat', 'first'])
  })

  it('fails quietly where it throws, or where the platform is not there', async () => {
    const errors = hearErrors()
    const { source } = follow(musterSource())
    expect(await source.open?.('settings')).toBe(false)
    const platform = install()
    await settle()
    platform.breakOpening(true)
    expect(await source.open?.('settings')).toBe(false)
    expect(errors).toHaveLength(1)
  })
})

describe('following', () => {
  it('the device is looked at again when the visitor comes back, and says no over the memory of this tab', async () => {
    const platform = install()
    platform.acceptAll()
    const { source } = follow(musterSource())
    platform.denyElsewhere?.()
    window.dispatchEvent(new StorageEvent('storage'))
    await settle()
    expect(source.get()).toEqual(ready('denied', 'denied'))
  })

  it('and keeps saying so to the next who follows in this page', async () => {
    const platform = install()
    platform.acceptAll()
    const source = musterSource()
    const { end } = follow(source)
    platform.denyElsewhere?.()
    window.dispatchEvent(new Event('pageshow'))
    await settle()
    end()
    const { news } = follow(source)
    await settle()
    expect(source.get()).toEqual(ready('denied', 'denied'))
    expect(news).toEqual([])
  })

  it('what lies damaged on the device changes nothing', async () => {
    const platform = install()
    platform.acceptAll()
    const { source } = follow(musterSource())
    localStorage.setItem('muster', '{')
    window.dispatchEvent(new Event('pageshow'))
    await settle()
    expect(source.get()).toEqual(ready('granted', 'granted'))
  })

  it('twice, ended, and again: as many listeners as before, and nothing is told after the end', async () => {
    const platform = install()
    const source = musterSource()
    const [one, other] = [follow(source), follow(source)]
    expect(source.get()).toEqual(ready('undecided', 'undecided'))
    one.end()
    other.end()
    expect(platform.listeners?.()).toBe(0)
    one.news.length = 0
    platform.acceptAll()
    platform.tell('shown')
    await vi.advanceTimersByTimeAsync(6000)
    expect(one.news).toEqual([])
    const again = follow(source)
    expect(source.get()).toEqual(ready('granted', 'granted'))
    expect(again.news).toEqual(['changed'])
    expect(platform.listeners?.()).toBe(1)
  })

  it('what was known counts no longer where the platform is not found again in time', async () => {
    const platform = install()
    platform.acceptAll()
    const source = musterSource()
    follow(source).end()
    platform.remove()
    follow(source)
    await vi.advanceTimersByTimeAsync(5000)
    expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' })
  })

  it('ends for good although the platform throws at that', () => {
    const errors = hearErrors()
    install()
    const watch = () => () => {
      throw new Error('no end')
    }
    const end = musterSource({}, { watch }).connect(ids, () => undefined)
    expect(end).not.toThrow()
    expect(errors).toHaveLength(1)
  })
})
