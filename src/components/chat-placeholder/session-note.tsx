'use client'
import { useRef, useState } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useChat, useConsentActions, useMessages } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { closeIcon, Icon } from '../../ui/icons.js'
import { useKeepClear } from '../../ui/use-keep-clear.js'
import { AlternativesList } from './alternatives.js'
import { ChatStatus } from './chat-status.js'
import { usePlaceholder } from './placeholder-context.js'
import { StoppedReport } from './stopped-report.js'
import { useNews } from './use-news.js'

interface SessionNoteProps {
  more: MoreMessages
  /** Whether the panel of this place is open, which says the same. */
  isAsking: boolean
}

/** Beside the launcher while no panel is open: how a start goes, why it failed, and after a withdrawal what was removed. */
export function SessionNote({ more, isAsking }: SessionNoteProps) {
  const { id, service, home } = usePlaceholder()
  const { withdraw } = useConsentActions()
  const { language, name } = useMessages()
  const { state } = useChat(id)
  const news = useNews(more)
  const { status } = state
  const isOver = status === 'stopping' || status === 'stopped'
  // what ended before this place came, or before the panel was opened again, is old news
  const [hidden, hide] = useState(isOver ? state : undefined)
  const [wasAsking, setWasAsking] = useState(isAsking)
  if (isAsking !== wasAsking) {
    setWasAsking(isAsking)
    if (isAsking && isOver) hide(state)
  }
  const own = useRef<HTMLElement>(null)
  // a service that needs a reload has a notice of its own
  const isShown = Boolean(news) && !isAsking && status !== 'needs-reload' && hidden !== state
  useKeepClear(own, isShown)
  if (!isShown) return null
  // what was pressed leaves with the note, and the focus must not fall to the page
  const goHome = () => home.current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
  return (
    <section ref={own} className="af-card af-float af-note" aria-label={name(service)} data-state={status} {...language}>
      {isOver ? <StoppedReport more={more} /> : <ChatStatus more={more} takeFocus={goHome} />}
      {status === 'failed' && <AlternativesList />}
      {isOver ? (
        <Button
          base="af-close"
          aria-label={more.close}
          onClick={() => {
            goHome()
            hide(state)
          }}
        >
          <Icon path={closeIcon} />
        </Button>
      ) : (
        <Button
          base="af-link"
          data-ask-first-action="withdraw"
          onClick={() => {
            goHome()
            withdraw(id)
          }}
        >
          {more.chat.turnOff}
        </Button>
      )}
    </section>
  )
}
