'use client'
import type { ServiceData } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { useMessages } from '../../react/index.js'

/** The facts in one line: company, country, how long the conversation is kept, how much is stored. */
export function useSummary(
  { facts: { company, country: code, storage: stored }, conversation, storage }: ServiceData,
  { facts }: MoreMessages,
): string {
  const { colon, format, count, country } = useMessages()
  const parts = [format(facts.compact, { company, country: country(code) })]
  if (conversation) parts.push(count(facts.kept, conversation.keptDays))
  // what storage in memory means takes a sentence, which the whole facts and the panel have
  if (storage !== 'memory') {
    if (stored === 'not-stated') parts.push(facts.storage + colon + facts.notStated)
    else parts.push(stored.length === 0 ? facts.noStorage : count(facts.items, stored.length))
  }
  return parts.join(' · ')
}
