'use client'
import { forwardRef } from 'react'
import type { ServiceId } from '../../core/index.js'
import { Disclosure } from '../../ui/disclosure.js'
import type { PartProps } from '../../ui/part.js'
import { FactsAfterwards } from './facts-afterwards.js'
import { FactsCompact } from './facts-compact.js'
import { FactsCompany } from './facts-company.js'
import { useFacts } from './facts-context.js'
import { FactsFoot } from './facts-foot.js'
import { FactsOnLoad } from './facts-on-load.js'
import { FactsOnWrite } from './facts-on-write.js'
import { FactsRoot } from './facts-root.js'

/** What `PrivacyFacts` takes. */
export interface PrivacyFactsProps extends Omit<PartProps, 'children'> {
  service: ServiceId
  /** `compact` is one line and a button that shows the rest. @default 'full' */
  variant?: 'full' | 'compact'
}

/** What a service does with data, in the order of time: on load, when the visitor writes, afterwards. No scores, no seals. */
export const PrivacyFacts = /* @__PURE__ */ forwardRef<HTMLElement, PrivacyFactsProps>(function PrivacyFacts(
  { variant = 'full', ...rest },
  ref,
) {
  return (
    <FactsRoot ref={ref} data-variant={variant} {...rest}>
      {variant === 'full' ? <FullFacts /> : <CompactFacts />}
    </FactsRoot>
  )
})

function FullFacts() {
  return (
    <>
      <FactsCompany />
      <FactsOnLoad />
      <FactsOnWrite />
      <FactsAfterwards />
      <FactsFoot />
    </>
  )
}

function CompactFacts() {
  return (
    <>
      <FactsCompact />
      <Disclosure label={useFacts('PrivacyFacts').more.facts.more}>
        <FullFacts />
      </Disclosure>
    </>
  )
}
