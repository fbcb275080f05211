/**
 * Gives the focus to the first of `places` that is still on the page and takes it, else to the control that opens the
 * settings, else to the main content or its heading. Does nothing while something holds the focus.
 */
export function returnFocus(...places: readonly (Element | null | undefined)[]): void {
  if (hasFocus()) return
  const settings = document.querySelector('[data-ask-first-action="settings"]')
  for (const place of [...places, settings]) {
    if (place instanceof HTMLElement && place !== document.body && place.isConnected) place.focus({ preventScroll: true })
    if (hasFocus()) return
  }
  const content = document.querySelector<HTMLElement>('main, [role="main"], h1')
  if (!content) return
  if (!content.hasAttribute('tabindex')) {
    content.tabIndex = -1
    content.addEventListener('blur', () => content.removeAttribute('tabindex'), { once: true })
  }
  content.focus({ preventScroll: true })
}

const hasFocus = (): boolean => document.activeElement !== null && document.activeElement !== document.body
