'use client'
import { isAbout } from '../core/index.js'
import type { Service } from '../services/index.js'
import { useEngine } from './engine-context.js'
import { useConsentState } from './use-consent.js'
import { useObservable } from './use-observable.js'

/** Whether anything asks the site to refuse on the visitor's behalf; `false` on a server, and where a consent platform decides. */
export function useHasSignal(): boolean {
  const { signals, source } = useEngine()
  return useObservable(
    signals,
    (all) => !source?.get().source && all.some(({ value }) => value === 'deny'),
    () => [],
  )
}

/** What signals that deny ask of this page, and how it stands. */
export interface HeededSignals {
  /** Who says it, in words for visitors. */
  readonly sources: readonly string[]
  /** What is off because of a signal. */
  readonly refused: readonly Service[]
  /** What a signal would refuse and the visitor allowed here. */
  readonly allowed: readonly Service[]
}

/** The signals that deny, what they refused, and what the visitor allowed against them. */
export function useSignals(): HeededSignals {
  const { consent, signals } = useEngine('useSignals')
  const denials = useObservable(signals, (all) => all).filter(({ value }) => value === 'deny')
  const { decisions } = useConsentState()
  const concerned = consent.services.filter(({ purpose }) => denials.some((signal) => isAbout(consent, signal, purpose)))
  return {
    sources: [...new Set(denials.map(({ source }) => source))],
    refused: concerned.filter(({ id }) => {
      const decision = decisions[id]
      return decision?.status === 'denied' && decision.method === 'signal'
    }),
    allowed: concerned.filter(({ id }) => decisions[id]?.status === 'granted'),
  }
}
