'use client'
import { forwardRef, type Ref } from 'react'
import { DialogTitle } from '../../ui/dialog.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useDisclaimer } from './disclaimer-context.js'

/** The heading that names the disclaimer; in a dialog it gets the focus at opening. */
export const DisclaimerTitle = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function DisclaimerTitle(props, ref) {
  const { more, variant, titleId } = useDisclaimer('Disclaimer.Title')
  const { title } = more.disclaimer
  if (variant !== 'dialog') return <Part ref={ref} tag="h3" base="af-subtitle" text={title} {...props} id={titleId} />
  const { element, children = title, ...rest } = props
  return (
    // of all elements the ref is given this one
    <DialogTitle ref={ref as Ref<HTMLHeadingElement>} {...rest}>
      {children}
    </DialogTitle>
  )
})
