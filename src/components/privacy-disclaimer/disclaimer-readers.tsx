'use client'
import { useConsentDefinition, useMessages } from '../../react/index.js'
import { useDisclaimer } from './disclaimer-context.js'

/** Who reads: the team, a machine, or both, and the company that runs the chat. A machine is always named (EU AI Act Art. 50). */
export function DisclaimerReaders() {
  const { service, more } = useDisclaimer('Disclaimer.Readers')
  const { controller } = useConsentDefinition()
  const { format, country } = useMessages()
  const { readBy, provider, ai, human } = more.disclaimer
  const { facts, conversation } = service
  const mayBeMachine = facts.ai !== 'none' || (conversation !== undefined && conversation.readBy !== 'team')
  return (
    <>
      {conversation && <p>{format(readBy[conversation.readBy], { controller: controller.name })}</p>}
      {facts.ai !== 'none' && <p data-ai={facts.ai}>{ai[facts.ai]}</p>}
      {mayBeMachine && <p>{human}</p>}
      <p>{format(provider, { company: facts.company, country: country(facts.country) })}</p>
    </>
  )
}
