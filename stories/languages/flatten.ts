import type { FirstMessages, MoreMessages, SourceMessages } from 'ask-first'
import type { PolicyTexts } from 'ask-first/core'

/** All that one language says, by the files it is made of. */
export interface LanguageParts {
  readonly first: FirstMessages
  readonly more: MoreMessages
  readonly source: SourceMessages
  readonly policy: PolicyTexts['policy']
}

/** The files of a language that hold texts. */
export const partNames = ['first', 'more', 'source', 'policy'] as const

/** Name of such a file, which is also how the keys of its texts begin. */
export type PartName = (typeof partNames)[number]

/** Texts by their keys, for example `first.banner.title`. */
export type Texts = ReadonlyMap<string, string>

/** Every text of a language by its key, in the order of its files. */
export const textsOf = (parts: LanguageParts): Texts => new Map(partNames.flatMap((name) => textsIn(parts[name], name)))

function textsIn(branch: object, path: string): [string, string][] {
  return Object.entries(branch).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const key = `${path}.${name}`
    if (typeof value === 'string') return [[key, value]]
    return typeof value === 'object' && value !== null ? textsIn(value, key) : []
  })
}

/** The same language with these texts; a text that is not among them stays. */
export const partsWith = (parts: LanguageParts, texts: Texts): LanguageParts => ({
  first: branchWith(parts.first, 'first', texts),
  more: branchWith(parts.more, 'more', texts),
  source: branchWith(parts.source, 'source', texts),
  policy: branchWith(parts.policy, 'policy', texts),
})

function branchWith<T extends object>(branch: T, path: string, texts: Texts): T {
  const members = Object.entries(branch).map(([name, value]: [string, unknown]): [string, unknown] => {
    const key = `${path}.${name}`
    return [name, typeof value === 'object' && value !== null ? branchWith(value, key, texts) : (texts.get(key) ?? value)]
  })
  return { ...branch, ...Object.fromEntries(members) }
}

/** The places of a text, in their order: `{company}` → `company`. */
export const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name)
