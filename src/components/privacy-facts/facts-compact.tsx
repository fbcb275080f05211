'use client'
import { forwardRef } from 'react'
import { Part, type PartProps } from '../../ui/part.js'
import { useFacts } from './facts-context.js'
import { useSummary } from './use-summary.js'

/** The facts in one line: company, country, how long the conversation is kept, how much is stored. */
export const FactsCompact = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function FactsCompact(props, ref) {
  const { service, more } = useFacts('Facts.Compact')
  return <Part ref={ref} tag="p" base="af-facts-compact" text={useSummary(service, more)} {...props} />
})
