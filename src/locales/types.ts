import type { PolicyTexts } from '../core/index.js'

/** A text that depends on a number, by the categories of `Intl.PluralRules`; `{n}` is the number. */
export interface Plural {
  readonly one: string
  readonly other: string
}

/**
 * Texts of the first layer: banner, launcher, gate, settings button. They come with the page.
 *
 * `{places}` are filled with facts of the configuration; each key names its own, a key without a note has none.
 * `{controller}` is the controller's name, `{company}` the provider's, `{country}` its country in the visitor's
 * language, `{control}` the exact label of the settings button.
 */
export interface FirstMessages {
  /** Names of known purposes. */
  readonly purposes: { readonly support: string; readonly media: string; readonly statistics: string; readonly marketing: string }
  /** Names of services that have none of their own. */
  readonly kinds: { readonly chat: string; readonly media: string; readonly other: string }
  /** `ask`, `abroad` and `free` belong beside every control that grants: gate, panel, landing. */
  readonly banner: {
    readonly title: string
    /** Who asks, what for, and the legal basis; `{controller}` */
    readonly ask: string
    /** What happens on the device, and who receives the IP address; `{recipients}`: `recipients` with its number, in a gate `Company (country)` */
    readonly what: string
    /** Number of companies; `{n}` */
    readonly recipients: Plural
    /** Only if data leaves the EU and EEA; `{countries}`: a list of `US (ground)`, see `grounds` */
    readonly abroad: string
    /** Voluntary, and how to withdraw; `{control}` */
    readonly free: string
    /** Said before the list when something is asked again because it changed. */
    readonly changed: string
  }
  /** Short names of the grounds for a transfer, by `facts.transfer`; in brackets behind a country outside the EU and EEA. */
  readonly grounds: {
    readonly none: string
    readonly adequacy: string
    readonly 'data-privacy-framework': string
    readonly 'standard-clauses': string
    readonly 'not-stated': string
  }
  readonly rejectAll: string
  readonly acceptAll: string
  readonly settings: string
  readonly privacyPolicy: string
  readonly imprint: string
  /** Label of the control that opens the settings on every page; fills `{control}`. */
  readonly settingsButton: string
  /** Announced after an answer: nothing on, everything on, some on; `memory` follows where the browser stores nothing. */
  readonly saved: { readonly off: string; readonly on: string; readonly mixed: string; readonly memory: string }
  /** Label of the look-alike and its state word: not granted; granted. */
  readonly launcher: { readonly label: string; readonly off: string; readonly ready: string }
  readonly gate: {
    /** `{name}` of the service */
    readonly title: string
    /** Button; `{name}` of the service */
    readonly grant: string
    /** Checkbox of gate, panel, landing and running chat; never ticked for the visitor. `{n}` months */
    readonly remember: string
    /** Shown while the banner asks the same question. */
    readonly asked: string
    readonly failed: string
    readonly retry: string
  }
}

