'use client'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { reportForeignError } from '../../react/index.js'

/** Imports gated content. */
export type LoadContent = () => Promise<{ default: ComponentType }>

type Loaded = { status: 'loading' | 'failed' } | { status: 'open'; Content: ComponentType }

const loading: Loaded = { status: 'loading' }

/**
 * Imports content while it is granted and forgets it when it is not; what `<Activity>` hides stays. Each attempt calls `load` anew:
 * `React.lazy` would keep a failure for ever.
 */
export function useLoaded(load: LoadContent | undefined, isGranted: boolean): Loaded & { retry(): void } {
  const latest = useRef(load)
  const [attempt, setAttempt] = useState(1)
  const [loaded, setLoaded] = useState(loading)
  useEffect(() => {
    latest.current = load
  })
  const isWanted = isGranted && load !== undefined
  // not in an effect: none runs while the gate is hidden
  if (!isWanted && loaded !== loading) setLoaded(loading)
  const isOpen = loaded.status === 'open'
  useEffect(() => {
    if (!isWanted || isOpen) return
    let isCurrent = true
    const run = async () => {
      try {
        // attempts are told apart by their number alone
        const module = attempt > 0 ? await latest.current?.() : undefined
        if (isCurrent && module) setLoaded({ status: 'open', Content: module.default })
      } catch (error) {
        reportForeignError(error)
        if (isCurrent) setLoaded({ status: 'failed' })
      }
    }
    void run()
    return () => {
      isCurrent = false
    }
  }, [isWanted, isOpen, attempt])
  const retry = () => {
    setLoaded(loading)
    setAttempt((former) => former + 1)
  }
  return { ...loaded, retry }
}
