'use client'
import { forwardRef } from 'react'
import { Part, type PartProps } from '../../ui/part.js'

/** What a section of the facts takes. */
export interface FactsSectionProps extends PartProps {
  /** Heading: a point in time, for example “On load”. */
  heading: string
}

/** Facts that belong to one point in time, as a list of terms and values; put `FactsRow`s inside. */
export const FactsSection = /* @__PURE__ */ forwardRef<HTMLElement, FactsSectionProps>(function FactsSection(
  { heading, children, ...rest },
  ref,
) {
  return (
    <Part ref={ref} tag="section" base="af-facts-section" {...rest}>
      <h3 className="af-facts-heading">{heading}</h3>
      <dl className="af-facts-list">{children}</dl>
    </Part>
  )
})
