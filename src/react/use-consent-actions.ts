'use client'
import { useMemo } from 'react'
import { type Receipt, rejectEverything, type ServiceId, type Signal, saveDraft, saveListed } from '../core/index.js'
import { useEngine } from './engine-context.js'

/** Acts of the visitor; call them only from the control that names the act. The object never changes. */
export interface ConsentActions {
  /** Grants the services that the layer listed. */
  acceptAll(listed: readonly ServiceId[], layer: 'banner' | 'settings'): void
  /** From the banner: refuses everything undecided. From the settings: refuses everything. */
  rejectAll(layer: 'banner' | 'settings'): void
  /**
   * Saves a draft in one act: per touched service whether it is on. What was undecided and not turned on is refused.
   *
   * @param kept Per service whether its grant is to outlive this visit. @default as it is; a new grant does
   */
  save(draft: Readonly<Record<string, boolean>>, kept?: Readonly<Record<string, boolean>>): void
  /** Saves the boxes of the banner in one act: of the services listed, grants the ticked ones and refuses the others; all else stays. */
  saveListed(listed: readonly string[], ticked: Readonly<Record<string, boolean>>): void
  /** Grants one service, for this visit or remembered for as long as the definition says. */
  grant(service: ServiceId, options: { method: 'placeholder' | 'landing' | 'gate' | 'settings-save'; remember: boolean }): void
  /**
   * Makes a grant outlive this visit, or end with it, without restarting the service. Changes nothing for a service that
   * is not granted, or is kept so already. What the service itself stores is its own and stays.
   *
   * @param method The control that was used. @default 'settings-save'
   */
  remember(service: ServiceId, isRemembered: boolean, method?: 'placeholder' | 'landing' | 'settings-save'): void
  /** Takes a grant back; the service is stopped in the same tick. */
  withdraw(service: ServiceId): void
  /**
   * Takes in a signal of any source, for example a preference register: it decides what the visitor has not. A further
   * one of the same source and purpose replaces it; what a former one decided stays. `allow` counts only with
   * `signals.allow` of the definition.
   */
  receiveSignal(signal: Signal): void
  /** What the visitor may see and save of the own decisions, plain JSON; rejects where its code cannot be fetched. */
  getReceipt(): Promise<Receipt>
  openSettings(): void
  closeSettings(): void
  /** Says a sentence to screen readers, politely. */
  announce(text: string): void
}

/** The acts, stable for the life of the provider. The banner and the launcher do without them, so that a page's first load does too. */
export function useConsentActions(): ConsentActions {
  const engine = useEngine('useConsentActions')
  return useMemo(() => {
    const { store, acceptAll, rejectUndecided, openSettings, closeSettings, announcement, signals } = engine
    return {
      acceptAll,
      rejectAll: (layer) => (layer === 'banner' ? rejectUndecided() : store.decide(rejectEverything(store.get(), 'settings-reject'))),
      save: (draft, kept) => store.decide(saveDraft(store.get(), draft, kept)),
      saveListed: (listed, ticked) => store.decide(saveListed(listed, ticked)),
      grant: (service, { method, remember }) => store.decide({ grant: [service], method, remember }),
      remember: (service, remember, method = 'settings-save') => {
        const decision = store.get().decisions[service]
        if (decision?.status === 'granted' && decision.remembered !== remember) store.decide({ grant: [service], method, remember })
      },
      withdraw: (service) => store.decide({ deny: [service], method: 'withdraw' }),
      receiveSignal: (signal) =>
        signals.set([...signals.get().filter(({ source, purpose }) => source !== signal.source || purpose !== signal.purpose), signal]),
      getReceipt: async () => (await import('./receipt.js')).makeReceipt(engine),
      openSettings,
      closeSettings,
      announce: announcement.set,
    }
  }, [engine])
}
