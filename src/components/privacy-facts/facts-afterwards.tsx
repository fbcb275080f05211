'use client'
import type { NotStated, Text } from '../../core/index.js'
import { Said, useMessages } from '../../react/index.js'
import { useFacts } from './facts-context.js'
import { FactsRow } from './facts-row.js'
import { FactsSection } from './facts-section.js'

/** Where the data is, who may read it, and how long; also whether a machine answers. */
export function FactsAfterwards() {
  const { service, more } = useFacts('Facts.Afterwards')
  const { colon, list, country, companyOf, abroad } = useMessages()
  const { servers, recipients, transfer, access, retention, deletion, privacyMode, ai, vendorClaim } = service.facts
  const { facts } = more
  const say = (value: Text | NotStated) => (value === 'not-stated' ? facts.notStated : <Said text={value} />)
  const namesOfRecipients = () => {
    if (recipients === 'not-stated') return facts.notStated
    return recipients.length === 0
      ? facts.noRecipients
      : list(recipients.map((one) => companyOf({ company: one.name, country: one.country })))
  }
  const ground = transfer === 'not-stated' ? facts.notStated : facts.transfers[transfer]
  const places = abroad([service.facts])
  return (
    <FactsSection heading={facts.afterwards}>
      <FactsRow term={facts.servers}>{servers === 'not-stated' ? facts.notStated : list(servers.map(country))}</FactsRow>
      <FactsRow term={facts.recipients}>{namesOfRecipients()}</FactsRow>
      <FactsRow term={facts.transfer}>{places ? places + colon + ground : ground}</FactsRow>
      <FactsRow term={facts.access}>{say(access)}</FactsRow>
      <FactsRow term={facts.retention}>{say(retention)}</FactsRow>
      <FactsRow term={facts.deletion}>{say(deletion)}</FactsRow>
      <FactsRow term={facts.privacyMode}>{say(privacyMode)}</FactsRow>
      <FactsRow term={facts.ai}>{ai === 'not-stated' ? facts.notStated : facts.ais[ai]}</FactsRow>
      <FactsRow term={facts.vendorClaim}>{say(vendorClaim)}</FactsRow>
    </FactsSection>
  )
}
