'use client'
import { useConsentContext } from './consent-context.js'
import type { Engine, Surface } from './engine.js'
import { useObservable } from './use-observable.js'

/** What is open on the page, and the ways to change it; for parts of the kit. */
export function useSurface<S>(select: (surface: Surface) => S): S {
  const { engine } = useConsentContext('useSurface')
  return useObservable(engine.surface, select)
}

/** The acts of the engine that parts of the kit need beyond the public ones. */
export function useSurfaceActions(): Pick<
  Engine,
  'openChat' | 'continueChat' | 'isDisclaimerSeen' | 'ask' | 'leave' | 'setSettings' | 'claimBanner'
> {
  return useConsentContext('useSurfaceActions').engine
}
