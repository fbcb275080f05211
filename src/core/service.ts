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
}

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
