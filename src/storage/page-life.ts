/** Safari and Firefox do not know the property. */
interface PrerenderedDocument extends Document {
  readonly prerendering?: boolean
}

/** Whether a page is being prepared for a visitor who has not come yet and may never come; `false` on a server. */
export const isPrerendering = (document: PrerenderedDocument | undefined = globalThis.document): boolean => document?.prerendering === true

/**
 * Begins at once in a page that is looked at, and in a prerendered one when the visitor comes to it, before anything else
 * in the page that waits for that.
 *
 * @param begin Returns a function that ends what it began.
 * @returns a function that ends it, or what was to begin
 */
export function whenActive(view: Window, begin: () => () => void): () => void {
  if (!isPrerendering(view.document)) return begin()
  let end: (() => void) | undefined
  const activate = () => {
    end = begin()
  }
  view.addEventListener('prerenderingchange', activate, { once: true, capture: true })
  return () => {
    view.removeEventListener('prerenderingchange', activate, true)
    end?.()
  }
}

/**
 * Calls `look` whenever the visitor comes back to a page, which may have missed what happened meanwhile: out of the
 * back/forward cache, from another tab, window or app. It hears of it before the rest of the page does.
 *
 * @returns a function that ends it
 */
export function onReturn(view: Window, look: () => void): () => void {
  // captured, `focus` would also tell of each field
  const types = { pageshow: true, visibilitychange: true, focus: false }
  for (const [type, capture] of Object.entries(types)) view.addEventListener(type, look, capture)
  return () => {
    for (const [type, capture] of Object.entries(types)) view.removeEventListener(type, look, capture)
  }
}
