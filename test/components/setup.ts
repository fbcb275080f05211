import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { forgetDevice } from 'ask-first/testing'
import { afterEach } from 'vitest'
import '../queries.js'

afterEach(() => {
  cleanup()
  forgetDevice()
})

/*
 * jsdom has the element <dialog> but none of its methods, so that nothing built on it could be tested here at all.
 * These do what the HTML standard says as far as jsdom can show it: the attribute `open`, and the focus that goes back
 * to where it was. The top layer, the inert page and Escape exist in browsers alone and are tested there; a test here
 * sends the event `cancel` that Escape would.
 */
const openedFrom = new WeakMap<HTMLDialogElement, Element | null>()

function openDialog(this: HTMLDialogElement): void {
  if (this.open) throw new DOMException('The dialog is open already.', 'InvalidStateError')
  openedFrom.set(this, document.activeElement)
  this.setAttribute('open', '')
}

Object.assign(HTMLDialogElement.prototype, {
  show: openDialog,
  showModal: openDialog,
  close(this: HTMLDialogElement): void {
    if (!this.open) return
    this.removeAttribute('open')
    const opener = openedFrom.get(this)
    if (this.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus()
    queueMicrotask(() => this.dispatchEvent(new Event('close')))
  },
})

/* jsdom lacks `reportError`; the standard's sends an error event to the window, which fails a test that expects none. */
globalThis.reportError ??= (error: unknown) => {
  window.dispatchEvent(new ErrorEvent('error', { error, message: String(error), cancelable: true }))
}
