'use client'
import { useRef } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useChat } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { usePlaceholder } from './placeholder-context.js'
import { useNews } from './use-news.js'

interface ChatStatusProps {
  more: MoreMessages
  /** Whether a failed start can be tried again here. @default true */
  canRetry?: boolean
  /** Takes the focus from the retry button, which leaves at once. @default this part itself takes it */
  takeFocus?: () => void
}

/** How the start of the chat goes: nothing at first, then that it loads, takes long, or has failed and why. */
export function ChatStatus({ more, canRetry = true, takeFocus }: ChatStatusProps) {
  const { id } = usePlaceholder()
  const { state, retry } = useChat(id)
  const own = useRef<HTMLDivElement>(null)
  const news = useNews(more)
  const { status } = state
  return (
    <div ref={own} tabIndex={-1} className="af-news" data-state={status}>
      {news && <p>{news}</p>}
      {canRetry && status === 'failed' && (
        <Button
          base="af-button"
          data-ask-first-action="retry"
          onClick={() => {
            if (takeFocus) takeFocus()
            else own.current?.focus({ preventScroll: true })
            retry()
          }}
        >
          {more.chat.retry}
        </Button>
      )}
      {status === 'needs-reload' && (
        <Button base="af-button" data-ask-first-action="reload" onClick={() => window.location.reload()}>
          {more.chat.reload}
        </Button>
      )}
    </div>
  )
}
