import { callSafely, type SourceFault, type SourceNews } from '../../core/index.js'
import type { Again, Reading, SourceDefinition } from './definition.js'
import { within } from './within.js'

/** What is known of a platform. */
export type Known =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly reading: Reading }
  | { readonly status: 'unavailable'; readonly reason: SourceFault }

/** For how long an answer of the platform is waited for, in milliseconds. */
export const patienceMs = 2000

/** Follows a platform in one page: finds it, reads it whole after each event, and tells what is new. */
export interface Reader<Api> {
  /** The platform, once it was found. */
  api(): Api | undefined
  /** Reads again at once. */
  look(): void
  end(): void
}

interface ReaderOptions {
  /** After how many milliseconds without an answer the platform counts as missing. */
  readonly timeout: number
  /** What was known when it was followed last in this page; it counts until the first reading. */
  readonly known: Known
  /** Told of each reading; `news` is absent where it says nothing new. */
  update(known: Known, news?: SourceNews): void
}

export function createReader<Api, Key>(
  definition: SourceDefinition<Api, Key>,
  view: Window & typeof globalThis,
  { timeout, known, update }: ReaderOptions,
): Reader<Api> {
  const { document } = view
  let present = known
  let api: Api | undefined
  let endWatch: (() => void) | undefined
  let hasThrown = false
  let turn = 0
  let isDue = false
  let isSaved = false
  let gone: ReturnType<typeof setTimeout> | undefined
  /** Whether anything of it was on the device in this page. */
  let wasHeld = false
  /** Whether it was read since it is followed. */
  let isRead = false
  let isOver = false
  /** Keys to which the device says no while the platform's memory says yes. */
  const overruled = new Set<string>()

  const set = (next: Known) => {
    const isNew = JSON.stringify(next) !== JSON.stringify(present)
    if (isNew) present = next
    const news = isSaved && present.status === 'ready' ? 'saved' : isNew ? 'changed' : undefined
    if (news === 'saved') isSaved = false
    update(present, news)
  }
  const fail = () => {
    hasThrown = true
    const isMissed = isSaved
    isSaved = false
    // before it was ready it may be on its way; after that nobody knows what it would say
    if (present.status === 'ready') present = { status: 'unavailable', reason: 'error' }
    else if (!isMissed) return
    update(present, isMissed ? 'saved' : 'changed')
  }
  const stored = () => {
    try {
      return definition.stored?.(view, api)
    } catch {
      return undefined
    }
  }
  const overrule = ({ answers }: Reading) => {
    const held = stored()
    // what was kept and is gone was taken back somewhere, or by the visitor
    const isGone = held === null && wasHeld
    wasHeld ||= !!held
    for (const [key, answer] of Object.entries(answers)) if (answer === 'granted' && (isGone || held?.[key] === false)) overruled.add(key)
  }
  const take = (reading: Reading | undefined) => {
    if (!reading) {
      // it may be starting anew; after a time nobody knows what it would say
      if (present.status === 'ready') gone ??= setTimeout(() => set({ status: 'unavailable', reason: 'timeout' }), timeout)
      return
    }
    clearTimeout(gone)
    gone = undefined
    if (!isRead) overrule(reading)
    isRead = true
    const held = overruled.size > 0 ? stored() : undefined
    const answers = { ...reading.answers }
    for (const key of overruled) {
      if (answers[key] !== 'granted' || held?.[key]) overruled.delete(key)
      else answers[key] = 'denied'
    }
    set({ status: 'ready', reading: { ...reading, answers } })
  }
  const look = () => {
    isDue = false
    if (isOver) return
    turn += 1
    const own = turn
    try {
      const found = definition.find(view)
      if (found !== undefined && found !== api) {
        callSafely(endWatch)
        endWatch = undefined
        api = found
        try {
          endWatch = definition.watch?.(found, again)
        } catch (error) {
          // what cannot be heard must not be read: a withdrawal would be missed
          api = undefined
          throw error
        }
      }
      if (api === undefined) return
      const reading = definition.read(api, view)
      if (!reading || !('then' in reading)) return take(reading)
      // of several on their way the last counts
      const isCurrent = () => own === turn && !isOver
      within(patienceMs, reading)
        .then((read) => isCurrent() && take(read))
        .catch(() => isCurrent() && fail())
    } catch {
      fail()
    }
  }
  const again: Again = (what) => {
    if (isOver) return
    if (what === 'shown') return update(present, 'shown')
    // what is told before the first reading may have been saved long ago
    if (what === 'saved') isSaved = isRead
    if (what === 'now') return look()
    if (isDue) return
    isDue = true
    queueMicrotask(look)
  }
  const reread = () => {
    if (present.status === 'ready') overrule(present.reading)
    again()
  }
  const giveUp = (reason: SourceFault) => {
    if (!isOver && !isRead && present.status !== 'unavailable') set({ status: 'unavailable', reason })
  }

  const events: [EventTarget | undefined, string, (event: Event) => void][] = [
    // any script may be the platform's: nothing has to be asked for again and again
    [document, 'load', () => present.status !== 'ready' && again()],
    [document, 'DOMContentLoaded', () => again()],
    [view, 'load', () => again()],
    [view, 'error', ({ target }) => target instanceof view.HTMLScriptElement && definition.isScript?.(target.src) && giveUp('blocked')],
    [view, 'pageshow', reread],
    [document, 'visibilitychange', reread],
    // told in other tabs
    [view, 'storage', reread],
    [view.cookieStore, 'change', reread],
  ]
  for (const [target, type, listener] of events) target?.addEventListener(type, listener, true)
  let endListen: (() => void) | undefined
  try {
    endListen = definition.listen(again, view)
  } catch {
    giveUp('error')
    isOver = true
  }
  const timer = setTimeout(() => giveUp(hasThrown ? 'error' : 'timeout'), timeout)
  look()
  return {
    api: () => api,
    look,
    end() {
      isOver = true
      clearTimeout(timer)
      clearTimeout(gone)
      for (const [target, type, listener] of events) target?.removeEventListener(type, listener, true)
      callSafely(endListen)
      callSafely(endWatch)
    },
  }
}
