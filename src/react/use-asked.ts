'use client'
import { useMemo } from 'react'
import { type Consent, findService } from '../core/index.js'
import type { Service } from '../services/index.js'
import { useEngine } from './engine-context.js'
import { useObservable } from './use-observable.js'

/**
 * The services a banner has to ask for now: undecided ones whose place is the banner, without those a panel or a landing section asks for.
 * On the server and while hydrating: what the record known there leaves undecided; the banner is hidden then.
 */
export function useAsked(): readonly Service[] {
  const engine = useEngine()
  const elsewhere = useObservable(engine.surface, ({ asking, places }) =>
    [asking?.service, ...places.filter(({ kind }) => kind === 'landing').map(({ service }) => service)].join(' '),
  )
  const ids = useObservable(
    engine.store,
    ({ decisions }) =>
      engine.consent.services
        .filter(({ id, ask }) => ask !== 'context' && decisions[id]?.status === 'undecided' && !elsewhere.split(' ').includes(id))
        .map(({ id }) => id)
        .join(' '),
    () => engine.serverState,
  )
  return useMemo(() => engine.consent.services.filter(({ id }) => ids.split(' ').includes(id)), [engine, ids])
}

/** The definition the provider was given. */
export const useConsentDefinition = (): Consent<Service> => useEngine().consent

/** A service of the definition; `undefined` for one that is unknown or left out as faulty. */
export const useService = (id: string): Service | undefined => findService(useConsentDefinition(), id)
