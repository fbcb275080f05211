'use client'
import { forwardRef } from 'react'
import { useConsentActions, useMoreMessages, useSurfaceActions } from '../../react/index.js'
import { Button, type ButtonProps } from '../../ui/button.js'
import { useBanner } from './context.js'

/** Saves the boxes of `Inline`: what is ticked is granted, what else the banner lists is refused, and nothing besides is decided. */
const Save = /* @__PURE__ */ forwardRef<HTMLButtonElement, Omit<ButtonProps, 'base' | 'children' | 'onClick'>>(function Save(props, ref) {
  const more = useMoreMessages()
  const { listed, ticked, titleId, onAnswered } = useBanner()
  const { saveListed } = useConsentActions()
  const { announceSaved } = useSurfaceActions()
  if (!more) return null
  return (
    <Button
      aria-describedby={titleId}
      {...props}
      ref={ref}
      base="af-button"
      data-ask-first-action="save"
      onClick={() => {
        saveListed(listed, ticked)
        announceSaved()
        onAnswered?.()
      }}
    >
      {more.settings.save}
    </Button>
  )
})

export default Save
