'use client'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { useEngine } from './engine-context.js'
import { persistently } from './persistently.js'

/** What `Lazy` takes. */
export interface LazyProps<P> {
  /** The `import()` of the component; must be the same function at each render. */
  load(): Promise<{ default: ComponentType<P> }>
  isWanted: boolean
  props: P
  /** Shown until the component is there, also after a failed fetch. @default nothing */
  fallback?: ReactNode
  /** Told of each failed fetch; it is tried again by itself as long as it is wanted. */
  onFailure?(): void
}

/** Fetches a component, and the texts it needs, when it is wanted, and as long as the wish stands. */
export function Lazy<P extends object>({ load, isWanted, props, fallback = null, onFailure }: LazyProps<P>) {
  const { loadMore } = useEngine()
  const [Component, setComponent] = useState<ComponentType<P>>()
  const isMissing = isWanted && !Component
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new onFailure is no reason to fetch again
  useEffect(() => {
    if (!isMissing) return
    let isCurrent = true
    void persistently(
      async () => {
        const [{ default: loaded }] = await Promise.all([load(), loadMore()])
        if (isCurrent) setComponent(() => loaded)
      },
      () => {
        if (isCurrent) onFailure?.()
        return isCurrent
      },
    )
    return () => {
      isCurrent = false
    }
  }, [isMissing, load, loadMore])
  return isWanted ? Component ? <Component {...props} /> : fallback : null
}
