import type { ServiceId, SourceAnswer, SourceReach, Text } from '../../core/index.js'

/** All that a platform says at one moment. */
export interface Reading {
  /** Every key the platform knows of with its answer: `granted` only where a person decided so. */
  readonly answers: Readonly<Record<string, SourceAnswer>>
  /** Whether a person has answered the platform's question at all. */
  readonly isAnswered: boolean
  /** What the platform calls a key, where that is not the key itself. */
  readonly names?: Readonly<Record<string, Text>>
  /** Id of the platform's own record, where it gives one. */
  readonly consentId?: string | undefined
}

/**
 * Makes the kit look again, at the end of the task. `saved`: a person saved an answer. `shown`: the platform shows a layer
 * of its own. `now`: looks at once, for a platform that reloads the page right after its event.
 */
export type Again = (what?: 'saved' | 'shown' | 'now') => void

/**
 * How to speak with one platform. Each function may throw: nothing is granted then. Events are only a reason to read
 * again; what they carry is not trusted.
 *
 * @typeParam Api What the platform puts into the page, or what the site hands over.
 * @typeParam Key What the site writes in its mapping for one service.
 */
export interface SourceDefinition<Api, Key> {
  /** Name of the platform, as visitors may read it. */
  readonly name: string
  /** What one request touches. */
  readonly reach: SourceReach
  /** Whether a key stands for a category, which changes as a whole. @default what `reach` says */
  isByCategory?(key: Key): boolean
  /** The platform's API where it is in the page, this platform's and no other's of the same name. */
  find(view: Window): Api | undefined
  /** What it says now; `undefined` while it is not ready. */
  read(api: Api, view: Window): Reading | undefined | Promise<Reading | undefined>
  /** The keys of a reading that a key of the mapping stands for; all of them must be granted. @default the key itself */
  keysOf?(key: Key): readonly string[]
  /** Whether a key of the mapping is one the platform never asks for; a service must not be mapped to it. */
  isNecessary?(key: Key): boolean
  /** Listens to what the page tells, also before the platform is there. @returns a function that ends it */
  listen(again: Again, view: Window): () => void
  /** Listens to the platform itself, once it is found. @returns a function that ends it */
  watch?(api: Api, again: Again): () => void
  /** What lies on the device by now, past the platform's memory, so that a withdrawal in another tab is seen; `null` where nothing is kept, `undefined` where that cannot be told. */
  stored?(view: Window, api: Api | undefined): Readonly<Record<string, boolean>> | null | undefined
  /** Changes the answer for a key; the outcome is read again, never believed. */
  set?(api: Api, key: Key, value: boolean, reading: Reading): unknown
  /** Shows a layer of the platform; where it can, at the service. */
  open?(api: Api, layer: 'first' | 'settings', key: Key | undefined): unknown
  /** Whether the address of a script is that of the platform, to tell a blocked one from a late one. */
  isScript?(address: string): boolean
}

/** What every source takes, whatever the platform. */
export interface SourceOptions<Key> {
  /** Which key of the platform stands for which of our services, written by the site and never guessed. */
  readonly services: { readonly [Id in ServiceId]?: Key }
  /** What visitors call keys of the platform, where its own words are not for them. @default as the platform names them */
  readonly names?: Readonly<Record<string, Text>>
  /** After how many milliseconds a platform that has not answered counts as missing; it is still heard later. @default 5000 */
  readonly timeout?: number
  /** Whether everything stays off where the platform is missing, or the kit asks by its own banner then. @default 'closed' */
  readonly whenMissing?: 'closed' | 'own'
  /**
   * For a platform that decides everything with the first answer: what a switch does before the visitor has answered it.
   * `visit` allows this service here for the visit; `record` lets the platform record it and what else stands there.
   * @default 'visit'
   */
  readonly whenUnanswered?: 'visit' | 'record'
  /** For a platform that only knows categories: whether a switch opens its settings or sets the whole category. @default 'settings' */
  readonly category?: 'settings' | 'grant'
}
