'use client'
import { forwardRef } from 'react'
import { Part, type PartProps } from '../../ui/part.js'
import { useDisclaimer } from './disclaimer-context.js'

/** The heading that names the disclaimer. */
export const DisclaimerTitle = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function DisclaimerTitle(props, ref) {
  const { more, titleId } = useDisclaimer('Disclaimer.Title')
  return <Part ref={ref} tag="h3" base="af-subtitle" text={more.disclaimer.title} {...props} id={titleId} />
})
