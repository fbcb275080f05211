'use client'
import { useId } from 'react'
import { useAskedAgain, useChat, useDecision, useMessages, useRememberLabel, type useService, Waits } from '../../react/index.js'
import { Disclosure } from '../../ui/disclosure.js'
import { Checkbox, Switch } from '../../ui/toggle.js'
import { useIsPrinting } from '../../ui/use-is-printing.js'
import { PrivacyFacts } from '../privacy-facts/index.js'
import { useSettings } from './context.js'
import { SessionHint } from './session-hint.js'

/**
 * One service: whether it is on, what is new about it, what is stored since and until when, whether a grant is remembered,
 * how its chat stands, and its facts, which are printed opened.
 */
export function ServiceRow({ service }: { service: NonNullable<ReturnType<typeof useService>> }) {
  const { more, commit, draft, touch, kept, keep, waits } = useSettings()
  const { name, country, day, format } = useMessages()
  const rememberLabel = useRememberLabel()
  const id = useId()
  const decision = useDecision(service.id)
  const again = useAskedAgain(more)(service)
  const { status } = useChat(service.id).state
  const isPrinting = useIsPrinting()
  const isOn = draft[service.id] ?? decision.status === 'granted'
  const { settings } = more
  const toggle = {
    id,
    label: name(service),
    hint: format(more.facts.compact, { company: service.facts.company, country: country(service.facts.country) }),
    state: isOn ? settings.on : settings.off,
    checked: isOn,
    onCheckedChange: (checked: boolean) => touch([service.id], checked),
    'data-af-waits': waits,
  }
  const stored =
    decision.status === 'undecided'
      ? [settings.undecided]
      : [
          format(settings.since, { date: day(decision.at) }),
          decision.remembered ? format(settings.until, { date: day(decision.until) }) : settings.visitOnly,
        ]
  return (
    <div className="af-service">
      {commit === 'save' ? (
        <Checkbox {...toggle} />
      ) : (
        <Switch {...toggle} isBusy={isOn && (status === 'loading' || status === 'slow')} data-ask-first-action="grant" />
      )}
      {again && <p className="af-notice">{again}</p>}
      <p className="af-hint">{stored.join(' · ')}</p>
      <SessionHint service={service} />
      {isOn && decision.status === 'granted' && (
        <Checkbox
          label={rememberLabel}
          checked={kept[service.id] ?? decision.remembered}
          onCheckedChange={(isKept) => keep(service.id, isKept)}
          aria-describedby={`${id}-name`}
          data-ask-first-action="remember"
          data-af-waits={waits}
        />
      )}
      <Waits>
        <Disclosure label={settings.details} about={`${id}-name`}>
          <PrivacyFacts service={service.id} variant="full" />
        </Disclosure>
      </Waits>
      {isPrinting && (
        <div className="af-settings-print">
          <PrivacyFacts service={service.id} variant="full" />
        </div>
      )}
    </div>
  )
}
