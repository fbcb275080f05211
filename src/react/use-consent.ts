'use client'
import { useContext, useMemo } from 'react'
import type { ConsentState, Decision, Observable, ServiceId } from '../core/index.js'
import { isPrerendering } from '../storage/index.js'
import { EngineContext, useEngine } from './engine-context.js'
import { useObservable } from './use-observable.js'

const undecided: Decision = /* @__PURE__ */ Object.freeze({ status: 'undecided', reason: 'new' })

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

/**
 * Like `useConsent`, but without a provider the answer is `undecided` instead of an error: a gate stays closed. And the
 * answer arrives also while the part is hidden by `<Activity>`, which ends subscriptions but leaves the content on the page.
 *
 * @param node A node of the part; once it is off the page, nothing is heard any more.
 */
export function useConsentOrClosed(service: ServiceId, node: { readonly current: Node | null }): Decision['status'] {
  const engine = useContext(EngineContext)
  const source = useMemo(() => hearWhileHidden(engine?.store ?? nothing, node), [engine, node])
  return useObservable(
    source,
    (state) => state?.decisions[service]?.status ?? 'undecided',
    () => (isPrerendering() ? undefined : engine?.serverState),
  )
}

/** The same source; a listener whose part was hidden, not removed, is told until it is shown again or removed. */
function hearWhileHidden<T>({ get, subscribe }: Observable<T>, node: { readonly current: Node | null }): Observable<T> {
  let endHidden: (() => void) | undefined
  return {
    get,
    subscribe(listener) {
      endHidden?.()
      const { current } = node
      let isHidden = false
      const end = subscribe(() => {
        if (isHidden && !current?.isConnected) end()
        else listener()
      })
      return () => {
        isHidden = true
        // what is removed is off the page before its effects end
        if (current?.isConnected) endHidden = end
        else end()
      }
    },
  }
}

/** Whether a provider is above. */
export const useHasProvider = (): boolean => useContext(EngineContext) !== undefined

const nothing = { get: (): ConsentState | undefined => undefined, subscribe: () => () => undefined }
