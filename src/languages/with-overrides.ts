import type { Checked, FirstMessages, Locale, MoreMessages, SourceMessages } from '../locales/types.js'

/** Some texts of a language, by the names they have in it. */
export interface Overrides extends Part<Texts> {}

interface Texts {
  readonly first: FirstMessages
  readonly more: MoreMessages
  readonly source: SourceMessages
}

type Part<T> = { readonly [K in keyof T]?: T[K] extends string | undefined ? T[K] : Part<T[K]> }

/** Takes away what no text of the list has: a misspelt key, a place that nothing fills. */
type CheckedPart<List, Given> = {
  [K in keyof Given]: K extends keyof List
    ? List[K] extends string | undefined
      ? Checked<Pick<List, K>, Given>[K]
      : CheckedPart<List[K], Given[K]>
    : never
}

/**
 * A language with some of its texts in words of your own; all others stay. Keys and places are checked: a misspelt one does
 * not compile. Words of your own are text, and HTML in them is shown as it is written. Call it outside of components or
 * in `useMemo`, for its result is another language each time.
 *
 * @example
 * const locale = withOverrides(de, { first: { launcher: { label: 'Beratung' } } })
 */
export function withOverrides<const O extends Overrides>(locale: Locale, overrides: O & CheckedPart<Texts, O>): Locale {
  const { first, more, source }: Overrides = overrides
  return {
    ...locale,
    first: merged(locale.first, first),
    more: later(locale.more, more),
    source: later(locale.source, source),
  }
}

type Later<T> = T | (() => Promise<{ readonly default: T }>)

function later<T extends object>(texts: Later<T>, own: object | undefined): Later<T> {
  if (typeof texts !== 'function') return merged(texts, own)
  return async () => ({ default: merged((await texts()).default, own) })
}

/** Text for text: what is not given stays. */
function merged<T extends object>(texts: T, own: object = {}): T {
  const present = new Map<string, unknown>(Object.entries(texts))
  const given = Object.entries(own).map(([key, value]): [string, unknown] => {
    const before = present.get(key)
    if (typeof before === 'object' && before !== null)
      return [key, typeof value === 'object' && value !== null ? merged(before, value) : before]
    // a form of a plural may be new
    return [key, typeof value === 'string' ? value : before]
  })
  return { ...texts, ...Object.fromEntries(given) }
}
