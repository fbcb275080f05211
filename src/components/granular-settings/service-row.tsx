'use client'
import { useId } from 'react'
import { useDecision, useMessages, useRememberLabel, type useService } from '../../react/index.js'
import { Disclosure } from '../../ui/disclosure.js'
import { Checkbox } from '../../ui/toggle.js'
import { PrivacyFacts } from '../privacy-facts/index.js'
import { useSettings } from './context.js'

/** One service: on or off in the draft, what is stored about it since and until when, whether a grant is remembered, and its facts. */
export function ServiceRow({ service }: { service: NonNullable<ReturnType<typeof useService>> }) {
  const { more, draft, touch, kept, keep } = useSettings()
  const { name, country, day, format } = useMessages()
  const rememberLabel = useRememberLabel()
  const id = useId()
  const decision = useDecision(service.id)
  const isOn = draft[service.id] ?? decision.status === 'granted'
  const { settings } = more
  const stored =
    decision.status === 'undecided'
      ? [settings.undecided]
      : [
          format(settings.since, { date: day(decision.at) }),
          decision.remembered ? format(settings.until, { date: day(decision.until) }) : settings.visitOnly,
        ]
  return (
    <div className="af-service">
      <Checkbox
        id={id}
        label={name(service)}
        hint={`${service.facts.company} · ${country(service.facts.country)}`}
        state={isOn ? settings.on : settings.off}
        checked={isOn}
        onCheckedChange={(checked) => touch([service.id], checked)}
      />
      <p className="af-hint">{stored.join(' · ')}</p>
      {isOn && decision.status === 'granted' && (
        <Checkbox
          label={rememberLabel}
          checked={kept[service.id] ?? decision.remembered}
          onCheckedChange={(isKept) => keep(service.id, isKept)}
          aria-describedby={`${id}-name`}
          data-ask-first-action="remember"
        />
      )}
      <Disclosure label={settings.details} about={`${id}-name`}>
        <PrivacyFacts service={service.id} variant="full" />
      </Disclosure>
    </div>
  )
}
