import type { CountedText } from '../core/index.js'

/** A text that depends on a number, by the categories of `Intl.PluralRules`; `{n}` is the number. */
export type Plural = CountedText
