'use client'
import { useSyncExternalStore } from 'react'

const query = 'print'

/** Whether the page is being printed: folded details open then (a printed page has no buttons). */
export const useIsPrinting = (): boolean => useSyncExternalStore(subscribe, isPrintingNow, () => false)

/** Test environments have no media queries; nothing prints there. */
const media = () => (typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined)

let isAsked = false
const isPrintingNow = () => isAsked || (media()?.matches ?? false)

function subscribe(listener: () => void): () => void {
  const printed = media()
  const tell = ({ type }: Event) => {
    isAsked = type === 'beforeprint'
    listener()
  }
  window.addEventListener('beforeprint', tell)
  window.addEventListener('afterprint', tell)
  // what shows a page as printed without printing it
  printed?.addEventListener('change', listener)
  return () => {
    window.removeEventListener('beforeprint', tell)
    window.removeEventListener('afterprint', tell)
    printed?.removeEventListener('change', listener)
  }
}
