'use client'
import { changesSince, type Facts, mergeRecords, type ServiceData } from '../core/index.js'
import type { MoreMessages } from '../locales/types.js'
import { useConsentState } from './use-consent.js'
import { useMessages } from './use-messages.js'

/**
 * Says why a service is asked for again: what is new since the last answer, by name, or when that answer ended;
 * `undefined` for one that was never asked for, or is decided.
 */
export function useAskedAgain({
  again,
  facts,
}: MoreMessages): (service: Pick<ServiceData, 'id' | 'purpose' | 'facts'>) => string | undefined {
  const { visit, remembered, decisions } = useConsentState()
  const { format, count, country, day, purpose } = useMessages()
  const { services } = mergeRecords(visit, remembered)
  return (service) => {
    const decision = decisions[service.id]
    const entry = services[service.id]
    if (!entry || decision?.status !== 'undecided') return undefined
    if (decision.reason === 'expired') return format(again.expired, { date: day(entry.until) })
    const changes = decision.reason === 'changed' && changesSince(service, entry)
    if (!changes) return undefined
    const { storageDays } = changes
    const lifetime = (days: number) =>
      days !== -1 ? count(facts.days, days) : hasUnstatedStorage(service.facts) ? facts.notStated : facts.untilDeleted
    const items = [
      ...(changes.purpose === undefined ? [] : [format(again.purpose, { purpose: purpose(changes.purpose) })]),
      ...changes.countries.map((code) => format(again.country, { country: country(code) })),
      ...(storageDays ? [format(again.storage, { to: lifetime(storageDays.to), from: lifetime(storageDays.from) })] : []),
    ]
    return format(again.changed, { items: items.join('; ') })
  }
}

const hasUnstatedStorage = ({ storage }: Facts): boolean => storage === 'not-stated' || storage.some(({ days }) => days === 'not-stated')
