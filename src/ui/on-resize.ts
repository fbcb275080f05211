/**
 * Calls a listener at each change of an element's size, and at the start; never where the browser tells of none.
 *
 * @returns a function that ends it
 */
export function onResize(element: Element, listener: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined
  const observer = new ResizeObserver(listener)
  observer.observe(element)
  return () => observer.disconnect()
}
