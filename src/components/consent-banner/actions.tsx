'use client'
import { forwardRef } from 'react'
import { Part, type PartProps } from '../../ui/part.js'

/** The place of the choices and the way to the settings; always in view. */
export const Actions = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Actions(props, ref) {
  return <Part base="af-ask-actions" {...props} ref={ref} />
})
