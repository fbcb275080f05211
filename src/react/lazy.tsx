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
  /** Told of each failed fetch; it is tried again by itself as long as it is wanted. */
  onFailure?(): void
}

/** Wait before the first further try, and the longest wait, in milliseconds. */
const firstWaitMs = 500
const longestWaitMs = 16_000

/**
 * Fetches a component, and the texts it needs, when it is wanted. A failed fetch is tried again as long as the wish
 * stands, ever more slowly (`React.lazy` keeps a failure for ever): a blocked chunk must not take withdrawal away.
 */
export function Lazy<P extends object>({ load, isWanted, props, fallback = null, onFailure }: LazyProps<P>) {
  const { loadMore } = useEngine()
  const [Component, setComponent] = useState<ComponentType<P>>()
  const [failures, setFailures] = useState(0)
  const isMissing = isWanted && !Component
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new onFailure is no reason to fetch again
  useEffect(() => {
    if (!isMissing) return
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout>
    Promise.all([load(), loadMore()]).then(
      ([{ default: loaded }]) => {
        if (isCurrent) setComponent(() => loaded)
      },
      (error) => {
        reportForeignError(error)
        if (!isCurrent) return
        onFailure?.()
        timer = setTimeout(() => setFailures(failures + 1), Math.min(firstWaitMs * 2 ** failures, longestWaitMs))
      },
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [isMissing, failures, load, loadMore])
  return isWanted ? Component ? <Component {...props} /> : fallback : null
}
