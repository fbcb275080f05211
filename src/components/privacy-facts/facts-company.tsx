'use client'
import { useMessages } from '../../react/index.js'
import { useFacts } from './facts-context.js'
import { FactsRow } from './facts-row.js'

/** Who provides the service, from where, and in which role. */
export function FactsCompany() {
  const { service, more } = useFacts('Facts.Company')
  const { companyOf } = useMessages()
  return (
    <dl className="af-facts-list">
      <FactsRow term={more.facts.company}>{companyOf(service.facts)}</FactsRow>
      <FactsRow term={more.facts.role}>{more.facts.roles[service.facts.role]}</FactsRow>
    </dl>
  )
}
