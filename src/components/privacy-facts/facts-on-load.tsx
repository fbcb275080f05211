'use client'
import { useFacts } from './facts-context.js'
import { FactsRow } from './facts-row.js'
import { FactsSection } from './facts-section.js'
import { FactsStorage } from './facts-storage.js'

/** What is sent and stored when the service loads, before the visitor writes anything. */
export function FactsOnLoad() {
  const { facts } = useFacts('Facts.OnLoad').more
  return (
    <FactsSection heading={facts.onLoad}>
      <FactsRow term={facts.sent}>{facts.sentText}</FactsRow>
      <FactsRow term={facts.storage}>
        <FactsStorage />
      </FactsRow>
    </FactsSection>
  )
}
