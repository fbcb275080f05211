'use client'
import { createContext, type Provider, useContext } from 'react'

declare const process: { env: { NODE_ENV?: string } }

/**
 * A value that a root part hands to the parts inside it.
 *
 * @param root Name of the root part, for the error of a part that stands outside; that one gives its own name, unless
 * only the kit places it.
 */
export function createPartContext<T extends object>(root: string): readonly [Provider<T | undefined>, (part?: string) => T] {
  const Context = createContext<T | undefined>(undefined)
  return [
    Context.Provider,
    function usePartContext(part = 'A part') {
      const value = useContext(Context)
      if (!value) {
        const reason = process.env.NODE_ENV !== 'production' ? `: ${part} is used outside ${root}, so it knows nothing. Put it inside.` : ''
        throw new Error(`[ask-first] missing-root${reason}`)
      }
      return value
    },
  ]
}
