/** A text that depends on a number, by the categories of `Intl.PluralRules`; `{n}` is the number. */
export interface Plural {
  readonly one: string
  readonly other: string
  /** Where a language has them, as Arabic; without them `other` stands for these numbers too. */
  readonly zero?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
}
