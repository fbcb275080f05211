'use client'
import { useMemo } from 'react'
import type { ServiceId } from '../core/index.js'
import { useConsentContext } from './consent-context.js'

/** Acts of the visitor; call them only from the control that names the act. The object never changes. */
export interface ConsentActions {
  /** Grants the services that the layer listed. */
  acceptAll(listed: readonly ServiceId[], layer: 'banner' | 'settings'): void
  /** From the banner: refuses everything undecided. From the settings: refuses everything. */
  rejectAll(layer: 'banner' | 'settings'): void
  /** Saves a draft: per touched service whether it is on. What was undecided and not turned on is refused. */
  save(draft: Readonly<Record<string, boolean>>): void
  /** Grants one service, for this visit or remembered for six months. */
  grant(service: ServiceId, options: { method: 'placeholder' | 'landing' | 'gate'; remember: boolean }): void
  /** Takes a grant back; the service is stopped in the same tick. */
  withdraw(service: ServiceId): void
  openSettings(): void
  closeSettings(): void
  /** Says a sentence to screen readers, politely. */
  announce(text: string): void
}

/** The acts, stable for the life of the provider. */
export function useConsentActions(): ConsentActions {
  const { engine } = useConsentContext('useConsentActions')
  return useMemo(
    () => ({
      acceptAll: engine.acceptAll,
      rejectAll: engine.rejectAll,
      save: engine.save,
      grant: (service, { method, remember }) => engine.grant(service, method, remember),
      withdraw: engine.withdraw,
      openSettings: () => engine.setSettings(true),
      closeSettings: () => engine.setSettings(false),
      announce: (text) => engine.announcement.set(text),
    }),
    [engine],
  )
}
