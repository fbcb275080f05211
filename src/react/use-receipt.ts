'use client'
import { useMemo } from 'react'
import { type Receipt, receiptFor } from '../core/index.js'
import { useEngine } from './engine-context.js'
import { useConsentState } from './use-consent.js'
import { useMoreMessages } from './use-messages.js'
import { useObservable } from './use-observable.js'

/** What the visitor may see and save of the own decisions, as they are now; `undefined` until all texts are there. */
export function useReceipt(): Receipt | undefined {
  const { consent, locale, serverLocale } = useEngine()
  const state = useConsentState()
  const present = useObservable(
    locale,
    (now) => now,
    () => serverLocale,
  )
  const more = useMoreMessages()
  return useMemo(() => more && receiptFor(consent, state, { ...present, more }), [consent, state, present, more])
}
