import type { Locale } from 'ask-first'
import type { PolicyTexts } from 'ask-first/core'
import { type LocaleTag, loadLocale } from 'ask-first/locales'
import type { Review } from '../../src/locales/types.js'
import { type LanguageParts, type PartName, type Texts, textsOf } from './flatten'

/** A language with everything it says, fetched. */
export interface Language {
  /** Its folder in `src/locales`. */
  readonly tag: LocaleTag
  readonly locale: Locale
  readonly parts: LanguageParts
  readonly texts: Texts
  /** Who reviewed it; none of a draft. */
  readonly review: Review | undefined
}

const policies = import.meta.glob<PolicyTexts['policy']>('../../src/locales/*/policy.ts', { import: 'default' })
const reviews = import.meta.glob<Review>('../../src/locales/*/review.ts', { import: 'default' })
const sources = import.meta.glob<string>('../../src/locales/*/{first,more,source,policy}.ts', { query: '?raw', import: 'default' })

const pathOf = (tag: LocaleTag, name: string) => `../../src/locales/${tag}/${name}.ts`

/** Fetches all texts of a language, those for policies too. @throws Error if one of its files is not there */
export async function loadLanguage(tag: LocaleTag): Promise<Language> {
  const [locale, policy, review] = await Promise.all([loadLocale(tag), found(policies, pathOf(tag, 'policy')), loadReview(tag)])
  const { first } = locale
  const [more, source] = await Promise.all([texts(locale.more), texts(locale.source)])
  const parts = { first, more, source, policy }
  return { tag, locale, parts, texts: textsOf(parts), review }
}

/** Who reviewed a language, when and for what; nothing of a draft. */
export const loadReview = async (tag: LocaleTag): Promise<Review | undefined> => reviews[pathOf(tag, 'review')]?.()

/** A file of a language as it is written. @throws Error if it is not there */
export const loadSource = (tag: LocaleTag, part: PartName): Promise<string> => found(sources, pathOf(tag, part))

async function found<T>(files: Readonly<Record<string, () => Promise<T>>>, path: string): Promise<T> {
  const load = files[path]
  if (!load) throw new Error(`${path} is missing`)
  return load()
}

const texts = async <T extends object>(given: T | (() => Promise<{ readonly default: T }>)): Promise<T> =>
  typeof given === 'function' ? (await given()).default : given
