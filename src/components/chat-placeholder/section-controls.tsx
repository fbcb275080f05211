'use client'
import type { MoreMessages } from '../../locales/types.js'
import { useChat, Waits } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { ChatControls } from './chat-controls.js'
import { usePlaceholder } from './placeholder-context.js'
import { StoppedReport } from './stopped-report.js'
import type { Step } from './use-step.js'

interface SectionControlsProps {
  more: MoreMessages
  step: Step
  onFlip(isOn: boolean): void
}

/** What a visitor can do in a section: switch the chat on, or open again what runs. */
export function SectionControls({ more, step, onFlip }: SectionControlsProps) {
  const { id, isLive } = usePlaceholder()
  const { state, open } = useChat(id)
  return (
    <Waits>
      {isLive ? (
        <Button base="af-button" data-ask-first-action="open-chat" onClick={open}>
          {more.chat.openAgain}
        </Button>
      ) : (
        <>
          {state.status === 'stopped' && <StoppedReport more={more} />}
          <ChatControls more={more} step={step} onFlip={onFlip} />
        </>
      )}
    </Waits>
  )
}
