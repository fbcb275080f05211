'use client'
import { useContext } from 'react'
import type { ConsentState, Decision, ServiceId } from '../core/index.js'
import { EngineContext, useEngine } from './engine-context.js'
import { useObservable } from './use-observable.js'

const undecided: Decision = Object.freeze({ status: 'undecided', reason: 'new' })

/** The visitor's present decision about a service; an unknown service is undecided. */
export function useDecision(service: ServiceId): Decision {
  const engine = useEngine()
  return useObservable(
    engine.store,
    (state) => state.decisions[service] ?? undecided,
    () => engine.serverState,
  )
}

/** `granted`, `denied` or `undecided` for a service; renders again only when this answer changes. */
export function useConsent(service: ServiceId): Decision['status'] {
  const engine = useEngine('useConsent')
  return useObservable(
    engine.store,
    (state) => state.decisions[service]?.status ?? 'undecided',
    () => engine.serverState,
  )
}

/** Everything known about the visitor's choices. */
export function useConsentState(): ConsentState {
  const engine = useEngine()
  return useObservable(
    engine.store,
    (state) => state,
    () => engine.serverState,
  )
}

/** Like `useConsent`, but without a provider the answer is `undecided` instead of an error: a gate stays closed. */
export function useConsentOrClosed(service: ServiceId): Decision['status'] {
  const engine = useContext(EngineContext)
  return useObservable(
    engine?.store ?? nothing,
    (state) => state?.decisions[service]?.status ?? 'undecided',
    () => engine?.serverState,
  )
}

/** Whether a provider is above. */
export const useHasProvider = (): boolean => useContext(EngineContext) !== undefined

const nothing = { get: (): ConsentState | undefined => undefined, subscribe: () => () => undefined }
