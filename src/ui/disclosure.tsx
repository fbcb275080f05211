'use client'
import { Collapsible as Radix } from 'radix-ui'
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react'
import { ChevronIcon } from './icons.js'
import { join } from './join.js'

/** What a disclosure takes; all further attributes go to its outer element. */
export interface DisclosureProps extends Omit<ComponentPropsWithoutRef<typeof Radix.Root>, 'asChild'> {
  /** Label of the button. It stays the same; `aria-expanded` tells the state. */
  label: ReactNode
  /** Id of the element that names what the details are about. */
  about?: string | undefined
}

/** A button that shows and hides what follows it. Closed content is not rendered. */
export const Disclosure = /* @__PURE__ */ forwardRef<HTMLDivElement, DisclosureProps>(function Disclosure(
  { label, about, className, children, ...rest },
  ref,
) {
  return (
    <Radix.Root ref={ref} className={join('af-disclosure', className)} {...rest}>
      <Radix.Trigger className="af-link af-disclosure-button" aria-describedby={about}>
        {label}
        <ChevronIcon />
      </Radix.Trigger>
      <Radix.Content>{children}</Radix.Content>
    </Radix.Root>
  )
})
