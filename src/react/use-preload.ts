'use client'
import { useEffect } from 'react'
import type { ServiceId } from '../core/index.js'
import { preloadService } from '../services/index.js'
import { useEngine } from './engine-context.js'
import { useService } from './use-asked.js'
import { useConsent } from './use-consent.js'
import { useIsHydrated } from './use-observable.js'

/** Fetches ahead what opening a service will need, as long as it is granted; never in a page that nobody looks at yet. */
export function usePreload(id: ServiceId): void {
  const { nonce } = useEngine()
  const service = useService(id)
  const isGranted = useConsent(id) === 'granted'
  const isHydrated = useIsHydrated()
  useEffect(() => {
    if (service && isGranted && isHydrated) return preloadService(service, document, nonce)
  }, [service, isGranted, isHydrated, nonce])
}
