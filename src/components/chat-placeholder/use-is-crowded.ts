'use client'
import { useState, useSyncExternalStore } from 'react'

const small = '(max-width: 30rem), (max-height: 30rem)'
/** Height in pixels that a panel and its launcher need beside a banner. */
const neededPx = 600

/** Whether a panel has to cover the page: the window is small, or a banner leaves too little of it. */
export function useIsCrowded(): boolean {
  const isSmall = useSyncExternalStore(subscribe, isSmallNow, () => false)
  // looked up once: a panel must not change its kind because a banner grows or goes
  const [isBesideBanner] = useState(() => window.innerHeight - bannerPx() < neededPx)
  return isSmall || isBesideBanner
}

const bannerPx = () => Number.parseFloat(document.documentElement.style.getPropertyValue('--af-ask-block-size')) || 0

/** Test environments have no media queries; they count as large. */
const media = () => (typeof window.matchMedia === 'function' ? window.matchMedia(small) : undefined)
const isSmallNow = () => media()?.matches ?? false

function subscribe(listener: () => void): () => void {
  const query = media()
  query?.addEventListener('change', listener)
  return () => query?.removeEventListener('change', listener)
}
