'use client'
import { useConsentActions, useConsentDefinition, useDecision, useMessages, type useService } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { Disclosure } from '../../ui/disclosure.js'
import { PrivacyFacts } from '../privacy-facts/index.js'
import { SourceLine } from '../source-note/index.js'
import { useSettings } from './context.js'

/** What counts where a consent platform decides: every service to read, and a way to turn off what is on. */
export default function GovernedServices() {
  const { services } = useConsentDefinition()
  return (
    <section className="af-purpose">
      <SourceLine />
      {services.map((service) => (
        <GovernedService key={service.id} service={service} />
      ))}
    </section>
  )
}

function GovernedService({ service }: { service: NonNullable<ReturnType<typeof useService>> }) {
  const { settings, turnOff } = useSettings().more
  const { name, country, format } = useMessages()
  const { withdraw } = useConsentActions()
  const decision = useDecision(service.id)
  const isOn = decision.status === 'granted'
  const { company, country: code } = service.facts
  const id = `${service.id}-governed`
  return (
    <div className="af-service" data-state={decision.status}>
      <h3 className="af-purpose-name" id={id}>
        {name(service)} <span className="af-state">{isOn ? settings.on : settings.off}</span>
      </h3>
      <p className="af-hint">
        {company} · {country(code)}
        {decision.status === 'undecided' && ` · ${settings.undecided}`}
        {isOn && decision.method !== 'source' && ` · ${settings.visitOnly}`}
      </p>
      {isOn && (
        <Button base="af-link" data-ask-first-action="withdraw" onClick={() => withdraw(service.id)}>
          {format(turnOff, { name: name(service) })}
        </Button>
      )}
      <Disclosure label={settings.details} about={id}>
        <PrivacyFacts service={service.id} variant="full" />
      </Disclosure>
    </div>
  )
}
