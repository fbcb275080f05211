'use client'
import { useMessages } from '../../react/index.js'
import { useDisclaimer } from './disclaimer-context.js'

/** How long the site keeps the conversation, and on which legal basis. */
export function DisclaimerKept() {
  const { service, more } = useDisclaimer('Disclaimer.Kept')
  const { count, format, text } = useMessages()
  const { conversation } = service
  if (!conversation) return null
  return (
    <p>
      {count(more.disclaimer.kept, conversation.keptDays)}
      {conversation.legalBasis && ` ${format(more.disclaimer.legalBasis, { basis: text(conversation.legalBasis) })}`}
    </p>
  )
}
