import type { Locale, Plural } from '../locales/types.js'

/** Fills `{name}` places of a message; an unknown place stays visible, so that a typo is seen and not lost. */
export function format(message: string, values: Readonly<Record<string, string | number>> = {}): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The language under a tag that `Intl` takes, for it throws at others: `de_DE` is `de-DE`, and what is no tag at all English. */
export function withTag(locale: Locale): Locale {
  try {
    return { ...locale, tag: `${new Intl.Locale(locale.tag.replace(/_/g, '-'))}` }
  } catch {
    return { ...locale, tag: 'en' }
  }
}

/** The ways to write numbers, lists and names in a language. @param tag BCP 47 */
export const formatsOf = (tag: string) => ({
  format,
  /** The form of a message for a number. */
  count: (plural: Plural, n: number): string =>
    format(plural[new Intl.PluralRules(tag).select(n)] ?? plural.other, { n: new Intl.NumberFormat(tag).format(n) }),
  /** “A, B and C” in the language. */
  list: (items: readonly string[]): string => new Intl.ListFormat(tag).format(items),
  /** The language's name of a country; the code itself where the browser knows none. */
  country: (code: string): string => {
    try {
      return new Intl.DisplayNames(tag, { type: 'region' }).of(code) ?? code
    } catch {
      return code
    }
  },
  /** A day, written out. @param time milliseconds since 1970 (UTC) */
  day: (time: number): string => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(time),
})

/** What a visitor is told of a label in a stop report (`cookie ssid`): the name alone, which is the same in every language. */
export const nameOf = (label: string): string => label.slice(label.indexOf(' ') + 1)
