'use client'
import { forwardRef } from 'react'
import type { ServiceId } from '../../core/index.js'
import { Lazy, useMoreMessages, useService, Waits } from '../../react/index.js'
import { Disclosure } from '../../ui/disclosure.js'
import type { PartProps } from '../../ui/part.js'
import { useIsPrinting } from '../../ui/use-is-printing.js'
import { FactsAfterwards } from './facts-afterwards.js'
import { FactsChanges } from './facts-changes.js'
import { FactsCompact } from './facts-compact.js'
import { FactsCompany } from './facts-company.js'
import { useFacts } from './facts-context.js'
import { FactsFoot } from './facts-foot.js'
import { FactsInline } from './facts-inline.js'
import { FactsOnLoad } from './facts-on-load.js'
import { FactsOnWrite } from './facts-on-write.js'
import { FactsRoot } from './facts-root.js'

/** What `PrivacyFacts` takes. */
export interface PrivacyFactsProps extends Omit<PartProps, 'children'> {
  service: ServiceId
  /**
   * `compact` is one line and a button that shows the rest; on paper it is the whole. `inline` is the line alone, to stand
   * in a sentence or a card. @default 'full'
   */
  variant?: 'full' | 'compact' | 'inline'
  /** Says first what is new since the visitor's last answer; panel, card and landing do so by themselves. Not inline. @default false */
  changes?: boolean
  /** Buttons that print the facts as a page of their own and save them as JSON (`factsDocument`); not inline. @default false */
  actions?: boolean
}

const loadActions = () => import('./facts-actions.js')

/** What a service does with data, in the order of time: on load, when the visitor writes, afterwards. No scores, no seals. */
export const PrivacyFacts = /* @__PURE__ */ forwardRef<HTMLElement, PrivacyFactsProps>(function PrivacyFacts(
  { variant = 'full', changes = false, actions = false, ...rest },
  ref,
) {
  const known = useService(rest.service)
  const more = useMoreMessages()
  if (variant === 'inline') {
    const { service, ...line } = rest
    return known && more ? <FactsInline ref={ref} known={known} more={more} data-variant={variant} {...line} /> : null
  }
  return (
    <FactsRoot ref={ref} data-variant={variant} {...rest}>
      {changes && <FactsChanges />}
      {variant === 'full' ? <FullFacts /> : <CompactFacts />}
      {actions && (
        <div className="af-facts-actions af-actions">
          <Lazy load={loadActions} isWanted props={{ service: rest.service }} />
        </div>
      )}
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
  const { more } = useFacts('PrivacyFacts')
  const isPrinting = useIsPrinting()
  return (
    <>
      <FactsCompact />
      {isPrinting ? (
        <FullFacts />
      ) : (
        <Waits>
          <Disclosure label={more.facts.more}>
            <FullFacts />
          </Disclosure>
        </Waits>
      )}
    </>
  )
}
