import type { Facts, StorageItem } from '../facts.js'
import type { Message } from '../message.js'
import type { Conversation, ServiceData } from '../service.js'

/**
 * A text that depends on a number, by the categories of `Intl.PluralRules`; `{n}` is the number. Forms that stand for one
 * number alone may write it out.
 */
export interface CountedText {
  readonly one: CountedForm
  readonly other: Message<'n'>
  /** Where a language has them, as Arabic; without them `other` stands for these numbers too. */
  readonly zero?: CountedForm
  readonly two?: CountedForm
  readonly few?: Message<'n'>
  readonly many?: Message<'n'>
}

// `string & {}` keeps the two apart: the form may have the place, and need not
type CountedForm = Message<'n'> | (string & {})

type Stated<K extends keyof Facts> = Readonly<Record<Exclude<Facts[K] & string, 'not-stated'>, string>>

/**
 * The texts a description is made of: one language as `ask-first/locales/…` exports it, both parts and those for policies:
 * `{ ...de, more, policy }`.
 */
export interface PolicyTexts {
  /** BCP 47 tag. */
  readonly tag: string
  readonly first: {
    readonly purposes: Readonly<Record<string, string>>
    readonly kinds: Readonly<Record<ServiceData['kind'], string>>
    readonly settingsButton: string
    readonly gate: { readonly remember: CountedText }
  }
  readonly more: {
    readonly settings: {
      readonly withdraw: Message<'control'>
      readonly rights: string
      readonly necessary: string
      readonly necessaryText: string
    }
    readonly purposeTexts: Readonly<Record<string, string>>
    readonly facts: FactTexts
    readonly disclaimer: {
      readonly readBy: Readonly<Record<Conversation['readBy'], Message<'controller'>>>
      readonly required: string
      readonly optional: string
      readonly neverSend: string
      readonly kept: CountedText
      readonly legalBasis: Message<'basis'>
    }
  }
  readonly policy: {
    readonly title: string
    /** Whereupon services load, and that it is voluntary. */
    readonly intro: string
    /** Terms before the controller's name and its contact. */
    readonly controller: string
    readonly contact: string
    /** Heading over the next, and over withdrawal and rights. */
    readonly duration: string
    /** A number of months; `{n}` */
    readonly months: CountedText
    /** How long a yes and a no last, each a number of months. */
    readonly lasts: Message<'granted', 'denied'>
    /** `{remember}`: label of the checkbox */
    readonly visit: Message<'remember'>
    /** Heading of all purposes; term before one. */
    readonly purposes: string
    readonly purpose: string
    /** Who provides a service, and that nothing goes there before a yes. */
    readonly use: Message<'company', 'country'>
    /** Term before how long consent lasts. */
    readonly consentLasts: string
    /** What the provider receives, read on another page than that of the service. */
    readonly sentText: string
    /** For a service that keeps everything in the page's memory. */
    readonly memory: string
    /** Heading over what the site says of conversations. */
    readonly conversation: string
    /** Heading over what the kit itself stores, and why. */
    readonly choice: string
    readonly choiceText: string
    /** What each place of the record is for. */
    readonly choiceCookie: string
    readonly choiceLocal: string
    readonly choiceVisit: string
    /** Lifetime of the cookie. */
    readonly choiceLasts: Message<'months'>
    /** Who reads the record. */
    readonly website: string
  }
}

interface FactTexts {
  readonly notStated: string
  readonly company: string
  readonly role: string
  readonly roles: Stated<'role'>
  readonly servers: string
  readonly recipients: string
  readonly noRecipients: string
  readonly transfer: string
  readonly transfers: Stated<'transfer'>
  readonly access: string
  readonly retention: string
  readonly deletion: string
  readonly privacyMode: string
  readonly ai: string
  readonly ais: Stated<'ai'>
  readonly policy: string
  readonly vendorClaim: string
  readonly sent: string
  readonly storage: string
  readonly noStorage: string
  readonly columns: Readonly<Record<'name' | 'kind' | 'purpose' | 'lifetime' | 'readBy', string>>
  readonly kinds: Readonly<Record<StorageItem['kind'], string>>
  readonly session: string
  readonly untilDeleted: string
  readonly adjustable: string
  readonly days: CountedText
  readonly checked: Message<'date'>
}
