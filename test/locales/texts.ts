import type { FirstMessages, Locale, MoreMessages, SourceMessages } from 'ask-first'
import type { PolicyTexts } from 'ask-first/core'
import type { LanguageWords } from './words/types.js'

/** A language with everything it says, fetched or not. */
export interface Language {
  readonly tag: string
  readonly locale: Locale
  readonly first: FirstMessages
  readonly more: MoreMessages
  readonly source: SourceMessages
  readonly policy: PolicyTexts['policy']
  /** How it says the facts it must state. */
  readonly words: LanguageWords
  /** Every text by its path, for example `first.banner.title`. */
  readonly texts: ReadonlyMap<string, string>
}

/** Folder of each language: `src/locales/de/` holds German. */
const folders = import.meta.glob<Locale>('../../src/locales/*/index.ts', { eager: true, import: 'default' })
const mores = import.meta.glob<MoreMessages>('../../src/locales/*/more.ts', { eager: true, import: 'default' })
const sources = import.meta.glob<SourceMessages>('../../src/locales/*/source.ts', { eager: true, import: 'default' })
const policies = import.meta.glob<PolicyTexts['policy']>('../../src/locales/*/policy.ts', { eager: true, import: 'default' })
const wordLists = import.meta.glob<LanguageWords>(['./words/*.ts', '!./words/types.ts'], { eager: true, import: 'words' })

/** The folders of all languages. */
export const languageFolders: readonly string[] = Object.keys(folders).map((path) => path.split('/').at(-2) ?? '')

/** What a language lacks, by the names of its files. */
export const missingOf = (folder: string): string[] => {
  const list = `test/locales/words/${folder}.ts`
  const isThere = {
    more: part(mores, folder, 'more'),
    source: part(sources, folder, 'source'),
    policy: part(policies, folder, 'policy'),
    [list]: wordLists[`./words/${folder}.ts`],
  }
  return Object.entries(isThere).flatMap(([name, value]) => (value ? [] : [name]))
}

/** Every language of the kit that is whole; another test says which is not. */
export const languages: readonly Language[] = Object.entries(folders).flatMap(([path, locale]) => {
  const folder = path.split('/').at(-2) ?? ''
  const { first } = locale
  const more = part(mores, folder, 'more')
  const source = part(sources, folder, 'source')
  const policy = part(policies, folder, 'policy')
  const words = wordLists[`./words/${folder}.ts`]
  if (!more || !source || !policy || !words) return []
  const parts = { first, more, source, policy }
  const texts = new Map(Object.entries(parts).flatMap(([name, branch]) => textsIn(branch, name)))
  return [{ tag: folder, locale, ...parts, words, texts }]
})

function part<T>(all: Readonly<Record<string, T>>, folder: string, name: string): T | undefined {
  return all[`../../src/locales/${folder}/${name}.ts`]
}

export const german: Language = languageOf('de')
export const english: Language = languageOf('en')

/** The language in a folder of `src/locales`. @throws Error if there is none */
export function languageOf(tag: string): Language {
  const language = languages.find((one) => one.tag === tag)
  if (!language) throw new Error(`the language ${tag} is not whole: ${missingOf(tag).join(', ')} is missing`)
  return language
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
export const sentencesOf = (text: string, abbreviations: readonly string[] = []): string[] =>
  text
    .split(new RegExp(`(?<=(?<!(?<![\\p{L}\\d])(?:${[...abbreviations, '\\d+'].join('|')}))[.?:;])\\s+`, 'u'))
    .filter((sentence) => sentence !== '')

/** Words of a text; a sign such as § or · is none. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** A text with its places filled. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
