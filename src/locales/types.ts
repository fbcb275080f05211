/** A text that depends on a number, by the categories of `Intl.PluralRules`; `{n}` is the number. */
export interface Plural {
  readonly one: string
  readonly other: string
}

/** Texts of the first layer: banner, launcher, gate, settings button. They come with the page. */
export interface FirstMessages {
  /** Names of known purposes and kinds of services. */
  readonly purposes: { readonly support: string; readonly media: string; readonly statistics: string; readonly marketing: string }
  readonly kinds: { readonly chat: string; readonly media: string; readonly other: string }
  readonly banner: {
    readonly title: string
    /** `{controller}` */
    readonly ask: string
    /** What happens on the device and the number of recipients; `{recipients}` */
    readonly what: string
    readonly recipients: Plural
    /** `{countries}` */
    readonly abroad: string
    /** Voluntary, and how to withdraw; `{control}` is the exact label of the settings button */
    readonly free: string
    /** Said before the list when something is asked again because it changed. */
    readonly changed: string
  }
  readonly rejectAll: string
  readonly acceptAll: string
  readonly settings: string
  readonly privacyPolicy: string
  readonly imprint: string
  /** Label of the control that opens the settings on every page. */
  readonly settingsButton: string
  readonly saved: { readonly off: string; readonly on: string; readonly mixed: string; readonly memory: string }
  readonly launcher: { readonly label: string; readonly off: string; readonly ready: string }
  readonly gate: {
    /** `{name}` */
    readonly title: string
    /** `{company}` `{country}` */
    readonly text: string
    /** `{name}` */
    readonly grant: string
    readonly remember: string
    /** Shown while the banner asks the same question. */
    readonly asked: string
    readonly failed: string
    readonly retry: string
  }
}

/** All other texts; fetched when a panel, the settings or a landing page is shown. */
export interface MoreMessages {
  readonly close: string
  readonly settings: {
    readonly title: string
    readonly intro: string
    readonly necessary: string
    readonly necessaryText: string
    readonly alwaysOn: string
    readonly on: string
    readonly off: string
    readonly partly: string
    readonly save: string
    readonly cancel: string
    readonly details: string
    readonly hideDetails: string
    /** `{date}` */
    readonly since: string
    readonly until: string
    readonly undecided: string
    readonly visitOnly: string
    readonly withdraw: string
    readonly rights: string
    readonly memory: string
  }
  readonly purposeTexts: { readonly support: string; readonly media: string; readonly statistics: string; readonly marketing: string }
  readonly facts: {
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
    readonly columns: { readonly name: string; readonly kind: string; readonly purpose: string; readonly lifetime: string; readonly readBy: string }
    readonly kinds: {
      readonly cookie: string
      readonly 'local-storage': string
      readonly 'session-storage': string
      readonly 'indexed-db': string
    }
    readonly session: string
    readonly untilDeleted: string
    readonly adjustable: string
    readonly days: Plural
    readonly checked: string
    readonly sources: string
    readonly compact: string
    readonly more: string
  }
  readonly disclaimer: {
    readonly title: string
    readonly readBy: { readonly team: string; readonly bot: string; readonly both: string }
    readonly data: string
    readonly required: string
    readonly optional: string
    readonly neverSend: string
    readonly kept: Plural
    readonly legalBasis: string
    readonly ai: string
    readonly info: string
    readonly continue: string
    readonly notNow: string
  }
  readonly chat: {
    /** `{name}` */
    readonly title: string
    /** `{company}` `{country}` */
    readonly why: string
    readonly whatHappens: string
    readonly stores: string
    readonly changed: string
    readonly refused: string
    readonly switch: string
    readonly switchHint: string
    readonly remember: string
    readonly rememberHint: string
    readonly on: string
    readonly off: string
    readonly alternatives: string
    readonly kinds: { readonly email: string; readonly phone: string; readonly form: string; readonly page: string }
    readonly loading: string
    readonly slow: string
    readonly ready: string
    readonly openAgain: string
    readonly turnOff: string
    readonly stopped: string
    readonly removed: string
    readonly transcripts: string
    readonly reload: string
    readonly reloadText: string
    readonly failed: string
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
    readonly why: string
    readonly stepsTitle: string
    readonly steps: { readonly first: string; readonly second: string; readonly third: string }
    readonly promiseTitle: string
    readonly hours: string
    readonly factsTitle: string
    readonly live: string
  }
}

/** One language. `more` is fetched when needed, or given at once where nothing can be fetched (a server). */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly first: FirstMessages
  readonly more: MoreMessages | (() => Promise<{ readonly default: MoreMessages }>)
}
