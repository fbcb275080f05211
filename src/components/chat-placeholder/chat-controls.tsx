'use client'
import { useRef } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useChat, useConsentActions, useSurfaceActions } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { ChatStatus } from './chat-status.js'
import { ChatSwitch } from './chat-switch.js'
import { usePlaceholder } from './placeholder-context.js'
import type { Step } from './use-step.js'

interface ChatControlsProps {
  more: MoreMessages
  step: Step
  onFlip(isOn: boolean): void
  /** Leaves without opening the chat; without it there is no such button. */
  onLeave?: (() => void) | undefined
}

/**
 * What the visitor can do: the switch where the chat is not granted, or, where it was granted elsewhere, the way on after
 * the disclaimer. That button grants nothing and records nothing.
 */
export function ChatControls({ more, step, onFlip, onLeave }: ChatControlsProps) {
  const { id } = usePlaceholder()
  const { withdraw } = useConsentActions()
  const { continueChat } = useSurfaceActions()
  const { status } = useChat(id).state
  const own = useRef<HTMLDivElement>(null)
  // a part of the last run may still work: nothing starts before a reload
  if (status === 'needs-reload') return <ChatStatus more={more} />
  const hasFailed = status === 'failed'
  return (
    <div ref={own} tabIndex={-1} className="af-act">
      {step === 'ask' ? (
        <>
          <ChatSwitch more={more} onFlip={onFlip} />
          <ChatStatus more={more} />
        </>
      ) : (
        <>
          <ChatStatus more={more} canRetry={false} />
          <div className="af-actions">
            <Button
              base="af-button"
              data-strong=""
              data-ask-first-action={hasFailed ? 'retry' : 'open-chat'}
              onClick={() => continueChat(id)}
            >
              {hasFailed ? more.chat.retry : more.disclaimer.continue}
            </Button>
            {onLeave && (
              <Button base="af-button" onClick={onLeave}>
                {more.disclaimer.notNow}
              </Button>
            )}
            <Button
              base="af-link"
              data-ask-first-action="withdraw"
              onClick={() => {
                // the button leaves, and the switch comes in its place
                own.current?.focus({ preventScroll: true })
                withdraw(id)
              }}
            >
              {more.chat.turnOff}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
