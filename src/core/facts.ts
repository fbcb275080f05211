import type { Text } from './text.js'

/** Said where the provider does not say; shown as “not stated”, never as a tick. */
export type NotStated = 'not-stated'

/** ISO 3166-1 alpha-2 country code in capitals, for example `DE`. */
export type CountryCode = string

/** Ground for a transfer out of the EU/EEA (GDPR Art. 44–49); `none` when data stays inside. */
export type TransferGround = 'none' | 'adequacy' | 'data-privacy-framework' | 'standard-clauses'

/** One thing the provider stores on or reads from the visitor's device (CJEU C-673/17 Planet49: with duration and access). */
export interface StorageItem {
  /** Name of the cookie or key; `*` stands for any run of characters. */
  name: string
  kind: 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db'
  purpose: Text
  /** Lifetime in days; `session` ends with the tab, `until-deleted` has no end of its own. */
  days: number | 'session' | 'until-deleted' | NotStated
  readBy: Text | NotStated
  /** Whether the site can shorten the lifetime. */
  adjustable: boolean | NotStated
}

/** A further company that receives the data. */
export interface Recipient {
  name: string
  country: CountryCode
}

/** What a visitor is told about a service before deciding. Every field is required; an unknown one is `'not-stated'`. */
export interface Facts {
  company: string
  country: CountryCode
  /** `processor` works for the site (GDPR Art. 28); `controller` decides itself what it does with the data. */
  role: 'processor' | 'controller'
  servers: readonly CountryCode[] | NotStated
  recipients: readonly Recipient[] | NotStated
  transfer: TransferGround | NotStated
  access: Text | NotStated
  retention: Text | NotStated
  deletion: Text | NotStated
  privacyMode: Text | NotStated
  /** Whether a machine answers (EU AI Act Art. 50): `none`, `assists` people, or `answers` by itself. */
  ai: 'none' | 'assists' | 'answers' | NotStated
  policyUrl: string | NotStated
  /** What the provider itself says about the need for consent. */
  vendorClaim: Text | NotStated
  storage: readonly StorageItem[] | NotStated
  /** ISO date (`2026-11-24`) of the last check of these facts. */
  checkedOn: string | NotStated
  sources: readonly string[] | NotStated
}

/** Every country that receives data of a service, sorted, each once. */
export function countriesOf(facts: Facts): readonly CountryCode[] {
  const countries = [facts.country]
  if (facts.servers !== 'not-stated') countries.push(...facts.servers)
  if (facts.recipients !== 'not-stated') countries.push(...facts.recipients.map((one) => one.country))
  return [...new Set(countries)].sort()
}

/** The longest lifetime among the stored items, in days; `-1` stands for “no end of its own” or “not stated”. */
export function longestStorageOf(facts: Facts): number {
  if (facts.storage === 'not-stated') return -1
  let longest = 0
  for (const { days } of facts.storage) {
    if (days === 'until-deleted' || days === 'not-stated') return -1
    if (days !== 'session' && days > longest) longest = days
  }
  return longest
}

const eea = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'

/** The countries of a service to which European law does not reach, so that visitors must be told of them (GDPR Art. 13(1)(f)). */
export const countriesAbroad = (facts: Facts): readonly CountryCode[] => countriesOf(facts).filter((code) => !eea.includes(code))
