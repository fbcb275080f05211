import type { Footprint } from '../../../src/core/index.js'
import type { Service } from '../../../src/services/index.js'

/**
 * What a stand-in is told, in order. Stand-ins note each call: `(window.calls ??= []).push(['zE', 'messenger', 'open'])`.
 * Functions are read as `'function'`.
 */
export type Calls = readonly (readonly unknown[])[]

/**
 * What the adapter offers once the vendor is ready. A suite drives all of it and compares with what the stand-in noted; what
 * is not named here, the adapter must not offer. Sources (strings) are run in the vendor's window, as if the visitor had
 * acted there or the vendor had sent something.
 */
export interface Offers {
  /** Told when the conversation is opened. */
  readonly open?: Calls
  /** Told by `close()`. */
  readonly close?: Calls
  /** Told by `setLauncher(false)` and `setLauncher(true)`; both or none. */
  readonly hideLauncher?: Calls
  readonly showLauncher?: Calls
  /** What a site knows of its visitor, and what the vendor is told of it. */
  readonly identify?: { readonly visitor: object; readonly calls: Calls }
  readonly setLocale?: { readonly locale: string; readonly calls: Calls }
  /** Makes the stand-in tell of 3 messages that were not read. */
  readonly unread?: string
  /** Make the visitor close and open the conversation by the vendor's own controls. */
  readonly openChange?: { readonly close: string; readonly open: string }
  /** Whether it can put the focus where the visitor writes; the stand-in has such a field then. @default false */
  readonly focus?: boolean
  /** Told by the adapter's own teardown, at isolation level `page`; `[]` for one that tells nothing. @default it has none */
  readonly stop?: Calls
}

/** A vendor under contract: how a site defines it, and stand-ins for its script. */
export interface Subject {
  /** @param origin where the vendor's files and API are, for one that does not fix their address */
  define(origin: string): Service
  /** Names that are taken away and not told, because it stores them under another of its settings only. @default none */
  readonly alsoSwept?: Footprint
  /** The file that is loaded first: a path on that origin, or the whole address (`https:`) where the vendor fixes it. */
  readonly script: string
  /**
   * A stand-in that does what the vendor's documentation says, and leaves what that says it leaves: cookies, storage keys,
   * nodes and globals, each written here by hand and none read from the adapter. That must be everything its facts and
   * footprint name, and nothing else. It may be run more than once in a page.
   */
  readonly wellBehaved: string
  /** One that loads and then never shows anything. */
  readonly silent: string
  /** What else the stand-ins ask for: bodies by path on the origin, or by whole address. JSON where the name ends so. */
  readonly further?: Readonly<Record<string, string>>
  /**
   * What `window` must hold right before the script is asked for: JSON by property path (`$crisp`, `__lc.license`);
   * `'function'` for a function, `'undefined'` for what must not be there.
   */
  readonly globalsBefore?: Readonly<Record<string, unknown>>
  /** Attributes the element of the script must have, for example `{ id: 'ze-snippet' }`. */
  readonly attributes?: Readonly<Record<string, string>>
  /** Part of what the vendor's own code reports as an error when it is taken away while it loads; any other error fails. */
  readonly noise?: string
  /** Whether its adapter ends also what ran before it was ready, because it all lives in a frame that goes. @default false */
  readonly endsEarly?: boolean
  /** @default nothing but opening */
  readonly offers?: Offers
}
