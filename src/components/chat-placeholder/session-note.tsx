'use client'
import { useState } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useChat, useConsentActions } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { CloseIcon } from '../../ui/icons.js'
import { returnFocus } from '../../ui/return-focus.js'
import { Alternatives } from './alternatives.js'
import { ChatStatus } from './chat-status.js'
import { usePlaceholder } from './placeholder-context.js'
import { StoppedReport } from './stopped-report.js'
import { useNews } from './use-news.js'

/** Beside the launcher while no panel is open: how a start goes, why it failed, and after a withdrawal what was removed. */
export function SessionNote({ more }: { more: MoreMessages }) {
  const { id, home } = usePlaceholder('Placeholder.Note')
  const { withdraw } = useConsentActions()
  const { state } = useChat(id)
  const news = useNews(more)
  // what ended before this place came is old news
  const [hidden, hide] = useState(state)
  const { status } = state
  // a service that needs a reload has a notice of its own
  if (!news || status === 'needs-reload' || hidden === state) return null
  const isOver = status === 'stopping' || status === 'stopped'
  return (
    <div className="af-card af-float af-note" data-state={status}>
      {isOver ? <StoppedReport more={more} /> : <ChatStatus more={more} />}
      {status === 'failed' && <Alternatives />}
      {isOver ? (
        <Button
          base="af-close"
          aria-label={more.close}
          onClick={() => {
            hide(state)
            queueMicrotask(() => returnFocus(home.current?.querySelector('a, button')))
          }}
        >
          <CloseIcon />
        </Button>
      ) : (
        <Button base="af-link" data-ask-first-action="withdraw" onClick={() => withdraw(id)}>
          {more.chat.turnOff}
        </Button>
      )}
    </div>
  )
}
