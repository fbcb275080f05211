import type { Consent } from './consent.js'
import { AskFirstError } from './errors.js'
import type { Method } from './record.js'
import type { Conversation, ServiceData } from './service.js'
import { sha256, toHex } from './sha256.js'
import { textFor } from './text.js'
import { kitVersion } from './version.js'

declare const process: { env: { NODE_ENV?: string } }

/** Where a visitor is asked. Banner and gate show the first part of the texts, the others both. */
export type NoticeLayer = 'banner' | 'gate' | 'settings' | 'placeholder' | 'landing'

/** What a layer says besides to some visitors: why they are asked again, and that a signal counts. */
export type NoticeExtra = 'again' | 'signal'

/** The texts of one language, as `ask-first/locales/…` exports them. */
export interface NoticeTexts {
  /** BCP 47 tag. */
  readonly tag: string
  readonly first: object
  /** The second part; banner and gate need it only where something is said besides. */
  readonly more?: object
}

/** What visitors were shown, to be kept once by its hash, as the proof behind every event that names it. */
export interface Notice {
  /** SHA-256 of `text`, 64 hexadecimal digits. */
  readonly hash: string
  /** Canonical JSON: keys sorted, no blanks. */
  readonly text: string
}

/**
 * Everything a layer shows in one language: its texts, who asks, purposes, services with their facts, what is preset,
 * how long decisions last, and the kit's version. The same on every machine; what an app says in words of its own is not in it.
 * Nor is what such a sentence fills in of a visitor's own answers, so that no hash tells one from another.
 *
 * @param besides What was said besides. @default what everyone is shown who comes first
 * @throws AskFirstError `missing-texts` where the second part of the texts is needed and is still to be fetched.
 */
export function noticeFor(consent: Consent, texts: NoticeTexts, layer: NoticeLayer, besides: readonly NoticeExtra[] = []): Notice {
  const { controller, purposes, services, necessary, regime, months, signals, cookieDomain } = consent
  const { tag, first, more } = texts
  const isWhole = layer !== 'banner' && layer !== 'gate'
  const isAlone = besides.length === 0
  if ((isWhole || !isAlone) && typeof more !== 'object') {
    throw new AskFirstError(
      'missing-texts',
      process.env.NODE_ENV !== 'production' &&
        `the layer “${layer}” shows texts that are not here. Give them: { ...locale, more: (await locale.more()).default }.`,
    )
  }
  const text = canonical({
    kit: kitVersion,
    layer,
    locale: tag,
    texts: { first, more: isWhole ? more : isAlone ? undefined : partsOf(more ?? {}, besides) },
    besides: isAlone ? undefined : [...besides].sort(),
    controller,
    purposes: Object.fromEntries(Object.entries(purposes).map(([id, purpose]) => [id, inLanguage(purpose, tag)])),
    services: services.map((service) => shownOf(service, tag)),
    necessary: necessary.map((item) => inLanguage(item, tag)),
    // no option turns anything on for the visitor
    preset: 'off',
    regime,
    months,
    signals,
    cookieDomain,
  })
  return { hash: toHex(sha256(text)), text }
}

const partsOf = (texts: object, parts: readonly string[]) =>
  Object.fromEntries(Object.entries(texts).filter(([part]) => parts.includes(part)))

/** The layer on which a decision is made; acts that ask for nothing (withdrawal, signal, expiry) rest on the first texts. */
export function layerOf(method: Method): NoticeLayer {
  if (method === 'placeholder' || method === 'landing' || method === 'gate') return method
  return method.startsWith('settings') ? 'settings' : 'banner'
}

function shownOf({ id, purpose, kind, name, ask, facts, hosts, teardown, conversation, storage: kept }: ServiceData, tag: string) {
  const { storage } = facts
  return {
    ...inLanguage({ id, purpose, kind, name, ask, hosts, teardown }, tag),
    facts: { ...inLanguage(facts, tag), storage: storage === 'not-stated' ? storage : storage.map((item) => inLanguage(item, tag)) },
    conversation: conversation && conversationOf(conversation, tag),
    kept,
  }
}

const conversationOf = (conversation: Conversation, tag: string) => ({
  ...inLanguage(conversation, tag),
  data: conversation.data.map((item) => inLanguage(item, tag)),
  neverSend: conversation.neverSend.map((text) => textFor(text, tag)),
  servicePromise: conversation.servicePromise?.map((text) => textFor(text, tag)),
})

/** An object's fields, those that are given in several languages in the one shown. */
const inLanguage = (fields: object, tag: string) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, isTexts(value) ? textFor(value, tag) : value]))

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length > 0 &&
  Object.values(value).every((text) => typeof text === 'string') &&
  !Array.isArray(value)

/** JSON that is the same for the same data: keys sorted, no blanks, no code. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]))
}
