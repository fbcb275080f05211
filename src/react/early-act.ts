'use client'
import { useEffect, useState } from 'react'
import type { Engine } from './engine.js'
import { useIsHydrated } from './use-observable.js'

/**
 * Like `useIsHydrated`, for a part whose controls a server sent before their script: once they work, the click on one of
 * them that the head snippet kept is carried out. Each part does so by itself, for one may hydrate long after the rest.
 */
export function useWaits(): boolean {
  const isHydrated = useIsHydrated()
  const [hasWaited] = useState(!isHydrated)
  useEffect(() => {
    // once React has put right what a server rendered for another visitor: a button that left is not clicked
    if (isHydrated && hasWaited) queueMicrotask(() => document.dispatchEvent(new Event('ask-first')))
  }, [isHydrated, hasWaited])
  return isHydrated
}

/**
 * Takes the mark of the head snippet away as soon as nothing is asked.
 *
 * @returns a function that ends it
 */
export function takeOver({ consent, store }: Pick<Engine, 'consent' | 'store'>): () => void {
  const { dataset } = document.documentElement
  const look = () => {
    const { decisions } = store.get()
    const isAsking = consent.services.some(({ id, ask }) => ask !== 'context' && decisions[id]?.status === 'undecided')
    if (dataset.askFirstPage && !isAsking) dataset.askFirstPage = 'quiet'
  }
  look()
  return store.subscribe(look)
}
