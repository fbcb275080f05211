/** The parts that the matrix shows, in the order of its columns, with the names they are exported by. */
export const parts = {
  banner: 'ConsentBanner',
  settings: 'GranularSettings',
  disclaimer: 'PrivacyDisclaimer',
  placeholder: 'ChatPlaceholder',
  gate: 'ConsentGate',
  facts: 'PrivacyFacts',
} as const

/** A column of the matrix. */
export type PartName = keyof typeof parts

/** What shows one part in one state; where nothing does, why. */
export type Cell =
  /** The id of a story. */
  | { readonly story: string }
  /** What to choose in the toolbar, in its words. */
  | { readonly toolbar: string }
  /** The file of a test, for what no story can be: a story needs JavaScript, and the policy of its own page. */
  | { readonly test: string }
  /** Why this part has no such state, or looks as in another. */
  | { readonly none: string }

/** One state, in the words of the matrix, and how each part shows it. */
export interface Row extends Readonly<Record<PartName, Cell>> {
  readonly name: string
}

/** It reads the same whatever was decided. */
export const asEver = { none: 'the same as ever' } satisfies Cell

/** Nothing to show: a part of that kind has no such state. */
export const noSession = { none: 'has no chat of its own' } satisfies Cell

/** The banner and the facts speak of what may happen, the disclaimer of what is written; none of how a chat runs. */
export const quiet = { banner: noSession, disclaimer: asEver, facts: asEver } as const
