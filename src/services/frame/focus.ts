/**
 * Notes what has the focus in the page, so that it can go back there: a browser puts it on `body` when a frame that has
 * it is removed, and the next Tab starts at the top of the page.
 *
 * @returns a function that puts the focus back
 */
export function rememberFocus(frame: Element, page: Window & typeof globalThis, signal: AbortSignal): () => void {
  let last: Element | null = page.document.activeElement
  page.document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof page.Element && target !== frame) last = target
    },
    { signal },
  )
  return () => {
    if (last instanceof page.HTMLElement && last.isConnected) last.focus({ preventScroll: true })
  }
}
