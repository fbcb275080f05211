'use client'
import { useRef } from 'react'
import {
  useChat,
  useConsentActions,
  useConsentDefinition,
  useDecision,
  useMessages,
  useMoreMessages,
  useRememberLabel,
  useSource,
} from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { chatOffIcon, Icon } from '../../ui/icons.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { Checkbox } from '../../ui/toggle.js'
import { usePlaceholder } from './placeholder-context.js'
import { useFreeSide } from './use-free-side.js'

/**
 * Turns the chat off in one activation while it runs, and changes whether it is remembered without restarting it. It
 * stands in the launcher's place in the document, but lies in the top layer at the other side of the screen: no window
 * of a provider can cover it.
 */
export function TurnOff() {
  const { id, service, method } = usePlaceholder()
  const { language, name, format } = useMessages()
  const isOneOfSeveral = useConsentDefinition().services.filter(({ kind }) => kind === 'chat').length > 1
  const { remember, withdraw } = useConsentActions()
  const { status } = useChat(id).state
  const decision = useDecision(id)
  const rememberLabel = useRememberLabel()
  const isGoverned = useSource() !== undefined
  const more = useMoreMessages()
  const own = useRef<HTMLElement>(null)
  const isShown = more !== undefined
  const side = useFreeSide(own, service, status)
  useLayoutEffectInBrowser(() => {
    const node = own.current
    if (!isShown || typeof node?.showPopover !== 'function') return
    // only here: where popovers are half supported, the attribute alone would hide it for good
    node.popover = 'manual'
    node.showPopover()
  }, [isShown])
  if (!more) return null
  return (
    <section ref={own} className="af-card af-float af-live" aria-label={name(service)} data-state={status} data-side={side} {...language}>
      <Button base="af-turn-off" data-ask-first-action="withdraw" onClick={() => withdraw(id)}>
        <Icon path={chatOffIcon} />
        {isOneOfSeveral ? format(more.turnOff, { name: name(service) }) : more.chat.turnOff}
      </Button>
      {decision.status === 'granted' && !isGoverned && (
        <Checkbox
          label={rememberLabel}
          checked={decision.remembered}
          onCheckedChange={(isRemembered) => remember(id, isRemembered, method)}
          data-ask-first-action="remember"
        />
      )}
    </section>
  )
}
