import {
  AskFirstError,
  type ConsentSource,
  callSafely,
  reportForeignError,
  type SourceAnswer,
  type SourceChange,
  type SourceNews,
  type SourceOffer,
  type SourceState,
  warnOnce,
} from '../../core/index.js'
import type { SourceDefinition, SourceOptions } from './definition.js'
import { govern } from './govern.js'
import { createReader, type Known, patienceMs, type Reader } from './reader.js'
import { within } from './within.js'
import type { Writes } from './writes.js'

declare const process: { env: { NODE_ENV?: string } }

/**
 * Makes a source of a platform: the kit then asks it, and decides nothing of its own but what counts for this visit.
 *
 * @throws AskFirstError `bad-source` in development where a service is mapped to a key that the platform never asks for.
 */
export function defineSource<Api, Key>(definition: SourceDefinition<Api, Key>, options: SourceOptions<Key>): ConsentSource {
  const { name, reach, isByCategory = () => reach === 'category', keysOf = (key) => [String(key)], isNecessary } = definition
  const { timeout = 5000, whenMissing, whenUnanswered, category } = options
  const given = Object.entries<Key | undefined>(options.services).flatMap(([id, key]) => (key === undefined ? [] : [[id, key] as const]))
  const services = given.filter(([, key]) => !isNecessary?.(key))
  if (process.env.NODE_ENV !== 'production' && services.length < given.length)
    throw new AskFirstError(
      'bad-source',
      `a service is mapped to what ${name} never asks for, so nobody could refuse it. Map it to something that can be refused.`,
      'source.services',
    )
  const mapping = new Map(services)
  let known: Known = { status: 'waiting' }
  let state: SourceState = known
  let reader: Reader<Api> | undefined
  const onReadings = new Set<() => void>()
  const writes: Writes = { ids: [], until: 0 }
  /** The request before, however it ended. */
  let line: Promise<unknown> = Promise.resolve()

  const answersFor = (id: string): readonly (SourceAnswer | undefined)[] => {
    const key = mapping.get(id)
    const keys = known.status !== 'ready' || key === undefined ? [] : keysOf(key)
    // all of no key would be all
    return keys.length > 0 ? keys.map((one) => own(known, one)) : [undefined]
  }
  const answerOf = (id: string): SourceAnswer => {
    const answers = answersFor(id)
    if (answers.every((answer) => answer === 'granted')) return 'granted'
    // what the platform does not know cannot be refused there
    return answers.includes('denied') && !answers.includes(undefined) ? 'denied' : 'undecided'
  }
  const offer = (id: string): SourceOffer => {
    const key = mapping.get(id)
    if (known.status !== 'ready' || key === undefined || answersFor(id).includes(undefined))
      return { kept: 'nowhere', services: [], also: [] }
    const { answers, isAnswered, names } = known.reading
    const keys = keysOf(key)
    const nameOf = (one: string) => options.names?.[one] ?? names?.[one] ?? one
    const isFirst = reach === 'everything' && !isAnswered
    const kept = !definition.set
      ? definition.open
        ? 'settings'
        : 'visit'
      : isFirst && whenUnanswered !== 'record'
        ? 'visit'
        : reach === 'category' && category !== 'grant'
          ? 'settings'
          : 'stored'
    return {
      kept,
      ...(isByCategory(key) && { category: keys.map(nameOf) }),
      services: services.filter(([other, it]) => other !== id && keysOf(it).some((one) => keys.includes(one))).map(([other]) => other),
      also:
        isFirst && kept === 'stored'
          ? Object.keys(answers)
              .filter((one) => !keys.includes(one))
              .map(nameOf)
          : [],
    }
  }
  // one after the other: a platform that takes all answers at once is told those that the request before has left
  const request = (id: string, value: boolean): Promise<SourceChange> => {
    const change = line.then(() => ask(id, value))
    line = change.catch(() => undefined)
    return change
  }
  const ask = async (id: string, value: boolean): Promise<SourceChange> => {
    const api = reader?.api()
    if (known.status !== 'ready' || api === undefined) return { ok: false, reason: 'not-ready' }
    const { kept } = offer(id)
    const key = mapping.get(id)
    if (key === undefined || kept === 'nowhere') return { ok: false, reason: 'unmapped' }
    if (kept !== 'stored') return { ok: false, reason: 'decides-others' }
    // no answer is not a no: it may be the same as before in a moment
    const isDone = () => answerOf(id) === (value ? 'granted' : 'denied')
    const before = known.reading.answers
    const { reading } = known
    let look = () => {}
    try {
      await within(
        patienceMs,
        new Promise<void>((resolve, reject) => {
          // an event may come before it is kept, so its promise counts too; that may settle before it is done
          const told = Promise.resolve(definition.set?.(api, key, value, reading))
          const end = () => {
            writes.ids.splice(writes.ids.indexOf(id), 1)
            writes.until = Date.now() + patienceMs
          }
          writes.ids.push(id)
          told.then(end, end)
          told.then(() => {
            look = () => isDone() && resolve()
            onReadings.add(look)
            reader?.look()
          }, reject)
        }),
      )
    } catch (error) {
      const isLate = error instanceof Error && error.message === 'timeout'
      if (isLate && isDone()) return stored(id, before)
      if (!isLate) reportForeignError(error)
      return { ok: false, reason: isLate ? 'no-effect' : 'error' }
    } finally {
      onReadings.delete(look)
    }
    return stored(id, before)
  }
  const stored = (id: string, before: Readonly<Record<string, SourceAnswer>>): SourceChange => {
    const key = mapping.get(id)
    const keys = key === undefined ? [] : keysOf(key)
    const answers = known.status === 'ready' ? known.reading.answers : {}
    return { ok: true, kept: 'stored', also: Object.keys(answers).filter((one) => answers[one] !== before[one] && !keys.includes(one)) }
  }

  const source: ConsentSource = {
    name,
    reach,
    connect(ids, onChange) {
      const update = (next: Known, news?: SourceNews) => {
        if (next !== known) {
          known = next
          const former = state
          state = next.status === 'ready' ? { status: 'ready', answers: Object.fromEntries(ids.map((id) => [id, answerOf(id)])) } : next
          if (former.status !== 'ready') warn(ids)
        }
        for (const listener of [...onReadings]) listener()
        if (news) callSafely(onChange, news)
      }
      const follower = createReader(definition, window, { timeout, known, update })
      reader = follower
      return () => {
        follower.end()
        if (reader === follower) reader = undefined
      }
    },
    get: () => state,
    ...(definition.set && { request }),
    ...(definition.open && {
      async open(layer: 'first' | 'settings', id?: string) {
        const api = reader?.api()
        if (api === undefined) return false
        try {
          await within(patienceMs, definition.open?.(api, layer, id === undefined ? undefined : mapping.get(id)))
          return true
        } catch (error) {
          reportForeignError(error)
          return false
        }
      },
    }),
    offer,
    govern: (store, given) =>
      govern(source, store, given, { whenMissing, writes, details: () => (known.status === 'ready' ? known.reading : undefined) }),
  }

  /** Says what no answer can come for. */
  const warn = (ids: readonly string[]) => {
    if (process.env.NODE_ENV === 'production' || known.status !== 'ready') return
    const listed = Object.keys(known.reading.answers).join(', ')
    for (const id of ids)
      if (!mapping.has(id))
        warnOnce('unmapped-service', `${name} is not told what stands for “${id}”, so it stays off. Name one of its keys: ${listed}.`)
    for (const [id, key] of services) {
      if (!ids.includes(id)) warnOnce('unknown-service', `the mapping for ${name} names “${id}”, which no service has. Write its id.`)
      for (const one of keysOf(key))
        if (own(known, one) === undefined) warnOnce('unknown-key', `${name} knows no “${one}”, so “${id}” stays off. It knows: ${listed}.`)
    }
  }
  return source
}

const own = (known: Known, key: string): SourceAnswer | undefined =>
  known.status === 'ready' && Object.hasOwn(known.reading.answers, key) ? known.reading.answers[key] : undefined
