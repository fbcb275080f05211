'use client'
import { forwardRef, useRef } from 'react'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { mergeRefs } from '../../ui/merge-refs.js'
import { onResize } from '../../ui/on-resize.js'
import { Part, type PartProps } from '../../ui/part.js'

/** Everything to read; scrolls where the window is too low, so that the choices stay in view. */
export const Text = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function Text(props, ref) {
  const own = useRef<HTMLElement | null>(null)
  useLayoutEffectInBrowser(() => {
    const text = own.current
    // it holds nothing to tab to, so that without a tab stop a keyboard could not scroll it
    if (!text) return
    const update = () => {
      if (text.scrollHeight > text.clientHeight) text.tabIndex = 0
      else text.removeAttribute('tabindex')
    }
    // at once: an observer tells of it a frame later
    update()
    return onResize(text, update)
  }, [])
  return <Part base="af-ask-text" {...props} ref={mergeRefs(own, ref)} />
})
