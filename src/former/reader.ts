import { maxRecordLength, type ServiceId } from '../core/index.js'
import type { FormerDevice } from './device.js'

/**
 * What a site vouches for before a former yes may count here, each a statement about the former tool as visitors saw it.
 * Whoever relies on a consent must be able to show it (GDPR Art. 7(1)); the kit cannot know either.
 */
export interface SameConsent {
  /**
   * Its notice named the same controller, purpose, provider and countries: a consent is for what was said (GDPR Art. 4(11);
   * EDPB Guidelines 05/2020).
   */
  readonly sameNotice: true
  /** It was off until the visitor turned it on: no default, nothing ticked beforehand, no opt-out (CJEU C-673/17 Planet49). */
  readonly offAtStart: true
}

/** What every reader of a former tool takes. */
export interface FormerOptions<Key> {
  /** Ours → theirs. Several of theirs count as one yes only if each is a yes; one no is a no. */
  readonly services: Partial<Record<ServiceId, Key | readonly Key[]>>
  /** Carries a yes over too. @default refusals alone */
  readonly grants?: SameConsent
}

/** What a former tool says of one of our services. */
export interface FormerAnswer {
  readonly decision: 'granted' | 'denied'
  /** Milliseconds since 1970 (UTC): of a yes the earliest moment it can have been given, of a no the latest. */
  readonly at: number
  /** Whether the tool kept the moment. */
  readonly isDated: boolean
}

/** Reads what a former tool stored. Deletes nothing. */
export interface FormerReader {
  /** The services it is mapped to. */
  readonly ids: readonly string[]
  /** Names of its cookies, and of its keys in `localStorage`. */
  readonly cookies: readonly string[]
  readonly keys: readonly string[]
  /** What it says of one service; nothing where no visitor decided, or what is stored is damaged. Never throws. */
  answer(id: string, device: FormerDevice, now: number): FormerAnswer | undefined
}

/** One stored text of a former tool, taken apart. */
export interface Stored<Key> {
  /** What was answered for one of theirs; nothing where it was not asked, or the yes is no explicit one. */
  answer(key: Key): boolean | undefined
  /** When a yes in it can have been given at the earliest; nothing where that is not known, and then none counts. */
  readonly grantedAt: unknown
  /** When a no in it was given; nothing where the tool keeps no time. */
  readonly deniedAt?: unknown
}

/** How a tool stores. */
export interface FormerTool<Key> {
  readonly cookies: readonly string[]
  readonly keys?: readonly string[]
  /** Keys that hold no answer and go with the rest. */
  readonly besides?: readonly string[]
  /** Takes a stored text apart, which is untrusted: nothing for one that holds no decision. What it throws counts as nothing. */
  parse(text: string, isCookie: boolean, now: number): Stored<Key> | undefined
}

/** Makes the reader of a tool; what holds for all of them stands here. */
export function readerOf<Key>(
  { cookies, keys = [], besides = [], parse }: FormerTool<Key>,
  { services, grants }: FormerOptions<Key>,
): FormerReader {
  const mapped = new Map<string, Key | readonly Key[] | undefined>(Object.entries(services))
  const carriesGrants = grants?.sameNotice === true && grants.offAtStart === true
  const read = (text: string, isCookie: boolean, wanted: readonly Key[], now: number): FormerAnswer | undefined => {
    const stored = text.length > maxRecordLength ? undefined : attempt(() => parse(text, isCookie, now))
    const answers = wanted.map((key) => stored?.answer(key))
    if (answers.includes(false)) {
      const isDated = isPast(stored?.deniedAt, now)
      // one without a moment lasts its whole time from now on, so that nobody is asked too soon (Garante 2021)
      return { decision: 'denied', at: isDated ? stored?.deniedAt : now, isDated }
    }
    const at = stored?.grantedAt
    return carriesGrants && isPast(at, now) && answers.length > 0 && answers.every((one) => one === true)
      ? { decision: 'granted', at, isDated: true }
      : undefined
  }
  return {
    ids: [...mapped.keys()],
    cookies,
    keys: [...keys, ...besides],
    answer(id, device, now) {
      const key = mapped.get(id)
      const wanted: readonly Key[] = isList(key) ? key : key === undefined ? [] : [key]
      const answers = [
        ...cookies.flatMap((name) => device.cookies(name).map((text) => read(text, true, wanted, now))),
        ...keys.flatMap((name) => device.local(name).map((text) => read(text, false, wanted, now))),
      ]
      // of several copies one no is a no, the latest counts; a yes is one only where all say so, from the earliest on
      const refusals = answers.filter((one) => one?.decision === 'denied')
      return refusals.length > 0
        ? refusals.reduce((one, other) => (one && other && one.at >= other.at ? one : other))
        : answers.reduce((one, other) => one && other && (one.at <= other.at ? one : other), answers[0])
    },
  }
}

const isList = <Key>(key: Key | readonly Key[] | undefined): key is readonly Key[] => Array.isArray(key)

/** Whether a stored moment is one, and not ahead of the clock. */
const isPast = (at: unknown, now: number): at is number => Number.isSafeInteger(at) && Number(at) > 0 && Number(at) <= now

/** What an act returns; nothing where it throws. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** A part of a stored value that is its own: nothing inherited. */
export const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
