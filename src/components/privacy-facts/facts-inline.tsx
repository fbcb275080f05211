'use client'
import { forwardRef } from 'react'
import type { ServiceData } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { useMessages } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useSummary } from './use-summary.js'

interface FactsInlineProps extends Omit<PartProps, 'children'> {
  known: ServiceData
  more: MoreMessages
}

/** The line alone, as part of a sentence: no group, no button. */
export const FactsInline = /* @__PURE__ */ forwardRef<HTMLElement, FactsInlineProps>(function FactsInline({ known, more, ...rest }, ref) {
  const { language } = useMessages()
  return <Part ref={ref} tag="span" base="af-facts-inline" text={useSummary(known, more)} data-ask-first="facts" {...language} {...rest} />
})
