'use client'
import { useMemo } from 'react'
import { rejectEverything, type ServiceId, saveDraft } from '../core/index.js'
import { useEngine } from './engine-context.js'

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

/** The acts, stable for the life of the provider. The banner and the launcher do without them, so that a page's first load does too. */
export function useConsentActions(): ConsentActions {
  const engine = useEngine('useConsentActions')
  return useMemo(() => {
    const { store, acceptAll, rejectUndecided, openSettings, closeSettings, announcement } = engine
    return {
      acceptAll,
      rejectAll: (layer) => (layer === 'banner' ? rejectUndecided() : store.decide(rejectEverything(store.get(), 'settings-reject'))),
      save: (draft) => store.decide(saveDraft(store.get(), draft)),
      grant: (service, { method, remember }) => store.decide({ grant: [service], method, remember }),
      withdraw: (service) => store.decide({ deny: [service], method: 'withdraw' }),
      openSettings,
      closeSettings,
      announce: announcement.set,
    }
  }, [engine])
}
