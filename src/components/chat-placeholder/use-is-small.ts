'use client'
import { useSyncExternalStore } from 'react'

const small = '(max-width: 30rem), (max-height: 30rem)'

/** Whether the window is so small that a panel has to cover it. */
export const useIsSmall = (): boolean => useSyncExternalStore(subscribe, isSmall, () => false)

/** Test environments have no media queries; they count as large. */
const media = () => (typeof window.matchMedia === 'function' ? window.matchMedia(small) : undefined)
const isSmall = () => media()?.matches ?? false

function subscribe(listener: () => void): () => void {
  const query = media()
  query?.addEventListener('change', listener)
  return () => query?.removeEventListener('change', listener)
}
