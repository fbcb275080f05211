'use client'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { reportForeignError } from '../core/index.js'
import { useEngine } from './engine-context.js'

/** What `Lazy` takes. */
export interface LazyProps<P> {
  /** The `import()` of the component; must be the same function at each render. */
  load(): Promise<{ default: ComponentType<P> }>
  isWanted: boolean
  props: P
  /** Shown until the component is there, also after a failed fetch. @default nothing */
  fallback?: ReactNode
  /** Told of a failed fetch; the next wish tries again. */
  onFailure?(): void
}

/**
 * Fetches a component, and the texts it needs, when it is wanted. A failed fetch is tried again at the next wish
 * (`React.lazy` keeps it for ever).
 */
export function Lazy<P extends object>({ load, isWanted, props, fallback = null, onFailure }: LazyProps<P>) {
  const { loadMore } = useEngine()
  const [Component, setComponent] = useState<ComponentType<P>>()
  const isMissing = isWanted && !Component
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new onFailure is no reason to fetch again
  useEffect(() => {
    if (!isMissing) return
    let isCurrent = true
    Promise.all([load(), loadMore()]).then(
      ([{ default: loaded }]) => {
        if (isCurrent) setComponent(() => loaded)
      },
      (error) => {
        reportForeignError(error)
        if (isCurrent) onFailure?.()
      },
    )
    return () => {
      isCurrent = false
    }
  }, [isMissing, load, loadMore])
  return isWanted ? Component ? <Component {...props} /> : fallback : null
}
