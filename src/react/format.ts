import { colonOf } from '../core/index.js'
import type { Locale, Plural } from '../locales/types.js'

/** A language whose tag `Intl` takes and whose direction is known. */
export interface TaggedLocale extends Locale {
  readonly direction: 'ltr' | 'rtl'
}

/**
 * The language under a tag that `Intl` takes, for it throws at others: `de_DE` is `de-DE`, and what is no tag at all English.
 * A direction that is not given follows from the language.
 */
export function withTag(locale: Locale): TaggedLocale {
  const tag = tagFor(locale.tag) ?? 'en'
  return { ...locale, tag, names: locale.names && tagFor(locale.names), direction: locale.direction ?? directionOf(tag) }
}

const tagFor = (given: string): string | undefined => {
  try {
    return `${new Intl.Locale(given.replace(/_/g, '-'))}`
  } catch {}
}

/** @param tag BCP 47 */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.test(tag) ? 'rtl' : 'ltr')

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/

/** The ways to write numbers, lists and names in a language. */
export const formatsOf = ({ tag, direction, names: named = tag }: Pick<TaggedLocale, 'tag' | 'direction' | 'names'>) => {
  // in every browser alike: else a server would write other words than the visitor's browser
  const isWordless = named !== tag
  // a name in Latin letters would carry the brackets and points beside it to its own side (Unicode, UAX 9)
  // what holds such a name is a text of the language, and would take the side of the names alone
  const apart = (value: string) => (direction === 'rtl' ? `${value.includes('\u2068') ? '\u2067' : '\u2068'}${value}\u2069` : value)
  return {
    colon: colonOf(tag),
    /**
     * Fills `{name}` places of a message; an unknown place stays visible, so that a typo is seen and not lost. A sentence that
     * ends with `Muster Inc.` has its full stop.
     */
    format: (message: string, values: Readonly<Record<string, string | number>> = {}): string =>
      message.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
        const value = `${values[name] ?? `{${name}}`}`
        return apart(value) + (/\.\u2069*$/.test(value) ? '' : stop)
      }),
    /** The form of a message for a number. */
    count: (plural: Plural, n: number): string =>
      (plural[new Intl.PluralRules(tag).select(n)] ?? plural.other).replaceAll('{n}', new Intl.NumberFormat(named).format(n)),
    /** “A, B and C” in the language. */
    list: (items: readonly string[]): string => {
      const all = items.map(apart)
      return isWordless ? all.join(', ') : new Intl.ListFormat(tag).format(all)
    },
    /** The language's name of a country; the code itself where the browser knows none. */
    country: (code: string): string => {
      try {
        // servers and browsers have other long names for these, and hydration needs the same
        const style = /^(FK|HK|MO|PS)$/.test(code) ? 'short' : 'long'
        return new Intl.DisplayNames(named, { type: 'region', style }).of(code) ?? code
      } catch {
        return code
      }
    },
    /** A day, written out. @param time milliseconds since 1970 (UTC) */
    day: (time: number): string => new Intl.DateTimeFormat(named, { dateStyle: isWordless ? 'short' : 'long' }).format(time),
    /** The time of day. @param time milliseconds since 1970 (UTC) */
    time: (time: number): string => new Intl.DateTimeFormat(named, { timeStyle: 'short' }).format(time),
  }
}

/** What a visitor is told of a label in a stop report (`cookie ssid`): the name alone, which is the same in every language. */
export const nameOf = (label: string): string => label.slice(label.indexOf(' ') + 1)
