'use client'
import { forwardRef } from 'react'
import { Part, type PartProps } from '../../ui/part.js'

/** Everything to read; scrolls where the window is too low, so that the choices stay in view. */
export const Text = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Text(props, ref) {
  return <Part base="af-ask-text" {...props} ref={ref} />
})
