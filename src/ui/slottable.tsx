'use client'
import { Slot } from 'radix-ui'
import { cloneElement, type ForwardRefExoticComponent, forwardRef, type HTMLAttributes, isValidElement, type ReactNode } from 'react'
import type { PartProps } from './part.js'

/** What a part with a subpath of its own takes beyond its own properties. */
export interface SlottableProps {
  /** Merge the part into its only child instead of rendering an element of its own. @default false */
  asChild?: boolean
}

/** Adds `asChild` to a part. Kept apart from the parts, so that pages with ready-made components do not fetch it. */
export function slottable<P extends PartProps>(Base: ForwardRefExoticComponent<P>): ForwardRefExoticComponent<P & SlottableProps> {
  const Slottable = forwardRef<HTMLElement, P & SlottableProps>(function Slottable({ asChild, ...props }, ref) {
    const all = { ...props, ref, ...(asChild && { element: PartSlot }) } as unknown as P // the part's own properties, untouched
    return <Base {...all} />
  })
  return Slottable as unknown as ForwardRefExoticComponent<P & SlottableProps> // forwardRef loses the generic properties
}

interface PartSlotProps extends HTMLAttributes<HTMLElement> {
  text?: string
  children?: ReactNode
}

/** The child, with the part's attributes; what the part says fills a child that says nothing. */
const PartSlot = /* @__PURE__ */ forwardRef<HTMLElement, PartSlotProps>(function PartSlot({ text, children, ...rest }, ref) {
  const isEmpty = isValidElement<{ children?: ReactNode }>(children) && children.props.children === undefined
  return (
    <Slot.Root ref={ref} {...rest}>
      {isEmpty && text ? cloneElement(children, undefined, text) : children}
    </Slot.Root>
  )
})
