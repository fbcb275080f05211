'use client'
import { useEffect, useRef } from 'react'
import type { MoreMessages } from '../../locales/types.js'
import { useChat, useConsentActions, useSurface, useSurfaceActions } from '../../react/index.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { returnFocus } from '../../ui/return-focus.js'
import { usePlaceholder } from './placeholder-context.js'

/**
 * Hands over to the chat once the visitor can see it: closes the panel, moves the focus into the chat if it was still
 * with us, and only then lets the launcher go. Gives the focus back when the chat ends.
 */
export function useHandOver({ chat }: MoreMessages): void {
  const { id, isFirst, isLive, setLive, home } = usePlaceholder()
  const { state, focus } = useChat(id)
  const { ask } = useSurfaceActions()
  const { announce } = useConsentActions()
  const isAsking = useSurface(({ asking }) => asking?.service === id)
  const wasWithUs = useRef(false)
  const wasLive = useRef(isLive)
  const { status } = state

  useEffect(() => {
    if (status !== 'open' || isLive) return
    if (isAsking) {
      // nothing outside an open modal takes the focus: it closes first, then this runs again
      wasWithUs.current = isFocusWithUs()
      if (isFirst) ask(undefined)
      return
    }
    if (isFirst) {
      const isWithUs = wasWithUs.current || isFocusWithUs()
      if (isWithUs) focus()
      // where the focus moves, that speaks; and what was said of the way there is no longer so
      announce(isWithUs ? '' : chat.ready)
    }
    wasWithUs.current = false
    setLive(true)
  }, [status, isLive, isAsking, isFirst, ask, focus, announce, chat, setLive])

  useLayoutEffectInBrowser(() => {
    if (isLive && status !== 'open' && status !== 'ready') setLive(false)
    if (isFirst && isLive !== wasLive.current) {
      // a chat that takes no focus itself, or one that has gone, must not leave it nowhere
      returnFocus(isLive ? document.querySelector('.af-turn-off') : home.current?.querySelector(homeControls))
    }
    wasLive.current = isLive
    // the visitor closed the window of the chat by its own control
    if (isFirst && isLive && status === 'ready')
      returnFocus(home.current?.querySelector(homeControls) ?? document.querySelector('.af-turn-off'))
  }, [isLive, isFirst, status, setLive, home])
}

const homeControls = '[data-ask-first-action="open-chat"], [role="switch"]'

/** Whether the focus is in a part of ours, or nowhere because that part has just left. */
function isFocusWithUs(): boolean {
  const { activeElement, body } = document
  return !activeElement || activeElement === body || activeElement.closest('.af-chat, .af-chat-card, .af-landing') !== null
}
