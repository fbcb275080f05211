'use client'
import { type ForwardedRef, useRef, useState } from 'react'
import { ModalStatusRegion } from '../../react/index.js'
import { Dialog } from '../../ui/dialog.js'
import { join } from '../../ui/join.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { mergeRefs } from '../../ui/merge-refs.js'
import type { PartProps } from '../../ui/part.js'
import { returnFocus } from '../../ui/return-focus.js'

interface ModalProps extends PartProps {
  titleId: string
  forwarded: ForwardedRef<HTMLElement>
}

/**
 * The banner as a native modal dialog: its heading has the focus, and nothing but an answer closes it (WAI-ARIA APG,
 * dialog; Escape and a click outside are no answer). It is always a `<dialog>`, also with `asChild`.
 */
export default function Modal({ element, titleId, forwarded, className, children, ...rest }: ModalProps) {
  const own = useRef<HTMLDialogElement | null>(null)
  const [before] = useState(() => document.activeElement)
  const focusTitle = () => {
    const title = document.getElementById(titleId)
    if (!title) return
    title.tabIndex = -1
    title.focus({ preventScroll: true })
  }
  useLayoutEffectInBrowser(() => {
    focusTitle()
    return () => queueMicrotask(() => returnFocus(before))
  }, [])
  return (
    <Dialog
      {...rest}
      base={join('af-ask af-card af-float af-sheet', className)}
      aria-labelledby={titleId}
      closedby="none"
      open
      // a browser that does not know `closedby` closes at a second Escape
      onOpenChange={() => {
        if (!own.current || own.current.open) return
        own.current.showModal()
        focusTitle()
      }}
      ref={mergeRefs(own, forwarded)}
    >
      {children}
      <ModalStatusRegion />
    </Dialog>
  )
}
