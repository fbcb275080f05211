'use client'
import type { MoreMessages } from '../../locales/types.js'
import { canAsk, useAskedAgain, useChat, useDecision, useMessages, useSource } from '../../react/index.js'
import { LegalNotice } from './legal-notice.js'
import { usePlaceholder } from './placeholder-context.js'
import { useStored } from './use-stored.js'

/** Why the chat is not there, and what happens when it is switched on: who, where, what is sent, what is stored. */
export function SwitchTerms({ more }: { more: MoreMessages }) {
  const { id, service } = usePlaceholder()
  const { t, colon, format, country, companyOf, list, abroad } = useMessages()
  const decision = useDecision(id)
  const { company, country: code, recipients } = service.facts
  const countries = abroad([service.facts])
  const stored = useStored(service, more)
  const again = useAskedAgain(more)(service)
  // where nothing can be switched on, nobody asks for anything
  const isAsked = canAsk(useSource(), id)
  // a part of the last run may still send: nothing here would be true
  if (useChat(id).state.status === 'needs-reload') return null
  return (
    <>
      {again && <p className="af-notice">{again}</p>}
      {isAsked && decision.status === 'denied' && decision.method !== 'withdraw' && <p className="af-notice">{more.chat.refused}</p>}
      <p>
        {/* true only while the switch is off */}
        {decision.status !== 'granted' && `${format(more.chat.why, { company, country: country(code) })} `}
        {countries && format(t.banner.abroad, { countries })}
      </p>
      <LegalNotice />
      {isAsked && (
        <p>
          {more.chat.whatHappens} {stored}
        </p>
      )}
      {(recipients === 'not-stated' || recipients.length > 0) && (
        <p>
          {more.facts.recipients}
          {colon}
          {recipients === 'not-stated'
            ? more.facts.notStated
            : list(recipients.map((one) => companyOf({ company: one.name, country: one.country })))}
          .
        </p>
      )}
    </>
  )
}
