/**
 * Leaves the reader where they are, while a story plays in a small frame: what gets the focus there neither scrolls the
 * page around it nor takes the page's own focus.
 */
export function keepStill(frame: HTMLIFrameElement): void {
  const view = frame.contentDocument?.defaultView
  if (!view) return
  const { HTMLElement: Element, HTMLDialogElement: Dialog } = view
  const { focus } = Element.prototype
  const { showModal } = Dialog.prototype
  Element.prototype.focus = function focusStill(options) {
    staying(frame, () => focus.call(this, { ...options, preventScroll: true }))
  }
  Dialog.prototype.showModal = function showStill() {
    staying(frame, () => showModal.call(this))
  }
}

function staying(frame: HTMLIFrameElement, act: () => void): void {
  const reader = document.activeElement
  act()
  if (document.activeElement !== frame) return
  frame.blur()
  if (reader instanceof HTMLElement && reader !== frame) reader.focus({ preventScroll: true })
}
