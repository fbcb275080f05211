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

/** Whether anything holds the focus that can be seen: a browser takes it from what is hidden only when it next draws. */
function hasFocus({ activeElement, body } = document): boolean {
  if (!activeElement || activeElement === body || activeElement.checkVisibility?.() === false) return false
  // a frame has it for what it holds, and one of another site does not say
  const inner = activeElement instanceof HTMLIFrameElement ? activeElement.contentDocument : null
  return inner ? hasFocus(inner) : true
}
