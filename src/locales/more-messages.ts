import type { Message } from '../core/index.js'
import type { Plural } from './plural.js'

/** All other texts; fetched when a panel, the settings or a landing page is shown. Places as in `FirstMessages`. */
export interface MoreMessages {
  readonly close: string
  /** Beside gated content; `{name}` */
  readonly turnOff: Message<'name'>
  /** Buttons of the banner: one that closes it with a refusal, one that hides what it says after an answer. */
  readonly banner: { readonly close: string; readonly hide: string }
  readonly settings: {
    readonly title: string
    readonly intro: string
    readonly necessary: string
    readonly necessaryText: string
    readonly alwaysOn: string
    /** State words of a service or purpose. */
    readonly on: string
    readonly off: string
    readonly partly: string
    readonly save: string
    readonly cancel: string
    readonly details: string
    /** Day of the decision; `{date}` */
    readonly since: Message<'date'>
    /** Day the decision ends; `{date}` */
    readonly until: Message<'date'>
    readonly undecided: string
    readonly visitOnly: string
    /** How to withdraw, and what stays lawful; `{control}` */
    readonly withdraw: Message<'control'>
    /** The visitor's rights; also right in the disclaimer. */
    readonly rights: string
    readonly memory: string
  }
  /** On signals that refuse for the visitor, such as Global Privacy Control; `{source}`: their names. */
  readonly signal: {
    readonly honoured: Message<'source'>
    /** What is off because of it; `{names}` of services */
    readonly off: Message<'names'>
    /** What the visitor allowed all the same; `{source}` `{names}` */
    readonly conflict: Message<'names', 'source'>
  }
  /** The visitor's own decisions, to read, copy and save. */
  readonly receipt: {
    readonly title: string
    /** Where a decision was made; settings and chat have names of their own. */
    readonly banner: string
    readonly gate: string
    readonly withdraw: string
    readonly signal: string
    /** A consent tool the site had before. */
    readonly former: string
    /** `{date}` */
    readonly ended: Message<'date'>
    /** Term before the short hash of what is shown. */
    readonly texts: string
    readonly copy: string
    readonly copied: string
    readonly notCopied: string
    /** Button; `{format}` */
    readonly save: Message<'format'>
    /** `{name}` of the file */
    readonly saved: Message<'name'>
  }
  /** What a known purpose does, and what is missing without it. */
  readonly purposeTexts: { readonly support: string; readonly media: string; readonly statistics: string; readonly marketing: string }
  readonly facts: {
    /** `{name}` of the service */
    readonly title: Message<'name'>
    readonly notStated: string
    readonly onLoad: string
    readonly onWrite: string
    readonly afterwards: string
    readonly company: string
    readonly role: string
    readonly roles: { readonly processor: string; readonly controller: string }
    readonly servers: string
    readonly recipients: string
    readonly noRecipients: string
    readonly transfer: string
    readonly transfers: {
      readonly none: string
      readonly adequacy: string
      readonly 'data-privacy-framework': string
      readonly 'standard-clauses': string
    }
    readonly access: string
    readonly retention: string
    readonly deletion: string
    readonly privacyMode: string
    readonly ai: string
    readonly ais: { readonly none: string; readonly assists: string; readonly answers: string }
    readonly policy: string
    readonly vendorClaim: string
    readonly sent: string
    readonly sentText: string
    readonly storage: string
    readonly noStorage: string
    /** For a service that keeps everything in the page's memory. */
    readonly memory: string
    readonly columns: {
      readonly name: string
      readonly kind: string
      readonly purpose: string
      readonly lifetime: string
      readonly readBy: string
    }
    readonly kinds: {
      readonly cookie: string
      readonly 'local-storage': string
      readonly 'session-storage': string
      readonly 'indexed-db': string
    }
    readonly session: string
    readonly untilDeleted: string
    readonly adjustable: string
    /** A lifetime; `{n}` */
    readonly days: Plural
    /** How long the site keeps the conversation, in a short form for the compact facts; `{n}` days */
    readonly kept: Plural
    /** Number of things stored on the device, for the compact facts; `{n}` */
    readonly items: Plural
    /** Day of the last check; `{date}` */
    readonly checked: Message<'date'>
    readonly sources: string
    /** `{company}` `{country}`; `kept` and `items` follow in the same style, joined by ` · ` */
    readonly compact: Message<'company', 'country'>
    /** Label of the disclosure from compact to full. */
    readonly more: string
    /** Button; saving has the words of the receipt. */
    readonly print: string
  }
  readonly disclaimer: {
    readonly title: string
    /** `{controller}` */
    readonly readBy: { readonly team: Message<'controller'>; readonly bot: Message<'controller'>; readonly both: Message<'controller'> }
    /** Who runs the chat and what it gets, before and after the visitor writes; `{company}` `{country}` */
    readonly provider: Message<'company', 'country'>
    /** Heading of the list of data. */
    readonly data: string
    /** Words behind each datum. */
    readonly required: string
    readonly optional: string
    /** Heading of the list of what not to send. */
    readonly neverSend: string
    /** How long the site keeps the conversation; `{n}` days */
    readonly kept: Plural
    /** `{basis}` */
    readonly legalBasis: Message<'basis'>
    /** By `facts.ai`; nothing is said for `none`. */
    readonly ai: { readonly assists: string; readonly answers: string; readonly 'not-stated': string }
    /** How to reach a human; said where a machine answers or may answer. */
    readonly human: string
    /** That this is information and not a consent. */
    readonly info: string
    readonly continue: string
    readonly notNow: string
  }
  /** Why something is asked for again. */
  readonly again: {
    /** `{items}`: the next three as far as they apply, with semicolons between them */
    readonly changed: Message<'items'>
    /** `{purpose}` it now serves */
    readonly purpose: Message<'purpose'>
    /** One more `{country}` that receives data */
    readonly country: Message<'country'>
    /** Longest lifetimes on the device, `{from}` and now `{to}` */
    readonly storage: Message<'from', 'to'>
    /** `{date}` on which the last answer ended */
    readonly expired: Message<'date'>
  }
  readonly chat: {
    /** `{name}` of the service */
    readonly title: Message<'name'>
    /** Why nothing is loaded yet; `{company}` `{country}` */
    readonly why: Message<'company', 'country'>
    /** What the provider receives when the chat is switched on, before a word is written. */
    readonly whatHappens: string
    /** `{items}`: list of what is stored, each with its lifetime. Where nothing is stored use `facts.noStorage`. */
    readonly stores: Message<'items'>
    /** Said when the visitor refused before. */
    readonly refused: string
    readonly switch: string
    readonly switchHint: string
    /** Below the checkbox, whose label is `gate.remember`. */
    readonly rememberHint: string
    /** State words beside the switch. */
    readonly on: string
    readonly off: string
    /** Said first outside the opening hours; the hours follow. */
    readonly unstaffed: string
    /** Heading of the other ways of contact. */
    readonly alternatives: string
    readonly kinds: { readonly email: string; readonly phone: string; readonly form: string; readonly page: string }
    /** `{company}` */
    readonly loading: Message<'company'>
    readonly slow: string
    readonly ready: string
    readonly openAgain: string
    readonly turnOff: string
    /** Announced and shown after withdrawal. */
    readonly stopped: string
    /** `{time}` of day of the withdrawal, written in the visitor's language */
    readonly stoppedAt: Message<'time'>
    /** `{items}`: list of what was taken away */
    readonly removed: Message<'items'>
    /** What could not be taken away, and what to do about it; `{items}` */
    readonly residual: Message<'items'>
    /** Where nobody knows what a provider stores. */
    readonly unknown: string
    /** That conversations the provider already holds need a request; `{company}` `{controller}` */
    readonly transcripts: Message<'company', 'controller'>
    /** Label of the link to the controller's contact, behind `transcripts`. */
    readonly erasure: string
    /** Button. */
    readonly reload: string
    readonly reloadText: string
    readonly failed: string
    /** Why maybe, and what now. */
    readonly reasons: {
      readonly blocked: string
      readonly csp: string
      readonly offline: string
      readonly timeout: string
      readonly 'vendor-error': string
      readonly conflict: string
    }
    readonly retry: string
  }
  readonly landing: {
    readonly title: string
    readonly lead: string
    readonly whyTitle: string
    /** `{company}` `{country}` */
    readonly why: Message<'company', 'country'>
    readonly stepsTitle: string
    /** What happens when the chat is switched on; `second` has `{company}`. */
    readonly steps: { readonly first: string; readonly second: Message<'company'>; readonly third: string }
    readonly promiseTitle: string
    /** `{hours}` */
    readonly hours: Message<'hours'>
    readonly factsTitle: string
    /** Shown in place of the switch while the chat runs. */
    readonly live: string
  }
}
