'use client'
import { type Dispatch, type ReactNode, type SetStateAction, useEffect, useRef } from 'react'
import { useAsked, useConsentActions, useMoreMessages, useSavedText } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { useBanner } from './context.js'

interface ConfirmationProps {
  setOnAnswered: Dispatch<SetStateAction<(() => void) | undefined>>
  showResult(result: ReactNode): void
}

/**
 * Waits for an answer and puts what now is on in its place. Where the focus was in the banner it goes there, and nothing is
 * said besides: the heading speaks. Fetched while the banner asks; an answer that comes sooner is said as without it.
 */
export default function Confirmation({ setOnAnswered, showResult }: ConfirmationProps) {
  const { announce } = useConsentActions()
  const isAsking = useAsked().length > 0
  useEffect(() => {
    setOnAnswered(() => () => {
      const hasFocus = document.querySelector('[data-ask-first="banner"] :focus') !== null
      if (hasFocus) announce('')
      showResult(<Result hasFocus={hasFocus} hide={() => showResult(null)} />)
    })
    return () => setOnAnswered(undefined)
  }, [announce, setOnAnswered, showResult])
  useEffect(() => {
    if (isAsking) showResult(null)
  }, [isAsking, showResult])
  return null
}

/** What now is on, as the region's heading, and the button that hides it. */
function Result({ hasFocus, hide }: { hasFocus: boolean; hide(): void }) {
  const more = useMoreMessages()
  const text = useSavedText()
  const { titleId } = useBanner()
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffectInBrowser(() => {
    if (hasFocus) heading.current?.focus({ preventScroll: true })
  }, [hasFocus])
  return (
    <>
      <h2 ref={heading} id={titleId} tabIndex={-1} className="af-title">
        {text}
      </h2>
      <Button base="af-button" onClick={hide}>
        {more?.banner.hide}
      </Button>
    </>
  )
}
