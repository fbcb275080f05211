/** What the page was seen to do, from its first frame on. */
export interface Seen {
  /** Whether the banner was to be seen, frame by frame. */
  readonly frames: boolean[]
  /** Layout shifts that no input caused, added up. */
  shift: number
  readonly shifted: string[]
  readonly errors: string[]
  readonly decisions: string[]
}

declare global {
  interface Window {
    seen: Seen
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}

/** Runs in each page before anything else. */
export function watch(): void {
  const seen: Seen = { frames: [], shift: 0, shifted: [], errors: [], decisions: [] }
  window.seen = seen
  const look = () => {
    if (document.body) seen.frames.push(document.querySelector('.af-ask')?.checkVisibility({ visibilityProperty: true }) ?? false)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  new PerformanceObserver((list) => {
    // entries of this type have these parts
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue
      seen.shift += value
      seen.shifted.push(...sources.map(({ node }) => (node instanceof Element ? node.className || node.tagName : String(node?.nodeName))))
    }
  }).observe({ type: 'layout-shift', buffered: true })
  window.addEventListener('error', ({ message }) => seen.errors.push(message))
}
