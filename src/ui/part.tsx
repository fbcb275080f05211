'use client'
import { Slot } from 'radix-ui'
import { cloneElement, forwardRef, type HTMLAttributes, isValidElement, type ReactNode } from 'react'
import { join } from './join.js'

/** What every part takes: all HTML attributes, `className`, a ref, and `asChild` to be another element. */
export interface PartProps extends HTMLAttributes<HTMLElement> {
  /** Merge this part into its only child instead of rendering an element of its own. @default false */
  asChild?: boolean
  children?: ReactNode
}

interface NodeProps extends PartProps {
  /** The element, unless `asChild`. */
  tag?: 'div' | 'section' | 'p' | 'h2' | 'h3' | 'ul' | 'dl' | 'span' | 'aside'
  /** The part's own class. */
  base: string
  /** What the part says, unless it is given children. */
  text?: string
}

/** One part, one DOM node. */
export const Part = /* @__PURE__ */ forwardRef<HTMLElement, NodeProps>(function Part(
  { tag = 'div', base, asChild = false, className, text, children = text, ...rest },
  ref,
) {
  const Node = asChild ? Slot.Root : (tag as 'div') // every tag listed takes the same attributes and an HTMLElement ref
  return (
    <Node ref={ref as React.Ref<HTMLDivElement>} className={join(base, className)} {...rest}>
      {asChild && text && isValidElement<{ children?: ReactNode }>(children) && children.props.children === undefined
        ? cloneElement(children, undefined, text)
        : children}
    </Node>
  )
})
