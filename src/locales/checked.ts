import type { PlacesOf } from '../core/index.js'

/**
 * What `satisfies` holds a language's texts to: every key of the list, no other, and in each text the places of the list and
 * no other. The list alone says what must be there; this says too what must not, such as a misspelt place beside the right one.
 *
 * @example
 * const first = { … } as const
 * const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>
 */
export type Checked<List, Given> = {
  [K in keyof List]: List[K] extends string | undefined
    ? CheckedText<List[K], K extends keyof Given ? Given[K] : never>
    : Checked<List[K], K extends keyof Given ? Given[K] : never>
}

type CheckedText<Wanted, Given> = [Exclude<PlacesOf<Given>, PlacesOf<Wanted>>] extends [never]
  ? Wanted
  : { readonly 'nothing fills this place': Exclude<PlacesOf<Given>, PlacesOf<Wanted>> }
