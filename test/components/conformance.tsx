import { screen } from '@testing-library/react'
import { createElement, createRef, type ElementType, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { renderWithConsent } from './render.js'

/** A part under test, and how it stands in its surroundings. */
export interface Conforming {
  name: string
  part: ElementType
  /** Props it cannot do without. */
  props?: Record<string, unknown>
  /** The part's own class. */
  base: string
  /** Value of `data-ask-first`, for the root of a surface. */
  surface?: string
  /** Whether it may be another element. @default false */
  asChild?: boolean
  /** Puts the part where it works. */
  around?: (part: ReactNode) => ReactNode
}

/** What every part promises: its node by ref, classes joined, attributes passed on, another element by `asChild`. */
export function describeConformance(parts: readonly Conforming[]): void {
  describe.each(parts)('$name', ({ part, props = {}, base, surface, asChild = false, around = (node) => node }) => {
    const show = async (extra: Record<string, unknown>) => {
      const ref = createRef<HTMLElement>()
      const { unmount } = renderWithConsent(around(createElement(part, { ...props, 'data-testid': 'part', ref, ...extra })))
      return { node: await screen.findByTestId('part'), ref, unmount }
    }

    it('gives its node to a ref, and takes it back', async () => {
      const { node, ref, unmount } = await show({})
      expect(ref.current).toBe(node)
      unmount()
      expect(ref.current).toBeNull()
    })

    it('keeps its own class beside a given one', async () => {
      const { node } = await show({ className: 'given' })
      expect(node).toHaveClass(base, 'given')
    })

    it('passes attributes on, and no class speaks of what filter lists hide', async () => {
      const { node } = await show({ title: 'A title', 'data-any': 'thing' })
      expect(node).toHaveAttribute('title', 'A title')
      expect(node).toHaveAttribute('data-any', 'thing')
      for (const one of [node, ...node.querySelectorAll('[class]')]) expect(one.getAttribute('class')).not.toMatch(/cookie|consent|banner/)
    })

    if (surface) {
      it('tells software what it is', async () => {
        const { node } = await show({})
        expect(node).toHaveAttribute('data-ask-first', surface)
      })
    }

    if (asChild) {
      it('can be another element', async () => {
        const { node } = await show({ asChild: true, children: createElement('article') })
        expect(node.tagName).toBe('ARTICLE')
        expect(node).toHaveClass(base)
      })
    }
  })
}
