'use client'
import { forwardRef, type HTMLAttributes, useRef } from 'react'
import { useChat, useConsentActions, useMoreMessages } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { chatOffIcon, Icon } from '../../ui/icons.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { mergeRefs } from '../../ui/merge-refs.js'
import { usePlaceholder } from './placeholder-context.js'

/**
 * Turns the chat off in one activation while it runs. It stands in the launcher's place in the document, but lies in the
 * top layer at the other side of the screen: no window of a provider can cover it.
 */
export const TurnOff = /* @__PURE__ */ forwardRef<HTMLButtonElement, HTMLAttributes<HTMLButtonElement>>(function TurnOff(props, ref) {
  const { id } = usePlaceholder()
  const { withdraw } = useConsentActions()
  const { status } = useChat(id).state
  const more = useMoreMessages()
  const own = useRef<HTMLButtonElement | null>(null)
  const isShown = more !== undefined
  useLayoutEffectInBrowser(() => {
    const button = own.current
    if (!isShown || typeof button?.showPopover !== 'function') return
    // only here: where popovers are half supported, the attribute alone would hide it for good
    button.popover = 'manual'
    button.showPopover()
  }, [isShown])
  if (!more) return null
  return (
    <Button
      base="af-card af-float af-turn-off"
      data-state={status}
      data-ask-first-action="withdraw"
      onClick={() => withdraw(id)}
      {...props}
      ref={mergeRefs(own, ref)}
    >
      <Icon path={chatOffIcon} />
      {more.chat.turnOff}
    </Button>
  )
})
