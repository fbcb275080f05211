import { type CountryCode, countriesOf, longestStorageOf } from './facts.js'
import type { RecordEntry } from './record.js'
import type { ServiceData } from './service.js'

/** What is new about a service since a visitor granted it, as far as it makes the kit ask again. */
export interface Changes {
  /** The purpose, where it is another one now. */
  readonly purpose?: string
  /** Countries of recipients that were not named at the grant, sorted. */
  readonly countries: readonly CountryCode[]
  /** The longest storage in days, where it became longer; `-1` stands for “no end of its own” or “not stated”. */
  readonly storageDays?: { readonly from: number; readonly to: number }
}

/**
 * Compares a service with what a visitor was shown at the decision. Order, words, removals and a shorter storage are no
 * changes (ICO: only a new purpose or recipient needs fresh consent).
 *
 * @returns `undefined` where nothing is new
 */
export function changesSince({ purpose, facts }: Pick<ServiceData, 'purpose' | 'facts'>, entry: RecordEntry): Changes | undefined {
  const countries = countriesOf(facts).filter((country) => !entry.countries.includes(country))
  const from = entry.storageDays
  const to = longestStorageOf(facts)
  const isOther = entry.purpose !== purpose
  const isLonger = from !== -1 && (to === -1 || to > from)
  return isOther || countries.length > 0 || isLonger
    ? { countries, ...(isOther && { purpose }), ...(isLonger && { storageDays: { from, to } }) }
    : undefined
}
