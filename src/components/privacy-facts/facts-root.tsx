'use client'
import { forwardRef, useMemo } from 'react'
import type { ServiceId } from '../../core/index.js'
import { useMessages, useMoreMessages, useService } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { FactsProvider } from './facts-context.js'

/** What the root of the facts takes. */
export interface FactsRootProps extends PartProps {
  service: ServiceId
}

/** Everything below it is about one service. Renders nothing for an unknown service, and until its texts are there. */
export const FactsRoot = /* @__PURE__ */ forwardRef<HTMLElement, FactsRootProps>(function FactsRoot({ service: id, ...rest }, ref) {
  const service = useService(id)
  const more = useMoreMessages()
  const { language, format, name } = useMessages()
  const value = useMemo(() => (service && more ? { service, more } : undefined), [service, more])
  if (!value) return null
  return (
    <FactsProvider value={value}>
      <Part
        ref={ref}
        base="af-facts"
        role="group"
        aria-label={format(value.more.facts.title, { name: name(value.service) })}
        data-ask-first="facts"
        {...language}
        {...rest}
      />
    </FactsProvider>
  )
})
