import type { PolicyTexts } from '../core/index.js'
import type { FirstMessages } from './first-messages.js'
import type { MoreMessages } from './more-messages.js'
import type { SourceMessages } from './source-messages.js'

export type { Checked } from './checked.js'
export type { FirstMessages } from './first-messages.js'
export type { MoreMessages } from './more-messages.js'
export type { Plural } from './plural.js'
export type { SourceMessages } from './source-messages.js'

/** Texts for the privacy policy of a site, for `describeServices`; no page of the kit shows them. Places as in `FirstMessages`. */
export type PolicyMessages = PolicyTexts['policy']

/**
 * A `draft` is complete and passes every test, but was not yet read by a second person at home in the language. Of a
 * `reviewed` one `review.ts` in its folder says who read it, when and for what, and whether they wrote it. Neither is a legal
 * review.
 */
export type LocaleStatus = 'draft' | 'reviewed'

/** Who reviewed a language; the default export of its `review.ts`, which no page fetches. */
export interface Review {
  readonly by: string
  /** ISO 8601 day. */
  readonly on: `${number}-${number}-${number}`
  /** What was read for what. */
  readonly of: string
}

/** One language. `more` and `source` are fetched when needed, or given at once where nothing can be fetched (a server). */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string
  /** Whether the texts were reviewed; each language of the kit says so. A draft is told in the console of a development build. */
  readonly status?: LocaleStatus
  /** @default that of the language of `tag` */
  readonly direction?: 'ltr' | 'rtl'
  /**
   * Tag of the language in which names of countries, days and lists come, where browsers have none of their own: Chromium knows
   * no Irish and no Maltese. Days then come in digits. @default `tag`
   */
  readonly names?: string
  readonly first: FirstMessages
  readonly more: MoreMessages | (() => Promise<{ readonly default: MoreMessages }>)
  /** Fetched only where a consent platform decides. */
  readonly source: SourceMessages | (() => Promise<{ readonly default: SourceMessages }>)
}
