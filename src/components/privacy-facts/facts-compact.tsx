'use client'
import { forwardRef } from 'react'
import { useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useFacts } from './facts-context.js'

/** The facts in one line: company, country, how long the conversation is kept, how much is stored. */
export const FactsCompact = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function FactsCompact(props, ref) {
  const { service, more } = useFacts('Facts.Compact')
  const { format, count, country } = useMessages()
  const { company, country: code, storage } = service.facts
  const parts = [format(more.facts.compact, { company, country: country(code) })]
  if (service.conversation) parts.push(count(more.facts.kept, service.conversation.keptDays))
  // what storage in memory means takes a sentence, which the whole facts and the panel have
  if (storage !== 'not-stated' && service.storage !== 'memory')
    parts.push(storage.length === 0 ? more.facts.noStorage : count(more.facts.items, storage.length))
  return (
    <Part ref={ref} tag="p" base="af-facts-compact" {...props}>
      {parts.join(' · ')}
    </Part>
  )
})
