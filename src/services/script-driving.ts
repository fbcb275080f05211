import type { ScriptOptions } from './types.js'

/**
 * Stands in data for what is known only when the chat runs: `{ $: 'language' }` for `de`, `{ $: 'locale' }` for `de-AT`,
 * `{ $: 'callback' }` for the function that a signal's call takes, `{ $: 'visitor.email' }` for what `identify` was given.
 */
export interface Slot {
  readonly $: 'language' | 'locale' | 'callback' | 'visitor' | `visitor.${string}`
}

/** One call of a function of the chat. */
export interface Call {
  /** Path of the function from `window`, `Chat.open`; `@name.open` starts at what an earlier call returned and `keep` named. */
  readonly call: string
  /**
   * Its arguments: JSON, and slots at any depth. What a slot does not know is left out: of an object the property, of the call
   * all of it. @default []
   */
  readonly with?: readonly unknown[]
  /** Name for what it returns. */
  readonly keep?: string
  /** Only made while the conversation is closed, or open: for a function that toggles. @default at any time */
  readonly when?: 'closed' | 'open'
}

/** One property to set: the path from `window` to it, and its value, with slots. */
export interface Setting {
  readonly set: string
  readonly to: unknown
}

/** One thing to do; a string is a call without arguments. */
export type Step = string | Call | Setting

/** One thing to do, or several in order. */
export type Steps = Step | readonly Step[]

/** How the chat tells of something: by an event, by calling a function that it looks for, or by calling back one it was given. */
export type Signal = (
  | { readonly event: string; readonly target: 'window' | 'document' }
  /** Path from `window` at which the chat looks for a function: `jivo_onOpen`. It is put there before the script runs. */
  | { readonly callback: string }
  /** A call that takes the function: at the slot `callback`, else as its last argument; or whose promise is waited for. */
  | (Call & { readonly promise?: boolean })
) & {
  /** Path of what is told, in the function's argument; for an event `detail.count` and the like. @default the argument itself */
  readonly read?: string
}

/** A function that notes calls until the chat's script has come, as vendors' snippets define one. */
export interface Stub {
  /** Property of the stub that holds the noted calls. */
  readonly queue: string
  /** Name of the function, where the stub is an object that has one: `invoke`. */
  readonly method?: string
  /** A noted call is the list of its arguments, the first of them, or an object with these names for them. @default 'list' */
  readonly as?: 'list' | 'first' | readonly string[]
  /** Further properties of the stub. */
  readonly also?: Readonly<Record<string, unknown>>
}

/**
 * How a chat that comes as a script is driven. Plain data; functions are named by their path from `window`, `Chat.open`.
 * What is left out, the chat cannot do.
 */
export interface ScriptDriving extends ScriptOptions {
  /** Address of the script. */
  src: string
  /** Properties of `window` to set before the script runs; slots are filled. */
  globals?: Readonly<Record<string, unknown>>
  /** Functions to define then, by path: `Chat`, or `Chat.ready` in a global. */
  stubs?: Readonly<Record<string, Stub>>
  /** What tells that `start` may be done. @default the script ran */
  loaded?: Signal
  /** What to do then, so that the chat shows itself; what is not there yet is waited for. */
  start?: Steps
  /**
   * What shows that the visitor can use it: a property path on `window` that becomes truthy, a CSS selector, or a signal. A
   * signal's call is made after `start`; with `first` before it, for a chat that tells in the midst of it, once.
   */
  ready: { readonly global: string } | { readonly selector: string } | (Signal & { readonly first?: boolean })
  /** Opens the conversation. */
  open?: Steps
  /** Closes it, so that it can be opened again. */
  close?: Steps
  /** Closes it for good; what is not there is left out. Also done when the chat is taken away before it was ready. */
  stop?: Steps
  /** Hides and shows the chat's own launcher. */
  launcher?: { readonly hide: Steps; readonly show: Steps }
  /** Changes the language, with the slot `language` or `locale`. */
  locale?: Steps
  /** Says who the visitor is, with slots like `visitor.email`. */
  identify?: Steps
  /** Tells that the conversation was opened. */
  onOpen?: Signal
  /** Tells that it was closed. */
  onClose?: Signal
  /** Tells both: what it tells is true while the conversation is open. */
  onOpenChange?: Signal
  /** Tells how many messages were not read. */
  onUnread?: Signal
  /** CSS selector of the element that gets the focus. */
  focus?: string
}
