'use client'
import { forwardRef, type ReactNode } from 'react'
import { Part, type PartProps } from '../../ui/part.js'

/** What a row of the facts takes. */
export interface FactsRowProps extends PartProps {
  term: ReactNode
}

/** One fact: what it is about, and what is so. Stands in a `FactsSection` or a `<dl>`. */
export const FactsRow = /* @__PURE__ */ forwardRef<HTMLElement, FactsRowProps>(function FactsRow({ term, children, ...rest }, ref) {
  return (
    <Part ref={ref} base="af-fact" {...rest}>
      <dt className="af-fact-term">{term}</dt>
      <dd>{children}</dd>
    </Part>
  )
})
