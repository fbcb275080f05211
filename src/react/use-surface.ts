'use client'
import type { Engine } from './engine.js'
import { useEngine } from './engine-context.js'
import { atFirst, type Surface } from './surface.js'
import { useObservable } from './use-observable.js'

/** What is open on the page, and the ways to change it; for parts of the kit. */
export function useSurface<S>(select: (surface: Surface) => S): S {
  return useObservable(useEngine().surface, select, () => atFirst)
}

/** The acts of the engine that parts of the kit need beyond the public ones, or that the first load needs. */
export const useSurfaceActions = (): Pick<
  Engine,
  'acceptAll' | 'rejectUndecided' | 'announceSaved' | 'openChat' | 'continueChat' | 'ask' | 'leave' | 'openSettings' | 'claimBanner'
> => useEngine()
