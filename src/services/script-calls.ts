import { StartFailure } from './failure.js'
import type { Call, Setting, Slot, Step, Steps, Stub } from './script-driving.js'
import type { StartContext } from './types.js'

/** What slots stand for, and whether the conversation is open. */
export type Known = Readonly<Partial<Record<'callback' | 'visitor' | 'locale' | 'isOpen', unknown>>>

/** Does in a chat's window what data say. */
export interface Hands {
  /** Follows a property path from `window`, or from what a call returned. */
  valueAt(path: string): unknown
  /** Whether a step can be done: its function is there, or what has its property. */
  canTake(step: Step): boolean
  /** Does one step. @returns what a called function returns; nothing for a call that is left out */
  take(step: Step, known?: Known): unknown
  /** Sets a property at a path to the very value; one of `window` itself gets its former value back when the chat stops. */
  put(path: string, value: unknown): void
  /** Defines a function that notes calls. */
  define(path: string, stub: Stub): void
}

/** Makes the hands for one run of a chat. */
export function handsIn({ window: view, locale, setGlobal }: StartContext): Hands {
  const kept: Record<string, unknown> = {}

  const valueAt = (path: string): unknown => {
    const [first = '', ...rest] = path.split('.')
    return follow(first.startsWith('@') ? kept[first] : Reflect.get(view, first), rest)
  }

  /** What a path leads to, and what it is a property of. */
  const owned = (path: string): [owner: unknown, key: string] => {
    const dot = path.lastIndexOf('.')
    return [dot < 0 ? view : valueAt(path.slice(0, dot)), path.slice(dot + 1)]
  }

  /** A copy with its slots filled, of the kind of object that the window's own code would make. */
  const fill = (value: unknown, known: Known): unknown => {
    if (Array.isArray(value)) return view.Array.from(value, (item) => fill(item, known))
    if (!isPlain(value)) return value
    if (isSlot(value)) return value.$ === 'language' ? String(known.locale).split('-')[0] : follow(known, value.$.split('.'))
    const entries = Object.entries(value).map(([key, item]) => [key, fill(item, known)] as const)
    const filled = entries.filter(([, item]) => item !== undefined)
    // an object of which nothing is known is itself unknown
    return filled.length < entries.length && filled.length === 0 ? undefined : Object.assign(new view.Object(), Object.fromEntries(filled))
  }

  const put = (path: string, value: unknown) => {
    const [owner, key] = owned(path)
    if (owner === view) setGlobal(key, value)
    else if (!isObject(owner) || !Reflect.set(owner, key, value)) throw new StartFailure('vendor-error')
  }

  return {
    valueAt,
    put,
    canTake(step) {
      const one = formOf(step)
      return 'set' in one ? isObject(owned(one.set)[0]) : typeof valueAt(one.call) === 'function'
    },
    take(step, known = {}) {
      const one = formOf(step)
      if ('set' in one) return put(one.set, fill(one.to, { locale, ...known }))
      if (one.when && (one.when === 'open') !== Boolean(known.isOpen)) return
      const values = (one.with ?? []).map((value) => fill(value, { locale, ...known }))
      if (values.includes(undefined)) return
      const method = valueAt(one.call)
      if (typeof method !== 'function') throw new StartFailure('vendor-error')
      const result: unknown = Reflect.apply(method, owned(one.call)[0], values)
      if (one.keep) kept[`@${one.keep}`] = result
      return result
    },
    define(path, { queue, method, as = 'list', also }) {
      const notes: unknown[] = new view.Array()
      const note = (...args: unknown[]) => {
        notes.push(as === 'list' ? args : as === 'first' ? args[0] : Object.fromEntries(as.map((key, index) => [key, args[index]])))
      }
      put(path, Object.assign(method ? { [method]: note } : note, { [queue]: notes }, also))
    },
  }
}

const formOf = (step: Step): Call | Setting => (typeof step === 'string' ? { call: step } : step)

/** The steps of one or several. */
export const listOf = (steps: Steps = []) => [steps].flat() as readonly Step[] // flat() forgets what a readonly list holds

/** What lies at the end of a path of properties. */
export const follow = (from: unknown, path: readonly string[]): unknown =>
  path.reduce((value, key) => (isObject(value) ? Reflect.get(value, key) : undefined), from)

const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function'

const isPlain = (value: unknown): value is object => isObject(value) && Object.getPrototypeOf(value) === Object.prototype

const isSlot = (value: object): value is Slot => Object.keys(value).join() === '$'
