import { styleOf } from './painted.js'

const candidates = 'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]'

/** What Tab reaches within an element, in the order in which it does (HTML, “sequential focus navigation”). */
export function tabStopsIn(root: ParentNode): Element[] {
  const stops = [...root.querySelectorAll(candidates)].filter(isTabStop)
  const ranked = stops.filter((stop) => rankOf(stop) > 0).sort((one, other) => rankOf(one) - rankOf(other))
  return [...ranked, ...stops.filter((stop) => rankOf(stop) === 0)]
}

function isTabStop(element: Element): boolean {
  if (element.matches(':disabled, input[type="hidden"]') || rankOf(element) < 0) return false
  if (element.closest('[inert], [hidden]')) return false
  const { visibility } = styleOf(element)
  return visibility === 'visible' && element.getClientRects().length > 0
}

const rankOf = (element: Element) => ('tabIndex' in element && typeof element.tabIndex === 'number' ? element.tabIndex : -1)
