/** What of the kit is cut off or cannot be reached, in words, once the page has taken in what was changed: on a busy machine that may take some looks. */
export async function clipped(): Promise<string[]> {
  const end = Date.now() + 5000
  for (;;) {
    // drawn once as it stands, so that what the kit measures is measured, and once with what that changed
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    const found = clippedNow()
    if (found.length === 0 || Date.now() > end) return found
  }
}

/** The same as the page stands. */
function clippedNow(): string[] {
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const parts = [...document.querySelectorAll<HTMLElement>('[class*="af-"]')].filter(
    // what only screen readers hear is one pixel large
    (element) => isSeen(element) && element.clientWidth > 1 && element.clientHeight > 1,
  )
  const { scrollWidth, clientWidth } = document.documentElement
  const wide = scrollWidth > clientWidth + 1 ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : []
  const cut = parts.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isCutAside = hides(overflowX) && element.scrollWidth > element.clientWidth + 1
    return isCutAside || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
  })

  const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
  const controls = [...(modal ?? document).querySelectorAll<HTMLElement>(':is(a[href], button, input, textarea)[class*="af-"], .af-link')]
  // where the focus goes the browser scrolls: then its middle is in the window and nothing of ours lies above it
  const lost = controls.filter(isSeen).filter((control) => {
    control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const box = control.getClientRects()[0]
    if (!box || box.width === 0) return false
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const isInWindow = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight
    return !isInWindow || box.left < -1 || box.right > innerWidth + 1
  })
  return [
    ...wide,
    ...cut.map((element) => `cut off: ${named(element)}`),
    ...lost.map((element) => `cannot be scrolled to: ${named(element)}`),
  ]
}
