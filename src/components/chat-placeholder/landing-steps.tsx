'use client'
import type { MoreMessages } from '../../locales/types.js'
import { useAskedAgain, useDecision, useMessages } from '../../react/index.js'
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
  return (
    <>
      {decision.status === 'denied' && decision.method !== 'withdraw' && <p className="af-notice">{chat.refused}</p>}
      {again && <p className="af-notice">{again}</p>}
      <h3 className="af-subtitle">{landing.whyTitle}</h3>
      <p>{format(landing.why, { company, country: country(code) })}</p>
      {countries && <p>{format(t.banner.abroad, { countries })}</p>}
      <h3 className="af-subtitle">{landing.stepsTitle}</h3>
      <ol className="af-steps">
        <li>{landing.steps.first}</li>
        <li>
          {format(landing.steps.second, { company })} {stored}
        </li>
        <li>{landing.steps.third}</li>
      </ol>
    </>
  )
}
