import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventually } from '../eventually.js'
import { calm, copy, countListeners, differences, follow, hearFaults, install, meet, placesOfChat, services, settable } from './contract.js'
import { subjects } from './subjects/index.js'

/** All that was warned of so far; two versions of one platform are warned of in one sentence, once. */
const warnings: string[] = []
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation((text) => void warnings.push(String(text)))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe.each(subjects.map((subject) => [subject.name, subject] as const))('the source %s', (_, subject) => {
  describe('before it is followed', () => {
    it('waits, touches neither page nor device, and knows nothing to offer', () => {
      const listeners = countListeners()
      const stored = document.cookie
      const source = subject.source()
      expect(source.get()).toEqual({ status: 'waiting' })
      expect(source.offer('chat')).toEqual({ kept: 'nowhere', services: [], also: [] })
      expect(listeners()).toBe(0)
      expect(document.cookie).toBe(stored)
    })

    it('opens nothing and changes nothing, and says so', async () => {
      const source = subject.source()
      expect((await source.open?.('settings')) ?? false).toBe(false)
      expect((await source.request?.('chat', true)) ?? { ok: false, reason: 'not-ready' }).toEqual({ ok: false, reason: 'not-ready' })
    })

    if (subject.necessaryKey !== undefined)
      it('refuses a mapping to what the platform never asks for', () => {
        expect(() => subject.source({ services: { chat: subject.necessaryKey } })).toThrow(/\[ask-first\] bad-source/)
      })
  })

  describe('the arrival of the platform', () => {
    it('before us', async () => {
      const platform = await install(subject)
      await platform.acceptOnlyChat()
      await follow(subject.source()).says('granted', 'denied')
    })

    it('after us', async () => {
      const { source, says } = follow(subject.source())
      await calm()
      expect(source.get()).toEqual({ status: 'waiting' })
      const platform = await install(subject)
      await says('undecided', 'undecided')
      await platform.acceptOnlyChat()
      await says('granted', 'denied')
    })

    it('never, in the stated time; and after that it is heard all the same', async () => {
      const { source, says } = follow(subject.source({ timeout: 150 }))
      await eventually(() => expect(source.get()).toEqual({ status: 'unavailable', reason: 'timeout' }))
      const platform = await install(subject)
      await platform.denyAll()
      await says('denied', 'denied')
    })
  })

  describe('what is an answer', () => {
    it('nothing before a person gave one, whatever its data say', async () => {
      const { answer } = await meet(subject, undefined)
      expect(services.map(answer)).toEqual(['undecided', 'undecided'])
    })

    if (subject.installImplicit)
      it('nothing that is on by default', async () => {
        const platform = await install(subject, 'installImplicit')
        const { source, says } = follow(subject.source())
        await says('undecided', 'undecided')
        platform.repeat()
        await calm()
        expect(source.get()).toEqual({ status: 'ready', answers: { chat: 'undecided', film: 'undecided' } })
      })

    it('what a person accepts, refuses, or accepts in part', async () => {
      const { platform, says } = await meet(subject, undefined)
      await platform.acceptAll()
      await says('granted', 'granted')
      await platform.denyAll()
      await says('denied', 'denied')
      await platform.acceptOnlyChat()
      await says('granted', 'denied')
    })

    it('a change is told, and that it was saved is never told of what was only said again', async () => {
      const { platform, source, says, news } = await meet(subject, 'denyAll')
      const state = source.get()
      for (let count = 0; count < 5; count += 1) platform.repeat()
      await calm()
      expect(news.filter((one) => one !== 'shown')).toEqual([])
      expect(source.get()).toBe(state)
      await platform.acceptAll()
      await says('granted', 'granted')
      expect(news.filter((one) => one !== 'shown')).not.toEqual([])
    })

    it.each([undefined, 'denyAll'] as const)('not what the visitor is still trying out (before: %s)', async (visitor) => {
      const { platform, source, news } = await meet(subject, visitor)
      if (!platform.draft) return
      const state = source.get()
      platform.draft()
      platform.repeat()
      await calm()
      expect(source.get()).toBe(state)
      expect(news.filter((one) => one !== 'shown')).toEqual([])
    })

    it.each(['false', 1, {}, null, 'granted', 'true', [true]])('not a value of the wrong type: %o', async (value) => {
      const { platform, answer, says } = await meet(subject, undefined)
      if (!platform.garble) return
      await platform.acceptAll()
      await says('granted', 'granted')
      platform.garble(value)
      await eventually(() => expect(services.map(answer)).not.toContain('granted'))
    })

    it('nothing for a key the platform does not have, with a warning that names those it has', async () => {
      const platform = await install(subject)
      await platform.acceptAll()
      const { says, source } = follow(subject.source({ services: { chat: subject.unknownKey } }))
      await says('undecided', 'undecided')
      expect(source.offer('chat').kept).toBe('nowhere')
      expect(warnings.join('\n')).toMatch(/\[ask-first\] unknown-key: .*“chat” stays off.*: \S+/)
    })
  })

  describe('a request', () => {
    it('true and false count once the platform says so, and change what was offered and nothing else', async () => {
      const { platform, source, says, answer } = await meet(subject, 'denyAll', settable)
      if (!source.request) return
      const places = await placesOfChat(platform)
      await says('denied', 'denied')
      for (const value of [true, false]) {
        const offer = source.offer('chat')
        expect(offer).toMatchObject({ kept: 'stored', services: [], also: [] })
        const before = copy(platform.answers())
        expect(await source.request('chat', value)).toEqual({ ok: true, kept: 'stored', also: [] })
        expect(answer('chat')).toBe(value ? 'granted' : 'denied')
        expect(answer('film')).toBe('denied')
        await calm()
        const changed = differences(before, copy(platform.answers()))
        expect(changed.filter((place) => !places.includes(place))).toEqual([])
      }
    })

    it('leaves what else is allowed', async () => {
      const { platform, source, says } = await meet(subject, 'denyAll', settable)
      if (!source.request) return
      const places = await placesOfChat(platform)
      await platform.acceptAll()
      await says('granted', 'granted')
      await calm()
      const before = copy(platform.answers())
      expect(await source.request('chat', false)).toMatchObject({ ok: true })
      await says('denied', 'granted')
      expect(await source.request('chat', true)).toMatchObject({ ok: true })
      await says('granted', 'granted')
      await calm()
      expect(differences(before, copy(platform.answers())).filter((place) => !places.includes(place))).toEqual([])
    })

    it('before anything was answered does what it offered, and decides nothing else unsaid', async () => {
      const { platform, source, answer } = await meet(subject, undefined)
      const offer = source.offer('chat')
      const before = copy(platform.answers())
      const result = await source.request?.('chat', true)
      await calm()
      if (offer.kept === 'stored' && result?.ok) {
        expect(answer('chat')).toBe('granted')
        if (offer.also.length === 0 && !offer.services.includes('film')) expect(answer('film')).toBe('undecided')
      } else {
        if (result) expect(result).toEqual({ ok: false, reason: 'decides-others' })
        expect(platform.answers()).toEqual(before)
      }
    })

    it('that the site lets record at first names beforehand whatever is recorded with it', async () => {
      const { source, answer } = await meet(subject, undefined, { ...settable, whenUnanswered: 'record' })
      const offer = source.offer('chat')
      if (offer.kept !== 'stored') return
      const result = await source.request?.('chat', true)
      expect(result).toMatchObject({ ok: true, kept: 'stored' })
      expect(answer('chat')).toBe('granted')
      if (offer.also.length === 0) expect(answer('film')).toBe('undecided')
      else expect(offer.also.length).toBeGreaterThanOrEqual(result?.ok ? result.also.length : Number.POSITIVE_INFINITY)
    })

    it('saves nothing that the visitor is still trying out', async () => {
      const { platform, source, answer } = await meet(subject, 'denyAll', settable)
      if (!platform.draft || !source.request) return
      platform.draft()
      await source.request('film', true)
      await calm()
      expect([answer('chat'), answer('film')]).toEqual(['denied', 'granted'])
    })

    it.each(['ignores', 'throws', 'hangs'] as const)('that the platform %s is none, within the stated limit', async (how) => {
      const { platform, source, answer } = await meet(subject, 'denyAll', settable)
      if (!platform.breakSetter || !source.request) return
      const { rejections } = hearFaults()
      platform.breakSetter(how)
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const request = source.request('chat', true)
      await vi.advanceTimersByTimeAsync(2000)
      vi.useRealTimers()
      const result = await Promise.race([request, calm()])
      expect(result).toEqual({ ok: false, reason: how === 'throws' ? expect.stringMatching(/^(error|no-effect)$/) : 'no-effect' })
      expect(answer('chat')).toBe('denied')
      await calm()
      expect(rejections).toEqual([])
    })

    it('for a service it does not know is none', async () => {
      const { source } = await meet(subject, 'denyAll', settable)
      if (source.request) expect(await source.request('radio', true)).toEqual({ ok: false, reason: 'unmapped' })
    })
  })

  describe('opening', () => {
    it.each(['settings', 'first'] as const)('the %s is asked for, and never a withdrawal', async (layer) => {
      const { platform, source, answer } = await meet(subject, 'acceptAll')
      if (!source.open) return
      const before = copy(platform.answers())
      expect(await source.open(layer, 'chat')).toBe(true)
      if (layer === 'settings') await eventually(() => expect(platform.isOpen()).toBe(true))
      await calm()
      expect(services.map(answer)).toEqual(['granted', 'granted'])
      expect(copy(platform.answers())).toEqual(before)
    })
  })

  describe('another tab', () => {
    it.each([
      ['pageshow', () => window],
      ['visibilitychange', () => document],
      ['storage', () => window],
    ] as const)('that refuses is heard within a second, by %s', async (event, target) => {
      const { platform, says } = await meet(subject, 'acceptAll')
      if (!platform.denyElsewhere) return
      platform.denyElsewhere()
      const start = performance.now()
      target().dispatchEvent(new Event(event))
      await says('denied', 'denied')
      expect(performance.now() - start).toBeLessThan(1000)
    })

    it('that refuses is still heard by who follows the platform anew', async () => {
      const { platform, says, end, source } = await meet(subject, 'acceptAll')
      if (!platform.denyElsewhere) return
      platform.denyElsewhere()
      window.dispatchEvent(new Event('pageshow'))
      await says('denied', 'denied')
      end()
      const again = follow(source)
      await calm()
      expect(services.map(again.answer)).toEqual(['denied', 'denied'])
    })
  })

  describe('following', () => {
    it('twice, ended, and again leaves as many listeners as there were, and after the end nothing is told', async () => {
      const platform = await install(subject)
      await platform.denyAll()
      await calm()
      const theirs = platform.listeners?.()
      const listeners = countListeners()
      const source = subject.source()
      const [one, other] = [follow(source), follow(source)]
      await one.says('denied', 'denied')
      one.end()
      other.end()
      expect(platform.listeners?.()).toBe(theirs)
      expect(listeners()).toBe(0)
      one.news.length = 0
      other.news.length = 0
      await platform.acceptAll()
      await calm()
      expect([...one.news, ...other.news]).toEqual([])
      const again = follow(source)
      await again.says('granted', 'granted')
      await platform.denyAll()
      await again.says('denied', 'denied')
      again.end()
      expect(platform.listeners?.()).toBe(theirs)
    })
  })
})
