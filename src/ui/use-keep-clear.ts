'use client'
import type { RefObject } from 'react'
import { useLayoutEffectInBrowser } from './layout-effect.js'
import { onResize } from './on-resize.js'

const kept = new Set<HTMLElement>()
const name = '--af-note-block-size'
let present = 0

/**
 * Keeps free at the end of the page what a note at the lower edge of the window covers, so that nothing focused hides behind
 * it (WCAG 2.2, SC 2.4.11): writes the height from there to the note's upper edge, in pixels, for the stylesheet. What has the
 * focus where a note comes or grows is scrolled out from behind it.
 */
export function useKeepClear(note: RefObject<HTMLElement | null>, isShown = true): void {
  useLayoutEffectInBrowser(() => {
    const own = note.current
    if (!isShown || !own) return
    kept.add(own)
    const endObserving = onResize(own, write)
    window.addEventListener('resize', write)
    return () => {
      kept.delete(own)
      endObserving()
      window.removeEventListener('resize', write)
      write()
    }
  }, [note, isShown])
  // an effect may move the focus before the browser tells that the note has grown
  useLayoutEffectInBrowser(write)
}

function write(): void {
  const { documentElement: root } = document
  const heights = [...kept].map((note) => window.innerHeight - note.getBoundingClientRect().top)
  root.toggleAttribute('data-af-noting', kept.size > 0)
  const height = Math.max(0, ...heights)
  const hasGrown = height > present
  present = height
  if (kept.size === 0) return void root.style.removeProperty(name)
  root.style.setProperty(name, `${height}px`)
  const focused = document.activeElement
  if (hasGrown && focused && focused !== document.body && focused.getBoundingClientRect().bottom > window.innerHeight - height)
    focused.scrollIntoView({ block: 'nearest' })
}
