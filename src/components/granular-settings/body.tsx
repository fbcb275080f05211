'use client'
import { forwardRef } from 'react'
import { Part, type PartProps } from '../../ui/part.js'

/** Everything between heading and footer; it scrolls. */
export const Body = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Body(props, ref) {
  return <Part base="af-settings-body" {...props} ref={ref} />
})
