'use client'
import { type ElementType, forwardRef, type HTMLAttributes, type ReactNode } from 'react'
import { join } from './join.js'

/** What every part takes: all HTML attributes, `className` and a ref. */
export interface PartProps extends HTMLAttributes<HTMLElement> {
  /** What is rendered instead of the part's own element; set by `asChild` of the parts with a subpath of their own. */
  element?: ElementType
  children?: ReactNode
}

interface NodeProps extends PartProps {
  /** The part's own element. @default 'div' */
  tag?: 'div' | 'section' | 'p' | 'h2' | 'h3' | 'ul' | 'dl' | 'span' | 'aside'
  /** The part's own class. */
  base: string
  /** What the part says, unless it is given children. */
  text?: string
}

/** One part, one DOM node. */
export const Part = /* @__PURE__ */ forwardRef<HTMLElement, NodeProps>(function Part(
  { tag = 'div', element: Element = tag, base, className, text, children = text, ...rest },
  ref,
) {
  return (
    <Element ref={ref} className={join(base, className)} {...rest} {...(Element !== tag && { text })}>
      {children}
    </Element>
  )
})
