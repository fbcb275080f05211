'use client'
import { forwardRef, useId, useMemo } from 'react'
import type { ServiceId } from '../../core/index.js'
import { useMoreMessages, useService } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { DisclaimerProvider } from './disclaimer-context.js'

/** What the root of the disclaimer takes. */
export interface DisclaimerRootProps extends PartProps {
  service: ServiceId
}

/**
 * Everything below it is about the conversation with one service; put a `DisclaimerTitle` inside. Renders nothing for
 * an unknown service, and until its texts are there.
 */
export const DisclaimerRoot = /* @__PURE__ */ forwardRef<HTMLElement, DisclaimerRootProps>(function DisclaimerRoot(
  { service: id, ...rest },
  ref,
) {
  const titleId = useId()
  const service = useService(id)
  const more = useMoreMessages()
  const value = useMemo(() => (service && more ? { service, more, titleId } : undefined), [service, more, titleId])
  if (!value) return null
  return (
    <DisclaimerProvider value={value}>
      <Part ref={ref} tag="section" base="af-disclaimer" aria-labelledby={titleId} data-ask-first="disclaimer" {...rest} />
    </DisclaimerProvider>
  )
})