/** All other texts; fetched when a panel, the settings or a landing page is shown. Places as in `FirstMessages`. */
export interface MoreMessages {
  readonly close: string
  /** Beside gated content; `{name}` */
  readonly turnOff: string
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
    readonly since: string
    /** Day the decision ends; `{date}` */
    readonly until: string
    readonly undecided: string
    readonly visitOnly: string
    /** How to withdraw, and what stays lawful; `{control}` */
    readonly withdraw: string
    /** The visitor's rights; also right in the disclaimer. */
    readonly rights: string
    readonly memory: string
  }
  /** On signals that refuse for the visitor, such as Global Privacy Control; `{source}`: their names. */
  readonly signal: {
    readonly honoured: string
    /** What is off because of it; `{names}` of services */
    readonly off: string
    /** What the visitor allowed all the same; `{source}` `{names}` */
    readonly conflict: string
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
    readonly ended: string
    /** Term before the short hash of what is shown. */
    readonly texts: string
    readonly copy: string
    readonly copied: string
    readonly notCopied: string
    /** Button; `{format}` */
    readonly save: string
    /** `{name}` of the file */
    readonly saved: string
  }
  /** What a known purpose does, and what is missing without it. */
  readonly purposeTexts: { readonly support: string; readonly media: string; readonly statistics: string; readonly marketing: string }
  readonly facts: {
    /** `{name}` of the service */
    readonly title: string
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
    readonly checked: string
    readonly sources: string
    /** `{company}` `{country}`; `kept` and `items` follow in the same style, joined by ` · ` */
    readonly compact: string
    /** Label of the disclosure from compact to full. */
    readonly more: string
  }
  readonly disclaimer: {
    readonly title: string
    /** `{controller}` */
    readonly readBy: { readonly team: string; readonly bot: string; readonly both: string }
    /** Who runs the chat and what it gets, before and after the visitor writes; `{company}` `{country}` */
    readonly provider: string
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
    readonly legalBasis: string
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
    readonly changed: string
    /** `{purpose}` it now serves */
    readonly purpose: string
    /** One more `{country}` that receives data */
    readonly country: string
    /** Longest lifetimes on the device, `{from}` and now `{to}` */
    readonly storage: string
    /** `{date}` on which the last answer ended */
    readonly expired: string
  }
  readonly chat: {
    /** `{name}` of the service */
    readonly title: string
    /** Why nothing is loaded yet; `{company}` `{country}` */
    readonly why: string
    /** What the provider receives when the chat is switched on, before a word is written. */
    readonly whatHappens: string
    /** `{items}`: list of what is stored, each with its lifetime. Where nothing is stored use `facts.noStorage`. */
    readonly stores: string
    /** Said when the visitor refused before. */
    readonly refused: string
    readonly switch: string
    readonly switchHint: string
    /** Below the checkbox, whose label is `gate.remember`. */
    readonly rememberHint: string
    /** State words beside the switch. */
    readonly on: string
    readonly off: string
    /** Heading of the other ways of contact. */
    readonly alternatives: string
    readonly kinds: { readonly email: string; readonly phone: string; readonly form: string; readonly page: string }
    /** `{company}` */
    readonly loading: string
    readonly slow: string
    readonly ready: string
    readonly openAgain: string
    readonly turnOff: string
    /** Announced and shown after withdrawal. */
    readonly stopped: string
    /** `{time}` of day of the withdrawal, written in the visitor's language */
    readonly stoppedAt: string
    /** `{items}`: list of what was taken away */
    readonly removed: string
    /** What could not be taken away, and what to do about it; `{items}` */
    readonly residual: string
    /** Where nobody knows what a provider stores. */
    readonly unknown: string
    /** That conversations the provider already holds need a request; `{company}` `{controller}` */
    readonly transcripts: string
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
    readonly why: string
    readonly stepsTitle: string
    /** What happens when the chat is switched on; `second` has `{company}`. */
    readonly steps: { readonly first: string; readonly second: string; readonly third: string }
    readonly promiseTitle: string
    /** `{hours}` */
    readonly hours: string
    readonly factsTitle: string
    /** Shown in place of the switch while the chat runs. */
    readonly live: string
  }
}

/**
 * Texts where a consent platform the site already has decides; fetched only there. `{name}` is the platform's.
 * “The consent settings of this site” always means the platform's.
 */
export interface SourceMessages {
  /** Until the platform answers. */
  readonly waiting: string
  /** Why nothing can be switched on, and that it stays off. */
  readonly unavailable: { readonly blocked: string; readonly timeout: string; readonly error: string }
  /** Beside a switch, what becomes of the answer: the platform keeps it; `{name}` */
  readonly stored: string
  /** It counts for this visit. */
  readonly visit: string
  /** The switch opens the platform's settings. */
  readonly settings: string
  /** The platform does not know the service. */
  readonly nowhere: string
  /** What changes as a whole; `{category}` */
  readonly category: string
  /** What else changes; `{items}` */
  readonly also: string
  /** What the platform records besides with the first answer; `{items}` */
  readonly recorded: string
  /** The platform did not take the answer over. */
  readonly failed: string
  /** Off here, while the platform still allows it. */
  readonly refusedHere: string
  /** Button. */
  readonly open: string
  readonly openFailed: string
  /** Above the list in the settings; `{name}` */
  readonly intro: string
}

/** Texts for the privacy policy of a site, for `describeServices`; no page of the kit shows them. Places as in `FirstMessages`. */
export type PolicyMessages = PolicyTexts['policy']

/** One language. `more` and `source` are fetched when needed, or given at once where nothing can be fetched (a server). */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string
  /** @default 'ltr' */
  readonly direction?: 'ltr' | 'rtl'
  readonly first: FirstMessages
  readonly more: MoreMessages | (() => Promise<{ readonly default: MoreMessages }>)
  /** Fetched only where a consent platform decides. */
  readonly source: SourceMessages | (() => Promise<{ readonly default: SourceMessages }>)
}
