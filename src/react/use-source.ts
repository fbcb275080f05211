'use client'
import type { SourceSight } from '../core/index.js'
import { useEngine } from './engine-context.js'
import { useObservable } from './use-observable.js'

/** The consent platform that decides, as it stands now; `undefined` where the kit decides by itself. */
export function useSource(): SourceSight | undefined {
  const engine = useEngine('useSource')
  return useObservable(
    engine.store,
    ({ source }) => source,
    () => engine.serverState,
  )
}

/** Whether a service can be asked for here: always where the kit decides, else where the platform knows it. */
export const canAsk = (source: SourceSight | undefined, service: string): boolean =>
  !source || (source.status === 'ready' && source.offers[service]?.kept !== 'nowhere')
