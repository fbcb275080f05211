'use client'
import { Said, useMessages } from '../../react/index.js'
import { useFacts } from './facts-context.js'
import { FactsRow } from './facts-row.js'
import { FactsSection } from './facts-section.js'

/** What is needed when the visitor writes, and why; nothing for a service without a conversation. */
export function FactsOnWrite() {
  const { service, more } = useFacts('Facts.OnWrite')
  const { text } = useMessages()
  const data = service.conversation?.data ?? []
  if (data.length === 0) return null
  return (
    <FactsSection heading={more.facts.onWrite}>
      {data.map(({ what, why, required }) => (
        <FactsRow key={text(what)} term={<Said text={what} />}>
          <Said text={why} /> ({required ? more.disclaimer.required : more.disclaimer.optional})
        </FactsRow>
      ))}
    </FactsSection>
  )
}
