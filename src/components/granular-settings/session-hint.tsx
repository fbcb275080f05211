'use client'
import { useChat, useMessages, type useService } from '../../react/index.js'
import { useSettings } from './context.js'

/** How the chat of a service stands, where there is something to know: it loads, failed, or is gone only after a reload. */
export function SessionHint({ service }: { service: NonNullable<ReturnType<typeof useService>> }) {
  const { chat } = useSettings().more
  const { format } = useMessages()
  const { status } = useChat(service.id).state
  const texts: Partial<Record<typeof status, string>> = {
    loading: format(chat.loading, { company: service.facts.company }),
    slow: chat.slow,
    failed: chat.failed,
    'needs-reload': chat.reloadText,
  }
  const text = texts[status]
  return text ? (
    <p className="af-hint" data-state={status}>
      {text}
    </p>
  ) : null
}
