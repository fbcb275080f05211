import type { ConsentSource } from 'ask-first/core'
import type { SourceOptions } from 'ask-first/sources'

/** What a test may change of the options every source takes; `chat` and `film` are mapped unless it says otherwise. */
export type Change = Partial<Omit<SourceOptions<never>, 'services'>> & {
  /** Keys as the platform's site would write them, for services of a test's own. */
  readonly services?: Readonly<Record<string, unknown>>
}

/** A consent platform as the contract needs it. */
export interface Subject {
  readonly name: string
  /** `package`: the published package itself. `stub`: made after what its vendor publishes; the docs say so. */
  readonly made: 'package' | 'stub'
  /** A source with `chat` and `film` mapped to two different keys of the platform. */
  source(change?: Change): ConsentSource
  /** A key the platform does not have, as its site would write it. */
  readonly unknownKey: unknown
  /** What the platform never asks for, where a key of the mapping could name it. */
  readonly necessaryKey?: unknown
  /** Puts the platform into the page as a visitor meets it who was never here; resolves once its API answers. */
  install(): Promise<Platform>
  /**
   * The same with defaults that nobody chose: outside the EU, opt-out, switched on beforehand. Absent where the platform
   * has none.
   */
  installImplicit?(): Promise<Platform>
}

/** A platform in the page, in the hands of a visitor and of other scripts. */
export interface Platform {
  /** What the visitor does in its banner or dialog. */
  acceptAll(): void | Promise<void>
  denyAll(): void | Promise<void>
  /** Saves the key of `chat` alone as allowed, everything else as refused. */
  acceptOnlyChat(): void | Promise<void>
  /** Changes a switch of its dialog to “chat allowed” without saving; absent where it keeps no drafts its API could show. */
  draft?(): void
  /** Tells everybody again without a change, as platforms do on each load. */
  repeat(): void
  /** What it says to other scripts, every key it has; for “the rest stays as it was”. */
  answers(): unknown
  /** What it does with a request from now on: ignore it and say yes, throw, or never settle; absent where it has no setter. */
  breakSetter?(how: 'ignores' | 'throws' | 'hangs'): void
  /** Changes what lies on the device as another tab would that refuses everything; this tab's memory stays. Absent where nothing can be read. */
  denyElsewhere?(): void
  /** How many listeners of others it holds, where that can be counted. */
  listeners?(): number
  /** Answers of the wrong type from now on, each in turn: `'false'`, `1`, `{}`, `null`. Absent for a package. */
  garble?(value: unknown): void
  /** Whether its settings are on the screen, or were asked for (a stub). */
  isOpen(): boolean
  /** Takes it out of the page and off the device. */
  remove(): void
}
