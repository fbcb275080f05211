'use client'
import { useEffect, useId, useRef } from 'react'
import { nameOf, useChat, useConsentActions, useConsentDefinition, useMessages, useMoreMessages, useService } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { useKeepClear } from '../../ui/use-keep-clear.js'

/** Says that a service was turned off but something of it stays until the page is loaded again, and offers that. */
export default function ReloadNotice({ service: id }: { service: string }) {
  const more = useMoreMessages()
  const service = useService(id)
  const { state } = useChat(id)
  return more && service && state.status === 'needs-reload' ? <Notice id={id} residual={state.report.residual} /> : null
}

function Notice({ id, residual }: { id: string; residual: readonly string[] }) {
  const more = useMoreMessages()
  const service = useService(id)
  const { language, name, list, format } = useMessages()
  const { announce } = useConsentActions()
  const { controller } = useConsentDefinition()
  const own = useRef<HTMLElement>(null)
  const titleId = useId()
  const text = more?.chat.reloadText ?? ''
  // in the top layer no vendor can cover it; older browsers lack popovers and show it by z-index alone
  useEffect(() => own.current?.showPopover?.(), [])
  useEffect(() => announce(text), [announce, text])
  const isShown = more !== undefined && service !== undefined
  useKeepClear(own, isShown)
  if (!more || !service) return null
  return (
    <section ref={own} popover="manual" className="af-reload af-card af-float" aria-labelledby={titleId} {...language}>
      <p id={titleId} className="af-gate-title">
        {name(service)}
      </p>
      <p className="af-text">{text}</p>
      {residual.length > 0 && <p className="af-hint">{format(more.chat.residual, { items: list(residual.map(nameOf)) })}</p>}
      <p className="af-hint">{format(more.chat.transcripts, { company: service.facts.company, controller: controller.name })}</p>
      <Button base="af-button" data-ask-first-action="reload" onClick={() => window.location.reload()}>
        {more.chat.reload}
      </Button>
    </section>
  )
}
