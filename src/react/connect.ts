import { callSafely } from '../core/index.js'
import { hasLeftovers } from '../services/index.js'
import { keepOnDevice } from '../storage/index.js'
import type { Engine, EngineOptions } from './engine.js'

/**
 * Connects an engine to the device and the page: keeps the decisions, stops what is withdrawn, tells the app of it, and
 * takes away what a service that was refused left on an earlier page.
 *
 * @returns a function that ends it; services go on
 */
export function connectToPage(
  { consent, store, sessions, surface }: Engine,
  isGranted: (id: string) => boolean,
  latest: () => EngineOptions,
): () => void {
  const ids = consent.services.map(({ id }) => id)
  let granted = ids.filter(isGranted)
  const ends = [
    keepOnDevice(consent, store, window),
    // in the same tick in which a service is no longer granted, whoever said so
    store.subscribe(() => {
      const former = granted
      granted = ids.filter(isGranted)
      for (const id of former) {
        if (granted.includes(id)) continue
        sessions.stop(id)
        surface.set({ ...surface.get(), isUsed: true })
      }
    }),
    ...ids.map((id) => {
      const session = sessions.state(id)
      return session.subscribe(() => {
        const state = session.get()
        if ('report' in state) callSafely(latest().onStopped, id, state.report)
      })
    }),
  ]
  for (const service of consent.services) {
    if (store.get().decisions[service.id]?.status === 'denied' && hasLeftovers(service, window)) sessions.clean(service.id)
  }
  return () => {
    for (const end of ends) end()
  }
}
