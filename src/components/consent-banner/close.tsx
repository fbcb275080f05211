'use client'
import { forwardRef } from 'react'
import { useMoreMessages, useSurfaceActions } from '../../react/index.js'
import { Button, type ButtonProps } from '../../ui/button.js'
import { useBanner } from './context.js'

/** Closes the banner with a refusal, the same as rejecting all, and says so by its label (VG Hannover 10 A 5385/22). */
const Close = /* @__PURE__ */ forwardRef<HTMLButtonElement, Omit<ButtonProps, 'base' | 'children' | 'onClick'>>(function Close(props, ref) {
  const more = useMoreMessages()
  const { onAnswered } = useBanner()
  const { rejectUndecided, announceSaved } = useSurfaceActions()
  if (!more) return null
  return (
    <Button
      {...props}
      ref={ref}
      base="af-link af-close"
      data-ask-first-action="reject-all"
      onClick={() => {
        rejectUndecided()
        announceSaved()
        onAnswered?.()
      }}
    >
      {more.banner.close}
    </Button>
  )
})

export default Close
