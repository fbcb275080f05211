'use client'
import type { ReactNode } from 'react'
import type { ServiceId } from '../../core/index.js'
import { useMessages, useService } from '../../react/index.js'
import { type Alternative, Contacts } from './contacts.js'

interface SectionFallbackProps {
  variant: 'card' | 'landing'
  service: ServiceId
  alternatives?: readonly Alternative[] | undefined
  explanation?: ReactNode
}

/** Stands in for a section whose code and texts are on their way: what is not loaded, who it comes from, other ways of contact. */
export function SectionFallback({ variant, service: id, alternatives, explanation }: SectionFallbackProps) {
  const { t, language, format, name, provider } = useMessages()
  const service = useService(id)
  const isCard = variant === 'card'
  return (
    service && (
      <section
        className={isCard ? 'af-card af-chat-card' : 'af-landing'}
        aria-label={t.launcher.label}
        data-ask-first={isCard ? 'placeholder' : variant}
        data-variant={variant}
        {...language}
      >
        <div>
          <h2 className={isCard ? 'af-title' : 'af-landing-title'}>{format(t.gate.title, { name: name(service) })}</h2>
          {explanation}
          <p>{provider(service.facts)}</p>
          <Contacts alternatives={alternatives} />
        </div>
      </section>
    )
  )
}
