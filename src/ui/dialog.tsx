'use client'
import { createContext, type DialogHTMLAttributes, forwardRef, type HTMLAttributes, useContext, useId, useRef } from 'react'
import { join } from './join.js'
import { useLayoutEffectInBrowser } from './layout-effect.js'
import { mergeRefs } from './merge-refs.js'
import { returnFocus } from './return-focus.js'

/** What a dialog takes; all further attributes go to the `<dialog>`. */
export interface DialogProps extends Omit<DialogHTMLAttributes<HTMLDialogElement>, 'open'> {
  /** The part's own class. */
  base: string
  open: boolean
  /** Told when the visitor wants it closed (Escape). Closing is never a decision. */
  onOpenChange(open: boolean): void
  /** Whether the rest of the page is out of reach while it is open. @default true */
  modal?: boolean
}

const TitleId = /* @__PURE__ */ createContext<string | undefined>(undefined)

/**
 * A native dialog. Open as a modal it lies in the top layer, above any z-index of a page. Its title gets the focus;
 * closing gives the focus back to where it was. Put a `DialogTitle` inside, and `ModalStatusRegion` while it is modal.
 */
export const Dialog = /* @__PURE__ */ forwardRef<HTMLDialogElement, DialogProps>(function Dialog(
  { base, className, open, onOpenChange, modal = true, children, ...rest },
  ref,
) {
  const titleId = useId()
  const own = useRef<HTMLDialogElement | null>(null)
  const close = useRef(onOpenChange)
  useLayoutEffectInBrowser(() => {
    close.current = onOpenChange
  })
  useLayoutEffectInBrowser(() => {
    if (!open || modal) return
    // from anywhere: it may lie over what has the focus (WCAG 2.2, SC 2.4.11)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog:modal')) return
      event.preventDefault()
      close.current(false)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [open, modal])
  useLayoutEffectInBrowser(() => {
    const dialog = own.current
    if (!open || !dialog) return
    const opener = document.activeElement
    if (modal) dialog.showModal()
    else dialog.show()
    document.getElementById(titleId)?.focus({ preventScroll: true })
    return () => {
      dialog.close()
      // what closes the dialog may take its opener away too: look once React is done
      queueMicrotask(() => returnFocus(opener, document.querySelector('[data-ask-first-action="settings"]')))
    }
  }, [open, modal, titleId])
  return (
    <TitleId.Provider value={titleId}>
      <dialog
        ref={mergeRefs(own, ref)}
        className={join(base, className)}
        aria-labelledby={titleId}
        onCancel={(event) => {
          if (event.target !== event.currentTarget) return
          event.preventDefault()
          onOpenChange(false)
        }}
        onClose={(event) => {
          // a browser may close without asking at a second Escape; a dialog that opened again meanwhile stays open
          if (event.target === event.currentTarget && open && !event.currentTarget.open) onOpenChange(false)
        }}
        {...rest}
      >
        {children}
      </dialog>
    </TitleId.Provider>
  )
})

/** The heading that names a dialog and gets the focus when it opens. */
export const DialogTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, HTMLAttributes<HTMLHeadingElement>>(function DialogTitle(
  { className, ...rest },
  ref,
) {
  return <h2 ref={ref} {...rest} id={useContext(TitleId)} tabIndex={-1} className={join('af-title', className)} />
})
