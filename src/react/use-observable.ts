'use client'
import { useSyncExternalStore } from 'react'
import type { Observable } from '../core/index.js'

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

const subscribeNever = () => () => undefined

/** `false` on the server and while hydrating, `true` after. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    subscribeNever,
    () => true,
    () => false,
  )
