'use client'
import type { MoreMessages } from '../../locales/types.js'
import { canAsk, useAskedAgain, useDecision, useMessages, useSource } from '../../react/index.js'
import { usePlaceholder } from './placeholder-context.js'
import { useStored } from './use-stored.js'

/** Why the chat is not here, and in three steps what happens when it is switched on. */
export function LandingSteps({ more }: { more: MoreMessages }) {
  const { id, service } = usePlaceholder()
  const { t, format, country, abroad } = useMessages()
  const decision = useDecision(id)
  const { company, country: code } = service.facts
  const countries = abroad([service.facts])
  const { landing, chat } = more
  const stored = useStored(service, more)
  const again = useAskedAgain(more)(service)
  const source = useSource()
  const isAsked = canAsk(source, id)
  const offer = source?.offers[id]
  // the steps speak of this service alone
  const isAlone = !offer || !(offer.category || offer.services.length > 0 || offer.also.length > 0)
  return (
    <>
      {isAsked && decision.status === 'denied' && decision.method !== 'withdraw' && <p className="af-notice">{chat.refused}</p>}
      {again && <p className="af-notice">{again}</p>}
      <h3 className="af-subtitle">{landing.whyTitle}</h3>
      <p>{format(landing.why, { company, country: country(code) })}</p>
      {countries && <p>{format(t.banner.abroad, { countries })}</p>}
      {isAsked && isAlone && <h3 className="af-subtitle">{landing.stepsTitle}</h3>}
      {isAsked && isAlone && (
        <ol className="af-steps">
          <li>{landing.steps.first}</li>
          <li>
            {format(landing.steps.second, { company })} {stored}
          </li>
          <li>{landing.steps.third}</li>
        </ol>
      )}
    </>
  )
}
