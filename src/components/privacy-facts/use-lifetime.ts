'use client'
import type { StorageItem } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { useMessages } from '../../react/index.js'

/** Returns a function that says in words how long something stays on the device. */
export function useLifetime({ facts }: MoreMessages): (days: StorageItem['days']) => string {
  const { count } = useMessages()
  return (days) => {
    if (days === 'not-stated') return facts.notStated
    if (days === 'session') return facts.session
    return days === 'until-deleted' ? facts.untilDeleted : count(facts.days, days)
  }
}
