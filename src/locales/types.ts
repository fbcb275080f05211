import type { PolicyTexts } from '../core/index.js'
import type { FirstMessages } from './first-messages.js'
import type { MoreMessages } from './more-messages.js'
import type { SourceMessages } from './source-messages.js'

export type { FirstMessages } from './first-messages.js'
export type { MoreMessages } from './more-messages.js'
export type { Plural } from './plural.js'
export type { SourceMessages } from './source-messages.js'

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
