'use client'
import { forwardRef } from 'react'
import { useConsentDefinition, useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'

/** Who asks, for what, and on which legal basis. */
export const Description = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Description(props, ref) {
  const { t, format } = useMessages()
  const { controller } = useConsentDefinition()
  return <Part tag="p" base="af-ask-description" text={format(t.banner.ask, { controller: controller.name })} {...props} ref={ref} />
})
