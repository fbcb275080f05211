/**
 * Tells whether a script threw when it ran. A browser says so on the window right before the script's own `load`, in the same
 * task, and of a script of another origin without its address and without the error (HTML, “report an exception”: muted errors).
 *
 * @returns a function to be asked at `load`
 */
export function watchErrors(view: Window & typeof globalThis, src: string, signal: AbortSignal): () => boolean {
  let hasThrown = false
  view.addEventListener(
    'error',
    (event) => {
      if (event.filename !== src && (event.filename !== '' || event.error)) return
      hasThrown = true
      // an error of a later task is another script's
      view.setTimeout(() => {
        hasThrown = false
      })
    },
    { signal },
  )
  return () => hasThrown
}
