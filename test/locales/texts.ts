import de from 'ask-first/locales/de'
import deMore from 'ask-first/locales/de/more'
import dePolicy from 'ask-first/locales/de/policy'
import en from 'ask-first/locales/en'
import enMore from 'ask-first/locales/en/more'
import enPolicy from 'ask-first/locales/en/policy'

/** A language with everything it says, fetched or not. */
export interface Language {
  readonly tag: string
  readonly first: typeof de.first
  readonly more: typeof deMore
  /** Every text by its path, for example `first.banner.title`. */
  readonly texts: ReadonlyMap<string, string>
}

export const german: Language = language(de.tag, de.first, deMore, dePolicy)
export const english: Language = language(en.tag, en.first, enMore, enPolicy)
export const languages: readonly Language[] = [german, english]

function language(tag: string, first: Language['first'], more: Language['more'], policy: typeof dePolicy): Language {
  return { tag, first, more, texts: new Map([...textsIn(first, 'first'), ...textsIn(more, 'more'), ...textsIn(policy, 'policy')]) }
}

/** Every text of a tree, with its path; whatever is neither text nor branch is listed as empty. */
export function textsIn(branch: object, path: string): [string, string][] {
  return Object.entries(branch).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'object' && value !== null) return textsIn(value, `${path}.${key}`)
    return [[`${path}.${key}`, typeof value === 'string' ? value : '']]
  })
}

/** The places of a text, sorted: `{company}` → `company`. */
export const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name).sort()

/** Sentences of a text; an abbreviation or a number before the full stop does not end one. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=(?<!\b(?:Abs|Art|lit|UK|\d+))[.?:;])\s+/).filter((sentence) => sentence !== '')

/** Words of a text; a sign such as § or · is none. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
