'use client'
import type { ServiceId } from '../../core/index.js'
import { useMessages, useService } from '../../react/index.js'
import { type Alternative, Contacts } from './contacts.js'

interface LandingFallbackProps {
  service: ServiceId
  alternatives: readonly Alternative[] | undefined
}

/** Stands in for a landing section whose code and texts are on their way: what is not loaded, who it comes from, other ways of contact. */
export function LandingFallback({ service: id, alternatives }: LandingFallbackProps) {
  const { t, format, name, provider } = useMessages()
  const service = useService(id)
  return (
    service && (
      <section className="af-landing" aria-label={t.launcher.label} data-ask-first="landing">
        <div>
          <h2 className="af-landing-title">{format(t.gate.title, { name: name(service) })}</h2>
          <p>{provider(service.facts)}</p>
          <Contacts alternatives={alternatives} />
        </div>
      </section>
    )
  )
}
