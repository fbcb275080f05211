import { colonOf } from '../colon.js'
import type { Consent } from '../consent.js'
import type { NotStated } from '../facts.js'
import type { ServiceData } from '../service.js'
import { type Text, textFor } from '../text.js'
import type { CountedText, PolicyTexts } from './policy-texts.js'

/** The ways to say things in a language. */
export interface Words {
  readonly texts: PolicyTexts
  /** Between a term and its value. */
  readonly colon: string
  /** Fills `{name}` places; a sentence that ends with `Muster Inc.` has its full stop. */
  fill(message: string, values: Readonly<Record<string, string>>): string
  count(text: CountedText, n: number): string
  list(items: readonly string[]): string
  /** The language's name of a country; the code itself where none is known. */
  country(code: string): string
  /** A day, written out; an ISO date that is none is not stated. */
  day(isoDate: string): string
  text(text: Text | NotStated): string
  purpose(id: string): string
  name(service: Pick<ServiceData, 'name' | 'kind'>): string
}

export function wordsOf(consent: Consent, texts: PolicyTexts): Words {
  const { first, more } = texts
  const tag = tagOf(texts.tag)
  // where a browser lacks the language, rather English than whatever the browser itself speaks
  const known = [tag, 'en']
  const fill: Words['fill'] = (message, values) =>
    message.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
      const value = values[name] ?? `{${name}}`
      return value.endsWith('.') ? value : value + stop
    })
  const text: Words['text'] = (given) => (given === 'not-stated' ? more.facts.notStated : textFor(given, tag))
  return {
    texts,
    colon: colonOf(tag),
    fill,
    text,
    count: (counted, n) =>
      fill(counted[new Intl.PluralRules(tag).select(n)] ?? counted.other, { n: new Intl.NumberFormat(known).format(n) }),
    list: (items) => new Intl.ListFormat(known).format(items),
    country(code) {
      try {
        return new Intl.DisplayNames(known, { type: 'region' }).of(code) ?? code
      } catch {
        return code
      }
    },
    day(isoDate) {
      // noon in UTC, said in UTC: the same day on every machine
      const time = Date.parse(`${isoDate}T12:00:00Z`)
      return Number.isNaN(time) ? more.facts.notStated : new Intl.DateTimeFormat(known, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
    },
    purpose: (id) => textFor(consent.purposes[id]?.name || (first.purposes[id] ?? id), tag),
    name: ({ name, kind }) => textFor(name || first.kinds[kind], tag),
  }
}

/** The tag as `Intl` takes it, for it throws at others. */
function tagOf(tag: string): string {
  try {
    return `${new Intl.Locale(tag.replace(/_/g, '-'))}`
  } catch {
    return 'en'
  }
}
