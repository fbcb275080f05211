'use client'
import { useEffect } from 'react'
import { countriesAbroad, type Facts, reportForeignError, type ServiceData, type Text, textFor } from '../core/index.js'
import type { FirstMessages, MoreMessages, Plural } from '../locales/types.js'
import { useEngine } from './engine-context.js'
import { formatsOf } from './format.js'
import { useObservable } from './use-observable.js'

/** Texts of the first layer in the visitor's language, and the ways to write numbers, lists and names in it. */
export interface Messages {
  readonly t: FirstMessages
  /** BCP 47 tag. */
  readonly tag: string
  /** Attributes for an element of your own that shows these texts. */
  readonly language: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  /** Between a term and its value: `: `, in French with a no-break space before. */
  readonly colon: string
  format(message: string, values?: Readonly<Record<string, string | number>>): string
  count(plural: Plural, n: number): string
  list(items: readonly string[]): string
  country(code: string): string
  /** @param time milliseconds since 1970 (UTC) */
  day(time: number): string
  /** The time of day. @param time milliseconds since 1970 (UTC) */
  time(time: number): string
  /** A text of the configuration in the visitor's language. */
  text(text: Text): string
  /** What visitors call a purpose: the site's name for it, else the language's. */
  purpose(id: string): string
  /** What visitors call a service. */
  name(service: Pick<ServiceData, 'name' | 'kind'>): string
  /** A company with its country: `Muster GmbH (Germany)`. */
  companyOf(facts: Pick<Facts, 'company' | 'country'>): string
  /** That data goes to a company, where it is, and on what ground abroad. */
  provider(facts: Facts): string
  /** Countries outside the EU and EEA, each with the ground for the transfer; empty where there is none. */
  abroad(facts: readonly Facts[]): string
}

/** Texts of the first layer. */
export function useMessages(): Messages {
  const { consent, locale, serverLocale } = useEngine('useMessages')
  const present = useObservable(
    locale,
    (present) => present,
    () => serverLocale,
  )
  const { tag, direction, first } = present
  const formats = formatsOf(present)
  const purposes: Readonly<Record<string, string>> = first.purposes
  const text = (given: Text) => textFor(given, tag)
  const companyOf: Messages['companyOf'] = ({ company, country }) =>
    formats.format('{company} ({country})', { company, country: formats.country(country) })
  // whoever names no ground must not look as if there were one
  const groundOf = ({ transfer }: Facts) =>
    // its name in every language
    transfer === 'data-privacy-framework' ? 'Data Privacy Framework' : first.grounds[transfer === 'none' ? 'not-stated' : transfer]
  const abroad = (facts: readonly Facts[]) =>
    formats.list([...new Set(facts.flatMap((one) => countriesAbroad(one).map((code) => `${formats.country(code)} (${groundOf(one)})`)))])
  return {
    t: first,
    tag,
    language: { lang: tag, dir: direction },
    ...formats,
    text,
    purpose: (id) => text(consent.purposes[id]?.name || (purposes[id] ?? id)),
    name: ({ name, kind }) => text(name || first.kinds[kind]),
    provider(facts) {
      const countries = abroad([facts])
      const { what, abroad: where } = first.banner
      return `${formats.format(what, { recipients: companyOf(facts) })}${countries && ` ${formats.format(where, { countries })}`}`
    },
    abroad,
    companyOf,
  }
}

/** All other texts, or `undefined` until they are there; asking for them fetches them. */
export function useMoreMessages(): MoreMessages | undefined {
  const { more, loadMore, serverMore } = useEngine()
  const messages = useObservable(
    more,
    (present) => present,
    () => serverMore,
  )
  useEffect(() => {
    if (!messages) loadMore().catch(reportForeignError)
  }, [messages, loadMore])
  return messages
}
