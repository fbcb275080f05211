'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { AskFirstError, reportForeignError } from '../core/index.js'
import { outgoing } from './connect.js'
import { createEngine } from './engine.js'
import { EngineContext } from './engine-context.js'
import type { EngineOptions } from './engine-options.js'
import { useLayoutEffectInBrowser } from './layout-effect.js'
import { Lazy } from './lazy.js'
import { StatusRegion } from './status-region.js'
import type { Surfaces } from './surface-host.js'
import { useObservable } from './use-observable.js'

declare const process: { env: { NODE_ENV?: string } }

/** What `ConsentProvider` takes. */
export interface ConsentProviderProps extends EngineOptions {
  children?: ReactNode
}

/** Marks the page as taken by a provider, across copies of the kit. */
const pageKey = Symbol.for('ask-first/provider')

/** The provider without its surfaces; the ready-made one brings settings, panel and notice. */
export function BaseConsentProvider({ surfaces, children, ...options }: ConsentProviderProps & { surfaces: Surfaces }) {
  const latest = useRef(options)
  const mounts = useRef(0)
  const [engine] = useState(() => createEngine(options, () => latest.current))
  useLayoutEffectInBrowser(() => {
    latest.current = options
    engine.setLocale(options.locale)
  })
  // before the effects of the page, where gated tags start
  useLayoutEffectInBrowser(() => {
    for (const signal of outgoing(latest.current)) signal.begin(engine.consent, window)
  }, [engine])
  useEffect(() => {
    mounts.current += 1
    const release = claimPage()
    const end = engine.connect()
    return () => {
      mounts.current -= 1
      release()
      end()
      // StrictMode mounts twice in one task; only a provider that stays away ends conversations
      setTimeout(() => {
        if (mounts.current === 0) engine.sessions.stopAll()
      })
    }
  }, [engine])
  const isUsed = useObservable(engine.surface, (surface) => surface.isUsed)
  return (
    <EngineContext.Provider value={engine}>
      {children}
      <Lazy load={loadHost} isWanted={isUsed} props={{ surfaces }} />
      <StatusRegion />
    </EngineContext.Provider>
  )
}

const loadHost = () => import('./surface-host.js')

function claimPage(): () => void {
  const page: typeof globalThis & { [pageKey]?: number } = globalThis
  const count = (by: number) => {
    page[pageKey] = (page[pageKey] ?? 0) + by
    return page[pageKey]
  }
  if (count(1) > 1) {
    reportForeignError(
      new AskFirstError(
        'second-provider',
        process.env.NODE_ENV !== 'production' &&
          'two ConsentProviders are on this page, so answers could differ. Keep one, at the root of the app.',
      ),
    )
  }
  return () => {
    count(-1)
  }
}
