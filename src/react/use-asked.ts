'use client'
import { useMemo } from 'react'
import { type Consent, type ConsentState, findService } from '../core/index.js'
import type { Service } from '../services/index.js'
import { useEngine } from './engine-context.js'
import { isSection, type Surface } from './surface.js'
import { useObservable } from './use-observable.js'
import { useSurface } from './use-surface.js'

/** Whether a panel or a section of the page asks for a service, so that a banner leaves it to them. */
const isAskedElsewhere = ({ asking, places }: Surface, id: string) =>
  asking?.service === id || places.some((place) => isSection(place) && place.service === id)

/** Never while a consent platform decides: it has a banner of its own. */
const isOpenQuestion = ({ decisions, source }: ConsentState, { id, ask }: Service) =>
  !source && ask !== 'context' && decisions[id]?.status === 'undecided'

/**
 * The services a banner has to ask for now: undecided ones whose place is the banner, without those a panel or a section asks for.
 * On the server and while hydrating: what the record known there leaves undecided; the banner is hidden then.
 */
export function useAsked(): readonly Service[] {
  const engine = useEngine()
  const { services } = engine.consent
  // as text, which is the same as long as the answer is
  const idsOf = (wanted: readonly Service[]) => wanted.map(({ id }) => id).join(' ')
  const elsewhere = useSurface((surface) => idsOf(services.filter(({ id }) => isAskedElsewhere(surface, id))))
  const open = useObservable(
    engine.store,
    (state) => idsOf(services.filter((service) => isOpenQuestion(state, service))),
    () => engine.serverState,
  )
  return useMemo(() => {
    const [asked, left] = [open.split(' '), elsewhere.split(' ')]
    return services.filter(({ id }) => asked.includes(id) && !left.includes(id))
  }, [services, open, elsewhere])
}

/** Whether a banner has to ask for this service now; renders again only when that changes. */
export function useIsAsked(service: Service | undefined): boolean {
  const engine = useEngine()
  const isElsewhere = useSurface((surface) => service !== undefined && isAskedElsewhere(surface, service.id))
  const isOpen = useObservable(
    engine.store,
    (state) => service !== undefined && isOpenQuestion(state, service),
    () => engine.serverState,
  )
  return isOpen && !isElsewhere
}

/** The definition the provider was given. */
export const useConsentDefinition = (): Consent<Service> => useEngine().consent

/** A service of the definition; `undefined` for one that is unknown or left out as faulty. */
export const useService = (id: string): Service | undefined => findService(useConsentDefinition(), id)
