import type { ServiceData } from '../core/index.js'

/** Why a service did not start. */
export type FailureReason = 'blocked' | 'csp' | 'offline' | 'timeout' | 'vendor-error' | 'conflict'

/** What stopping took away and what it could not. */
export interface StopReport {
  /** What was there and is gone, for example `cookie ssid`, `node #chat`. */
  readonly removed: readonly string[]
  /** What is still there, or came back. */
  readonly residual: readonly string[]
  /** Whether only a reload ends the service completely. */
  readonly needsReload: boolean
}

/** One run of a service. */
export type SessionState =
  | { readonly status: 'idle' | 'loading' | 'slow' }
  /** `unread` is there once the provider told it. */
  | { readonly status: 'ready' | 'open'; readonly unread?: number }
  | { readonly status: 'failed'; readonly reason: FailureReason }
  | { readonly status: 'stopping' }
  | { readonly status: 'stopped' | 'needs-reload'; readonly report: StopReport }

/** How a script is asked for. */
export interface ScriptOptions {
  /** Load as an ES module. @default false */
  module?: boolean
  attributes?: Readonly<Record<string, string>>
}

/** The tools an adapter's start function works with. Everything done through them is undone when the service stops. */
export interface StartContext {
  /** Aborted on withdrawal, time-out and provider unmount. */
  readonly signal: AbortSignal
  /** The window and document the service lives in; never use the global ones (isolation level `frame`). */
  readonly window: Window & typeof globalThis
  readonly document: Document
  /** BCP 47 tag of the language the visitor reads. */
  readonly locale: string
  /** 1 for the first try, 2 for the first retry after a failure, and so on. */
  readonly attempt: number
  /** Loads a script; resolves when it ran. Rejects when it is blocked or the signal is aborted. */
  script(src: string, options?: ScriptOptions): Promise<void>
  /** Adds a node to the page (to `body` unless told otherwise). */
  append<E extends Element>(element: E, parent?: Element): E
  /** Sets a property of `window`; its former value comes back when the service stops. */
  setGlobal(name: string, value: unknown): void
  /**
   * Waits until `read` gives something; looks again at each change below `root` and every 50 ms.
   *
   * @param root The document unless told otherwise, for example a shadow root.
   */
  until<T>(read: () => T | null | undefined | false, root?: Node): Promise<T>
}

/**
 * What a started service offers. Only `open` is required: providers differ, so the interface asks “can it?” for the rest.
 *
 * @typeParam Visitor What the provider takes to know a visitor by.
 */
export interface ServiceHandle<Visitor = never> {
  /** Opens the conversation; resolves when the visitor can see it. */
  open(): void | Promise<void>
  /** Closes the conversation; it goes on when it is opened again. */
  close?(): void
  /** Shows or hides the service's own launcher. */
  setLauncher?(isShown: boolean): void
  /** Puts the keyboard focus where the visitor writes. @returns whether it got there */
  focus?(): boolean
  /** Tells when the visitor opens or closes the conversation by the service's own controls. @returns a function that ends it */
  onOpenChange?(listener: (open: boolean) => void): () => void
  /** Tells how many messages the visitor has not read. @returns a function that ends it */
  onUnread?(listener: (count: number) => void): () => void
  /** Tells the provider who the visitor is, as far as the site knows. */
  identify?(visitor: Visitor): void | Promise<void>
  /** Changes the language of what the service shows. @param locale BCP 47 tag */
  setLocale?(locale: string): void
  /**
   * The service's own teardown: ends the visitor's session with the provider, then its running code, as far as it can.
   * Called before its nodes are removed; not at isolation level `frame`, where the frame's removal ends everything.
   *
   * @returns or resolves with `false` where something could not be ended, which leaves it to a reload, as what it throws does
   */
  stop?(): unknown
}

/** Starts a service; resolves when the visitor can use it, never on the mere arrival of its script. */
export type Start<Visitor = never> = (context: StartContext) => Promise<ServiceHandle<Visitor>>

/** A gated third party: its data, and for one with code of its own the way to that code. */
export interface Service<Id extends string = string, Purpose extends string = string, Visitor = never> extends ServiceData<Id, Purpose> {
  /** Fetches the adapter's code; called after a grant, on the visitor's wish to open the service or on the site's to preload it. */
  load?: () => Promise<Start<Visitor>>
  /** The scripts of the provider that its start asks for first: what `preload` fetches ahead, if they are at its hosts. */
  scripts?: readonly { readonly src: string; readonly module?: boolean }[]
}
