'use client'
import { createContext, useContext } from 'react'
import { AskFirstError, type Observable } from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'
import type { Engine } from './engine.js'

/** What the provider shares. Its identity never changes, so nothing renders again because of it. */
export interface ConsentContextValue {
  readonly engine: Engine
  readonly locale: Observable<Locale>
  /** The second part of the texts, once it is there. */
  readonly more: Observable<MoreMessages | undefined>
  loadMore(): Promise<void>
}

export const ConsentContext = /* @__PURE__ */ createContext<ConsentContextValue | undefined>(undefined)

/**
 * The shared value, for a part or hook that cannot work without it.
 *
 * @param consumer Name of the part or hook, for the error.
 * @throws AskFirstError `missing-provider`
 */
export function useConsentContext(consumer: string): ConsentContextValue {
  const value = useContext(ConsentContext)
  if (!value) {
    throw new AskFirstError(
      'missing-provider',
      `${consumer} is used outside ConsentProvider, so it knows no decision. Wrap the app in <ConsentProvider>.`,
    )
  }
  return value
}
