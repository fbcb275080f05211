'use client'
import { useEffect, useRef, useState } from 'react'
import {
  useConsentActions,
  useConsentDefinition,
  useDecision,
  useMessages,
  type useService,
  useSource,
  useSourceMessages,
} from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { Disclosure } from '../../ui/disclosure.js'
import { PrivacyFacts } from '../privacy-facts/index.js'
import { SourceLine } from '../source-note/index.js'
import { useSettings } from './context.js'

/** What counts where a consent platform decides: every service to read, and a way to turn off what is on. */
export default function GovernedServices() {
  const { services } = useConsentDefinition()
  return (
    <>
      <SourceLine />
      <section className="af-purpose">
        {services.map((service) => (
          <GovernedService key={service.id} service={service} />
        ))}
      </section>
    </>
  )
}

function GovernedService({ service }: { service: NonNullable<ReturnType<typeof useService>> }) {
  const { facts, settings, turnOff } = useSettings().more
  const { name, country, format } = useMessages()
  const { withdraw } = useConsentActions()
  const decision = useDecision(service.id)
  const { status } = decision
  const source = useSource()
  const texts = useSourceMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const [timesOff, setTimesOff] = useState(0)
  // the button that was pressed is gone by then, and the heading says the new state
  useEffect(() => {
    if (timesOff > 0) heading.current?.focus({ preventScroll: true })
  }, [timesOff])
  const isOn = decision.status === 'granted'
  const { company, country: code } = service.facts
  const isKnown = source?.offers[service.id]?.kept !== 'nowhere'
  const id = `${service.id}-governed`
  return (
    <div className="af-service af-act" data-state={status}>
      <h3 ref={heading} className="af-purpose-name" id={id} tabIndex={-1}>
        {name(service)} <span className="af-state">{isOn ? settings.on : settings.off}</span>
      </h3>
      <p className="af-hint">
        {format(facts.compact, { company, country: country(code) })}
        {/* while the platform says nothing nobody knows */}
        {status === 'undecided' && source?.status === 'ready' && isKnown && ` · ${settings.undecided}`}
        {isOn && decision.method !== 'source' && ` · ${settings.visitOnly}`}
      </p>
      {source?.status === 'ready' && !isKnown && <p className="af-hint">{texts?.nowhere}</p>}
      {status === 'denied' && source?.answers[service.id] === 'granted' && <p className="af-hint">{texts?.refusedHere}</p>}
      {isOn && (
        <div className="af-actions">
          <Button
            base="af-button"
            data-ask-first-action="withdraw"
            onClick={() => {
              withdraw(service.id)
              setTimesOff(timesOff + 1)
            }}
          >
            {format(turnOff, { name: name(service) })}
          </Button>
        </div>
      )}
      <Disclosure label={settings.details} about={id}>
        <PrivacyFacts service={service.id} variant="full" />
      </Disclosure>
    </div>
  )
}
