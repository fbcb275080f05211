'use client'
import { useEffect, useState } from 'react'
import type { SourceMessages } from '../locales/types.js'
import { useEngine } from './engine-context.js'
import { persistently } from './persistently.js'
import { useObservable } from './use-observable.js'

/** The texts on a consent platform in charge, or `undefined` until they are there; asking for them fetches them. */
export function useSourceMessages(): SourceMessages | undefined {
  const { locale, waitForSource } = useEngine()
  const { source } = useObservable(locale, (present) => present)
  const [fetched, setFetched] = useState<{ from: unknown; texts: SourceMessages }>()
  useEffect(() => {
    waitForSource()
    if (typeof source !== 'function') return
    let isCurrent = true
    void persistently(
      async () => {
        const { default: texts } = await source()
        if (isCurrent) setFetched({ from: source, texts })
      },
      () => isCurrent,
    )
    return () => {
      isCurrent = false
    }
  }, [source, waitForSource])
  if (typeof source !== 'function') return source
  return fetched?.from === source ? fetched.texts : undefined
}
