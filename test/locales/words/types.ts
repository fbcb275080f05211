/**
 * How one language says the facts its texts must state, and what it may not say. `first layer` is matched against the whole
 * first layer of an imagined site (Muster GmbH, two companies, US with the Data Privacy Framework), the others each against
 * the text named beside them.
 */
export interface LanguageWords {
  readonly firstLayer: {
    /** “your consent” */
    readonly consent: RegExp
    /** “cookies and similar technologies”, word for word what software looks for */
    readonly cookies: RegExp
    /** The law on storing and reading: Directive 2002/58/EC or its national form */
    readonly deviceLaw: RegExp
    /** Art. 6(1)(a) of the GDPR under its usual name */
    readonly dataLaw: RegExp
    /** Services store and read data on the device */
    readonly device: RegExp
    /** “2 companies” */
    readonly recipients: RegExp
    /** “outside the EU: US (Data Privacy Framework)” */
    readonly abroad: RegExp
    readonly voluntary: RegExp
    /** A no has no drawback */
    readonly noDrawback: RegExp
    /** It can be withdrawn at any time */
    readonly withdraw: RegExp
    /** With effect for the future */
    readonly future: RegExp
  }
  readonly beyond: {
    /** `first.banner.changed`: the facts, not the services, have changed */
    readonly factsChanged: RegExp
    /** `more.settings.intro`: the saved yes is the consent, on both laws */
    readonly settingsConsent: RegExp
    /** `more.settings.necessaryText`: what is necessary needs no consent */
    readonly necessary: RegExp
    /** `more.settings.withdraw`: what happened before stays lawful */
    readonly lawfulBefore: RegExp
    /** `more.settings.rights`: access … erasure … objection … authority, in this order */
    readonly rights: RegExp
    /** Each of the four `more.purposeTexts`: “without a yes” */
    readonly withoutYes: RegExp
    /** `more.disclaimer.provider`: it may record what is written */
    readonly mayRecord: RegExp
    /** `more.disclaimer.ai.answers`: artificial intelligence answers, no human */
    readonly machine: RegExp
    /** `more.disclaimer.human`: how to reach a human */
    readonly human: RegExp
    /** `more.disclaimer.info`: the note is no consent */
    readonly noConsent: RegExp
    /** `more.chat.why`: nothing is loaded, the provider receives no data */
    readonly nothingLoaded: RegExp
    /** `more.chat.whatHappens`: IP address … address of this page */
    readonly goesOut: RegExp
    /** `more.chat.switchHint`: the chat opens at once */
    readonly opensAtOnce: RegExp
    /** `more.chat.rememberHint`: without a tick it is for this visit only */
    readonly visitOnly: RegExp
    /** `more.chat.stopped`: it is off, and the provider receives no new data */
    readonly noNewData: RegExp
    /** `more.chat.transcripts`: conversations remain, erasure can be requested */
    readonly erasure: RegExp
    /** `more.landing.steps.first`: the consent is for this service only */
    readonly oneService: RegExp
    /** Each of `more.chat.reasons`, behind the cause: “You can …” or “Please …” */
    readonly whatNow: RegExp
  }
  /** Words that no text may have; whole words, without regard to case. */
  readonly banned: {
    /** now, hurry, at once, only today */
    readonly pressure: RegExp
    /** best, better, improve, experience, valuable, easy; sorry, unfortunately */
    readonly praise: RegExp
    /** later, not now, maybe later */
    readonly postponedRefusal: RegExp
    /** OK, got it, let’s go, continue browsing */
    readonly consentInPassing: RegExp
    /** compliant, certified, secure, safe */
    readonly lawfulnessClaim: RegExp
    /** partners, third parties */
    readonly namelessCompanies: RegExp
    /** legitimate interest */
    readonly absentGround: RegExp
  }
  /** Words before a full stop that ends no sentence, without the stop: `Art`, `lit`. */
  readonly abbreviations: readonly string[]
}
