import type { ConsentSource, SourceAnswer } from 'ask-first/core'
import { expect, onTestFinished } from 'vitest'
import { eventually } from '../eventually.js'
import { hearErrors } from '../react/mount.js'
import type { Change, Platform, Subject } from './subject.js'

/** The services of the contract, mapped to two different keys of each platform. */
export const services = ['chat', 'film']

/** Puts a platform into the page for one test. */
export async function install(subject: Subject, how: 'install' | 'installImplicit' = 'install'): Promise<Platform> {
  const platform = await (how === 'installImplicit' && subject.installImplicit ? subject.installImplicit() : subject.install())
  onTestFinished(() => platform.remove())
  return platform
}

/** A source that a test follows, and all it told so far. */
export interface Followed {
  readonly source: ConsentSource
  readonly news: string[]
  end(): void
  answer(service?: string): SourceAnswer | undefined
  /** Resolves once it says so, by whatever event of the platform. */
  says(chat: SourceAnswer, film?: SourceAnswer): Promise<void>
}

export function follow(source: ConsentSource): Followed {
  const news: string[] = []
  const end = source.connect(services, (what) => void news.push(what))
  onTestFinished(end)
  const answer = (service = 'chat') => {
    const state = source.get()
    return state.status === 'ready' ? state.answers[service] : undefined
  }
  return {
    source,
    news,
    end,
    answer,
    says: (chat, film) =>
      eventually(() => {
        expect(answer('chat')).toBe(chat)
        if (film) expect(answer('film')).toBe(film)
      }),
  }
}

/** A platform in the page, somebody who answered it, and a source that has heard it. */
export async function meet(subject: Subject, visitor: 'acceptAll' | 'denyAll' | 'acceptOnlyChat' | undefined, change: Change = {}) {
  const platform = await install(subject)
  if (visitor) await platform[visitor]()
  const followed = follow(subject.source(change))
  await followed.says(visitor === 'denyAll' ? 'denied' : visitor ? 'granted' : 'undecided')
  await calm()
  followed.news.length = 0
  return { platform, ...followed }
}

/** Lets everything happen that an event sets off: microtasks, readings, a rendering, timers of a few milliseconds. */
export const calm = () =>
  new Promise<void>((resolve) => {
    // the silence itself is what is watched
    setTimeout(() => requestAnimationFrame(() => setTimeout(resolve, 20)), 20)
  })

/** The options with which a switch of ours may set what a platform keeps by categories, or records besides. */
export const settable: Change = { category: 'grant' }

/** Where two states of a platform differ, as paths; a list that has grown is one place. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return []
  if (!isParts(one) || !isParts(other)) return [path]
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return [`${path}.length`]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => differences(one[key], other[key], `${path}.${key}`))
}

const isParts = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A copy that stays as it is. */
export const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/** Where the answer on the chat alone lies in what a platform says: what a visitor changes who allows nothing else. */
export async function placesOfChat(platform: Platform): Promise<string[]> {
  await platform.denyAll()
  await calm()
  const before = copy(platform.answers())
  await platform.acceptOnlyChat()
  await calm()
  const places = differences(before, copy(platform.answers()))
  await platform.denyAll()
  await calm()
  return places
}

/** Counts listeners that are added to the page and not taken away again, from here on. */
export function countListeners(): () => number {
  const held = new Set<string>()
  const ids = new Map<unknown, number>()
  const idOf = (one: unknown) => {
    if (!ids.has(one)) ids.set(one, ids.size)
    return ids.get(one)
  }
  const key = (target: unknown, [type, listener, options]: unknown[]) => {
    const isCaptured = typeof options === 'object' && options !== null ? Reflect.get(options, 'capture') === true : options === true
    return [idOf(target), type, idOf(listener), isCaptured].join()
  }
  const { addEventListener, removeEventListener } = EventTarget.prototype
  EventTarget.prototype.addEventListener = function (...given) {
    held.add(key(this, given))
    addEventListener.apply(this, given)
  }
  EventTarget.prototype.removeEventListener = function (...given) {
    held.delete(key(this, given))
    removeEventListener.apply(this, given)
  }
  onTestFinished(() => {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener })
  })
  return () => held.size
}

/** Rejections nobody handled, and errors that were reported, from here on. */
export function hearFaults() {
  const rejections: unknown[] = []
  const listen = (event: PromiseRejectionEvent) => {
    event.preventDefault()
    rejections.push(event.reason)
  }
  window.addEventListener('unhandledrejection', listen)
  onTestFinished(() => window.removeEventListener('unhandledrejection', listen))
  return { rejections, errors: hearErrors() }
}
