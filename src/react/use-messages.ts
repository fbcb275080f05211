'use client'
import { useEffect } from 'react'
import { countriesAbroad, type Facts, reportForeignError, type ServiceData, type Text, textFor } from '../core/index.js'
import type { FirstMessages, MoreMessages, Plural } from '../locales/types.js'
import { useConsentContext } from './consent-context.js'
import { format, formatCount, formatCountry, formatDay, formatList } from './format.js'
import { useObservable } from './use-observable.js'

/** Texts of the first layer in the visitor's language, and the ways to write numbers, lists and names in it. */
export interface Messages {
  readonly t: FirstMessages
  /** BCP 47 tag. */
  readonly tag: string
  format(message: string, values?: Readonly<Record<string, string | number>>): string
  count(plural: Plural, n: number): string
  list(items: readonly string[]): string
  country(code: string): string
  /** @param time milliseconds since 1970 (UTC) */
  day(time: number): string
  /** A text of the configuration in the visitor's language. */
  text(text: Text): string
  /** What visitors call a purpose: the site's name for it, else the language's. */
  purpose(id: string): string
  /** What visitors call a service. */
  name(service: Pick<ServiceData, 'name' | 'kind'>): string
  /** Countries outside the EU and EEA, each with the ground for the transfer; empty where there is none. */
  abroad(facts: readonly Facts[]): string
}

/** Texts of the first layer. */
export function useMessages(): Messages {
  const { engine, locale } = useConsentContext('useMessages')
  const { tag, first } = useObservable(locale, (present) => present)
  const purposes: Readonly<Record<string, string>> = first.purposes
  return {
    t: first,
    tag,
    format,
    count: (plural, n) => formatCount(tag, plural, n),
    list: (items) => formatList(tag, items),
    country: (code) => formatCountry(tag, code),
    day: (time) => formatDay(tag, time),
    text: (text) => textFor(text, tag),
    purpose: (id) => {
      const name = engine.consent.purposes[id]?.name
      return name ? textFor(name, tag) : (purposes[id] ?? id)
    },
    name: ({ name, kind }) => (name ? textFor(name, tag) : first.kinds[kind]),
    abroad: (facts) =>
      formatList(tag, [
        ...new Set(
          facts.flatMap((one) => countriesAbroad(one).map((code) => `${formatCountry(tag, code)} (${first.grounds[one.transfer]})`)),
        ),
      ]),
  }
}

/** All other texts, or `undefined` until they are there; asking for them fetches them. */
export function useMoreMessages(): MoreMessages | undefined {
  const { more, loadMore } = useConsentContext('useMoreMessages')
  const messages = useObservable(more, (present) => present)
  useEffect(() => {
    if (!messages) loadMore().catch(reportForeignError)
  }, [messages, loadMore])
  return messages
}
