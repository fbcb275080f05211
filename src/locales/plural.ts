/** A text that depends on a number, by the categories of `Intl.PluralRules`; `{n}` is the number. */
export interface Plural {
  readonly one: string
  readonly other: string
}
