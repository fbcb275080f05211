'use client'
import type { ServiceData } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { useMessages } from '../../react/index.js'
import { useLifetime } from '../privacy-facts/index.js'

/** One sentence: what a service stores on the device, and for how long. */
export function useStored({ storage: kept, facts: { storage } }: Pick<ServiceData, 'storage' | 'facts'>, more: MoreMessages): string {
  const { colon, text, format, list } = useMessages()
  const lifetime = useLifetime(more)
  if (kept === 'memory') return more.facts.memory
  if (storage === 'not-stated') return `${more.facts.storage}${colon}${more.facts.notStated}.`
  if (storage.length === 0) return more.facts.noStorage
  const items = storage.map(({ purpose, days }) => format('{purpose} ({lifetime})', { purpose: text(purpose), lifetime: lifetime(days) }))
  return format(more.chat.stores, { items: list(items) })
}
