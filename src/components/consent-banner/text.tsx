'use client'
import { forwardRef, useRef } from 'react'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { mergeRefs } from '../../ui/merge-refs.js'
import { Part, type PartProps } from '../../ui/part.js'

/** Everything to read; scrolls where the window is too low, so that the choices stay in view. */
export const Text = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Text(props, ref) {
  const own = useRef<HTMLElement | null>(null)
  useLayoutEffectInBrowser(() => {
    const text = own.current
    if (!text || typeof ResizeObserver === 'undefined') return
    // it holds nothing to tab to, so that without a tab stop a keyboard could not scroll it
    const observer = new ResizeObserver(() => {
      if (text.scrollHeight > text.clientHeight) text.tabIndex = 0
      else text.removeAttribute('tabindex')
    })
    observer.observe(text)
    return () => observer.disconnect()
  }, [])
  return <Part base="af-ask-text" {...props} ref={mergeRefs(own, ref)} />
})
