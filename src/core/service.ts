import type { Facts } from './facts.js'
import type { Text } from './text.js'

/** Hosts a service contacts, by CSP directive; entries are CSP host sources such as `https://chat.example` or `wss://*.chat.example`. */
export interface Hosts {
  script?: readonly string[]
  connect?: readonly string[]
  frame?: readonly string[]
  style?: readonly string[]
  img?: readonly string[]
  font?: readonly string[]
  media?: readonly string[]
}

/** What a service leaves on the page's origin, so that it can be taken away again. `*` in a name stands for any run of characters. */
export interface Footprint {
  cookies?: readonly string[]
  localStorage?: readonly string[]
  sessionStorage?: readonly string[]
  /** Names of databases. */
  indexedDB?: readonly string[]
  /** CSS selectors of nodes the service adds to the page. */
  nodes?: readonly string[]
  /** Names of properties the service adds to `window`. */
  globals?: readonly string[]
}

/** A datum the conversation needs, and why (GDPR Art. 13). */
export interface ConversationDatum {
  what: Text
  why: Text
  required: boolean
}

/** The site's own promise about a conversation: who reads it, what is needed, what not to send, how long it is kept. */
export interface Conversation {
  readBy: 'team' | 'bot' | 'both'
  data: readonly ConversationDatum[]
  neverSend: readonly Text[]
  /** How long the site keeps the conversation, in days. */
  keptDays: number
  legalBasis?: Text
  hours?: Text
  /** What the site promises to visitors who use the chat, one sentence each. */
  servicePromise?: readonly Text[]
}

/** How completely a service can be taken away without reloading the page. */
export type Teardown = 'full' | 'session' | 'hide-only'

/**
 * Where a service runs: in the page itself, or in a frame of ours that fills the window and is clipped to what the service
 * shows. Taking the frame away ends timers, sockets and requests at once. It is made against leftovers, not against malice.
 */
export type IsolationLevel = 'page' | 'frame'

/** How far a level was tried: our tests pass with it, it should work by what is known, or it cannot. */
export type Trial = 'tested' | 'expected' | 'no'

/** At which levels a service can run. */
export interface Isolation extends Readonly<Record<IsolationLevel, Trial>> {
  /** The level the site chose. @default `frame` where it was tested, else `page` */
  readonly use?: IsolationLevel
}

/** What the data of a service rest on: its real widget ran in our tests, its own loader did, or only its documentation was read. */
export type Evidence = 'run' | 'loader' | 'documentation'

/** What a service needs of the site's Content Security Policy besides its hosts. */
export type CspNeed = 'inline-style' | 'data-img' | 'blob-img' | 'data-font' | 'blob-worker' | 'eval'

/** Where a service asks: only in its place on the page, only on the banner, or in both. */
export type Ask = 'context' | 'banner' | 'both'

/** Plain data of one gated third party: the unit of consent. */
export interface ServiceData<Id extends string = string, Purpose extends string = string> {
  id: Id
  purpose: Purpose
  kind: 'chat' | 'media' | 'other'
  /** Name the visitor reads. @default the language's word for the kind, for example “Live chat” */
  name?: Text
  ask: Ask
  facts: Facts
  hosts: Hosts
  footprint: Footprint
  teardown: Teardown
  conversation?: Conversation
  /** @default the page alone */
  isolation?: Isolation
  /**
   * `memory` keeps everything the service would store in the page's memory until it is left: nothing lies on the device,
   * and the conversation's history ends with the page. Needs isolation level `frame`. @default 'device'
   */
  storage?: 'device' | 'memory'
  /**
   * Whose launcher stays while the chat runs and its window is closed: `own` hides the provider's, if its adapter can, and
   * keeps the kit's, which is right where two chats share a corner; `swap` gives way to the provider's. @default 'swap'
   */
  launcher?: 'own' | 'swap'
  /** @default none */
  cspNeeds?: readonly CspNeed[]
  /** @default 'documentation' */
  evidence?: Evidence
}

/** The level at which a service runs: what the site chose, else the one that leaves least behind among those that were tested. */
export const isolationOf = ({ isolation, storage }: Pick<ServiceData, 'isolation' | 'storage'>): IsolationLevel =>
  storage === 'memory' ? 'frame' : (isolation?.use ?? (isolation?.frame === 'tested' ? 'frame' : 'page'))

/** What `service()` takes: a service without code of its own, mounted by a `ConsentGate`. */
export type ServiceOptions<Id extends string, Purpose extends string> = Omit<ServiceData<Id, Purpose>, 'kind' | 'ask' | 'teardown'> &
  Partial<Pick<ServiceData<Id, Purpose>, 'kind' | 'ask' | 'teardown'>>

/**
 * Describes a third party that a `ConsentGate` mounts: a video, a map, an analytics script.
 *
 * @param options `kind` defaults to `other`, `ask` to `banner`, `teardown` to `full`.
 */
export function service<const Id extends string, const Purpose extends string>(
  options: ServiceOptions<Id, Purpose>,
): ServiceData<Id, Purpose> {
  return { kind: 'other', ask: 'banner', teardown: 'full', ...options }
}
