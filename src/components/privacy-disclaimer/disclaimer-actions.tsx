'use client'
import { forwardRef } from 'react'
import { Button } from '../../ui/button.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useDisclaimer } from './disclaimer-context.js'

/** The ways out of a step: on to the chat, or not. Neither grants or records anything; nothing in other variants. */
export const DisclaimerActions = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(
  function DisclaimerActions(props, ref) {
    const { more, variant, onContinue, onNotNow } = useDisclaimer('Disclaimer.Actions')
    if (variant !== 'step') return null
    return (
      <Part base="af-actions" {...props} ref={ref}>
        <Button base="af-button" data-strong="" onClick={onContinue}>
          {more.disclaimer.continue}
        </Button>
        <Button base="af-button" onClick={onNotNow}>
          {more.disclaimer.notNow}
        </Button>
      </Part>
    )
  },
)
