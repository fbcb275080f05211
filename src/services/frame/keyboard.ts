/**
 * Lets the page hear an Escape that was pressed in the frame and that the service made no use of, as it would hear it from
 * a service in the page.
 *
 * @param onUnused Called when the page made no use of it either.
 */
export function passEscapeOn(frame: Element, view: Window, page: Window & typeof globalThis, onUnused: () => void): void {
  view.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    const { key, code } = event
    const again = new page.KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, composed: true })
    if (frame.dispatchEvent(again)) onUnused()
  })
}
