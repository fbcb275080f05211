'use client'
import type { MoreMessages } from '../../locales/types.js'
import { nameOf, safeHref, useChat, useConsentDefinition, useDecision, useMessages } from '../../react/index.js'
import { usePlaceholder } from './placeholder-context.js'

/** After a withdrawal: when, what was removed, what could not be, and how to have the rest erased by the provider. */
export function StoppedReport({ more }: { more: MoreMessages }) {
  const { id, service } = usePlaceholder()
  const { time, format, list } = useMessages()
  const { controller } = useConsentDefinition()
  const { state } = useChat(id)
  const decision = useDecision(id)
  const { chat } = more
  const report = state.status === 'stopped' ? state.report : undefined
  const contact = safeHref(controller.contact)
  return (
    <>
      <p>
        <strong>{chat.stopped}</strong> {decision.status === 'denied' && format(chat.stoppedAt, { time: time(decision.at) })}
      </p>
      {report && report.removed.length > 0 && (
        <p className="af-hint">{format(chat.removed, { items: list(report.removed.map(nameOf)) })}</p>
      )}
      {report && report.residual.length > 0 && (
        <p className="af-hint">{format(chat.residual, { items: list(report.residual.map(nameOf)) })}</p>
      )}
      {service.facts.storage === 'not-stated' && <p className="af-hint">{chat.unknown}</p>}
      <p className="af-hint">
        {format(chat.transcripts, { company: service.facts.company, controller: controller.name })}{' '}
        {contact && (
          <a className="af-link" href={contact}>
            {chat.erasure}
          </a>
        )}
      </p>
    </>
  )
}
