'use client'
import { forwardRef } from 'react'
import { Part, type PartProps } from '../../ui/part.js'
import { useDisclaimer } from './disclaimer-context.js'

/** Everything below the heading; in a dialog it scrolls. */
export const DisclaimerBody = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function DisclaimerBody(props, ref) {
  const { variant } = useDisclaimer('Disclaimer.Body')
  return <Part base={variant === 'dialog' ? 'af-disclaimer-body af-settings-body' : 'af-disclaimer-body'} {...props} ref={ref} />
})
