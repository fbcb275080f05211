'use client'
import { useSyncExternalStore } from 'react'
import type { Observable } from '../core/index.js'
import { isPrerendering } from '../storage/index.js'

/**
 * Reads an observable; renders again only when what `select` returns changes.
 *
 * @param select Must return the identical value for the identical input.
 * @param server What the server rendered. @default the present value
 */
export function useObservable<T, S>(source: Observable<T>, select: (value: T) => S, server?: () => T): S {
  return useSyncExternalStore(
    source.subscribe,
    () => select(source.get()),
    () => select(server ? server() : source.get()),
  )
}

const subscribeActivation = (listener: () => void) => {
  document.addEventListener('prerenderingchange', listener)
  return () => document.removeEventListener('prerenderingchange', listener)
}

/** `false` on the server, while hydrating and in a page that is prerendered for a visitor to come, `true` after. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    subscribeActivation,
    () => !isPrerendering(),
    () => false,
  )
