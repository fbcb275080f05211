'use client'
import { createContext, useContext } from 'react'
import { AskFirstError } from '../core/index.js'
import type { Engine } from './engine.js'

declare const process: { env: { NODE_ENV?: string } }

/** What the provider shares. Its identity never changes, so nothing renders again because of it. */
export const EngineContext = /* @__PURE__ */ createContext<Engine | undefined>(undefined)

/**
 * The shared engine, for a part or hook that cannot work without it.
 *
 * @param consumer Name of a hook that apps call, for the error. @default a part
 * @throws AskFirstError `missing-provider`
 */
export function useEngine(consumer = 'A part of the kit'): Engine {
  const engine = useContext(EngineContext)
  if (!engine) {
    throw new AskFirstError(
      'missing-provider',
      process.env.NODE_ENV !== 'production' && `${consumer} knows no decision outside ConsentProvider. Wrap the app in <ConsentProvider>.`,
    )
  }
  return engine
}
