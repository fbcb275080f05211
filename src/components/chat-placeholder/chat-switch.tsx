'use client'
import { useId, useState } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import {
  canAsk,
  useChat,
  useConsentActions,
  useDecision,
  useMessages,
  useRememberLabel,
  useSource,
  useSurfaceActions,
} from '../../react/index.js'
import { Checkbox, Switch } from '../../ui/toggle.js'
import { SourceLine } from '../source-note/index.js'
import { usePlaceholder } from './placeholder-context.js'

interface ChatSwitchProps {
  more: MoreMessages
  /** Told when this switch is flipped, before anything else happens. */
  onFlip(isOn: boolean): void
}

/**
 * One switch for one service. It acts at once: on grants, loads and opens the chat; off withdraws, also while it loads.
 * The box before it is never ticked for the visitor; without a tick the grant is for this visit. It can be changed later.
 */
export function ChatSwitch({ more, onFlip }: ChatSwitchProps) {
  const { id, method } = usePlaceholder()
  const { grant, remember: keep, withdraw } = useConsentActions()
  const { continueChat } = useSurfaceActions()
  const { format, day } = useMessages()
  const rememberLabel = useRememberLabel()
  const decision = useDecision(id)
  const { status } = useChat(id).state
  const [remember, setRemember] = useState(false)
  const source = useSource()
  const isOn = decision.status === 'granted'
  const switchId = useId()
  const noteId = useId()
  // not at once where the switch leads to a platform's settings
  const hint = source?.offers[id]?.kept === 'settings' ? undefined : more.chat.switchHint
  const canFlip = isOn || canAsk(source, id)
  return (
    <>
      {canFlip && (
        <div className="af-controls">
          {!source && (
            <Checkbox
              label={rememberLabel}
              hint={
                isOn
                  ? decision.remembered
                    ? format(more.settings.until, { date: day(decision.until) })
                    : more.settings.visitOnly
                  : more.chat.rememberHint
              }
              checked={isOn ? decision.remembered : remember}
              onCheckedChange={(checked) => {
                setRemember(checked)
                keep(id, checked, method)
              }}
              data-ask-first-action="remember"
            />
          )}
          <Switch
            id={switchId}
            label={more.chat.switch}
            hint={hint}
            {...(source && { 'aria-describedby': hint ? `${switchId}-hint ${noteId}` : noteId })}
            state={isOn ? more.chat.on : more.chat.off}
            checked={isOn}
            isBusy={(isOn && (status === 'loading' || status === 'slow')) || source?.requests[id] === 'busy'}
            onCheckedChange={(checked) => {
              onFlip(checked)
              if (!checked) return withdraw(id)
              grant(id, { method, remember })
              continueChat(id)
            }}
            data-ask-first-action="grant"
          />
        </div>
      )}
      <SourceLine service={id} id={noteId} />
    </>
  )
}
