import type { Facts, StorageItem } from '../facts.js'
import type { Conversation, ServiceData } from '../service.js'

/** A text that depends on a number, `{n}`. */
export interface CountedText {
  readonly one: string
  readonly other: string
  readonly zero?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
}

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
    readonly gate: { readonly remember: string }
  }
  readonly more: {
    readonly settings: { readonly withdraw: string; readonly rights: string; readonly necessary: string; readonly necessaryText: string }
    readonly purposeTexts: Readonly<Record<string, string>>
    readonly facts: FactTexts
    readonly disclaimer: {
      readonly readBy: Readonly<Record<Conversation['readBy'], string>>
      readonly required: string
      readonly optional: string
      readonly neverSend: string
      readonly kept: CountedText
      readonly legalBasis: string
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
    /** `{granted}` `{denied}`: months */
    readonly lasts: string
    /** `{remember}`: label of the checkbox */
    readonly visit: string
    /** Heading of all purposes; term before one. */
    readonly purposes: string
    readonly purpose: string
    /** Who provides a service, and that nothing goes there before a yes; `{company}` `{country}` */
    readonly use: string
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
    /** Lifetime of the cookie; `{months}` */
    readonly choiceLasts: string
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
  readonly checked: string
}
