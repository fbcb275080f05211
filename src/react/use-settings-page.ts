'use client'
import { useRef } from 'react'
import { useEngine } from './engine-context.js'
import { useLayoutEffectInBrowser } from './layout-effect.js'

/**
 * Makes settings that stand in a page the place where all controls for the settings lead, so that no dialog opens beside
 * them; of several the first.
 *
 * @param lead Brings the visitor there; `undefined` as long as there is nothing to see.
 */
export function useSettingsPage(lead: (() => void) | undefined): void {
  const { surface } = useEngine()
  const latest = useRef(lead)
  useLayoutEffectInBrowser(() => {
    latest.current = lead
  })
  const isThere = lead !== undefined
  useLayoutEffectInBrowser(() => {
    if (!isThere) return
    const own = () => latest.current?.()
    const change = (settingsPages: readonly (() => void)[]) => surface.set({ ...surface.get(), settingsPages })
    change([...surface.get().settingsPages, own])
    return () => change(surface.get().settingsPages.filter((page) => page !== own))
  }, [surface, isThere])
}
