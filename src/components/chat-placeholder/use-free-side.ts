'use client'
import { type RefObject, useState } from 'react'
import type { ServiceData } from '../../core/index.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'

/**
 * At which side of the window a control of ours does not lie over the chat: providers put theirs at the right, in
 * languages written from the right some at the left. Looked up whenever `occasion` or the window changes.
 */
export function useFreeSide(own: RefObject<HTMLElement | null>, { footprint }: ServiceData, occasion: string): 'start' | 'end' {
  const [side, setSide] = useState<'start' | 'end'>('start')
  useLayoutEffectInBrowser(() => {
    const selector = ['[data-ask-first="frame"]', ...(footprint.nodes ?? [])].join()
    const look = () => {
      const box = own.current?.getBoundingClientRect()
      if (!box) return
      const mirrored = { left: window.innerWidth - box.right, right: window.innerWidth - box.left, top: box.top, bottom: box.bottom }
      if (coversAny(selector, box) && !coversAny(selector, mirrored)) setSide((present) => (present === 'start' ? 'end' : 'start'))
    }
    const frame = requestAnimationFrame(look)
    window.addEventListener('resize', look)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('resize', look)
    }
  }, [own, footprint, occasion])
  return side
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

const coversAny = (selector: string, { left, right, top, bottom }: Box): boolean =>
  [left + 1, (left + right) / 2, right - 1].some((x) =>
    // what lays nothing out has no such question, as test environments
    [top + 1, bottom - 1].some((y) => document.elementsFromPoint?.(x, y).some((element) => element.closest(selector) !== null)),
  )
