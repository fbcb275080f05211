import { callSafely } from '../core/index.js'
import { hasLeftovers } from '../services/index.js'
import { keepOnDevice, onReturn, watchExpiry } from '../storage/index.js'
import { takeOver } from './early-act.js'
import type { Engine } from './engine.js'
import type { EngineOptions } from './engine-options.js'
import { heedSignals } from './signals.js'

/**
 * Connects an engine to the device and the page: keeps the decisions, stops what is withdrawn, tells the app of it, and
 * takes away what a service that was refused, or whose time has run out, left on an earlier page.
 *
 * @returns a function that ends it; services go on
 */
export function connectToPage(
  { consent, store, source, sessions, surface, signals }: Engine,
  isGranted: (id: string) => boolean,
  latest: () => EngineOptions,
): () => void {
  const ids = consent.services.map(({ id }) => id)
  let granted = ids.filter(isGranted)
  const device = keepOnDevice(consent, store, window)
  const ends = [
    device.end,
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
    onReturn(window, device.reread),
    watchExpiry(store, window, device.reread),
    ...outgoing(latest()).map((signal) => signal.connect(consent, store, window)),
    ...heedSignals(consent, store, signals, device.reread),
    takeOver({ consent, store }),
  ]
  const cleanUp = () => {
    for (const service of consent.services) {
      const decision = store.get().decisions[service.id]
      const isOver = decision?.status === 'denied' || (decision?.status === 'undecided' && decision.reason === 'expired')
      if (isOver && hasLeftovers(service, window)) sessions.clean(service.id)
    }
  }
  cleanUp()
  // what a platform refuses is known when it answers first; it ends first, so that the device still keeps what the platform
  // has not taken over
  if (source) ends.unshift(source.connect(cleanUp))
  return () => {
    for (const end of ends) end()
  }
}

/** Who else is told: with a platform in charge only who is to be told all the same, since the platform tells them itself. */
export const outgoing = ({ source, signals = [] }: EngineOptions) => (source ? signals.filter((one) => one.evenWithSource) : signals)
