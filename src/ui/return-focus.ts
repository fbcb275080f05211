/**
 * Gives the focus to the first of `places` that is still on the page and takes it, else to the main content or its
 * heading, so that it is never lost. Does nothing while something holds the focus.
 */
export function returnFocus(...places: readonly (Element | null | undefined)[]): void {
  for (const place of places) {
    if (hasFocus()) return
    if (place instanceof HTMLElement && place !== document.body) place.focus({ preventScroll: true })
  }
  const content = document.querySelector<HTMLElement>('main, [role="main"], h1')
  if (hasFocus() || !content) return
  if (!content.hasAttribute('tabindex')) {
    content.tabIndex = -1
    content.addEventListener('blur', () => content.removeAttribute('tabindex'), { once: true })
  }
  content.focus({ preventScroll: true })
}

const hasFocus = (): boolean => document.activeElement !== null && document.activeElement !== document.body
