'use client'
import { useMemo } from 'react'
import type { ServiceId } from '../core/index.js'
import type { SessionState } from '../services/index.js'
import { useEngine } from './engine-context.js'
import { useObservable } from './use-observable.js'

/** A chat as the page sees it. */
export interface Chat {
  readonly state: SessionState
  /** Opens it: asks if it is not granted, shows the disclaimer once per page life, else loads and opens. */
  open(): void
  /** Opens a granted chat whose disclaimer the visitor has just been shown. */
  continue(): void
  /** Tries again after a failure. */
  retry(): void
  /** Puts the focus where the visitor writes. @returns whether it got there */
  focus(): boolean
}

/** On a server nothing runs. */
const idle: SessionState = { status: 'idle' }

/** A chat's state and what can be done with it; works with and without a placeholder on the page. */
export function useChat(service: ServiceId): Chat {
  const engine = useEngine('useChat')
  const state = useObservable(
    engine.sessions.state(service),
    (present) => present,
    () => idle,
  )
  const acts = useMemo(() => {
    const proceed = () => engine.continueChat(service)
    return {
      open: () => engine.openChat(service),
      continue: proceed,
      retry: proceed,
      focus: () => engine.sessions.focus(service),
    }
  }, [engine, service])
  return useMemo(() => ({ state, ...acts }), [state, acts])
}
