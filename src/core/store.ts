import type { Consent } from './consent.js'
import { type DecisionEvent, eventFor } from './event.js'
import { createSubject, type Observable } from './observable.js'
import { type ConsentRecord, emptyRecord, mergeRecords } from './record.js'
import { callSafely } from './report.js'
import { type ConsentState, deriveState, type Persistence } from './state.js'
import { applyChoice, type Choice } from './transitions.js'

/** Options of a store; all of them have a default. */
export interface ConsentStoreOptions {
  /** What is already known, for example read by a server. */
  remembered?: ConsentRecord
  /** Grants of this visit that are already known. */
  visit?: ConsentRecord
  persistence?: Persistence
  /** The clock, milliseconds since 1970 (UTC). @default Date.now */
  now?: () => number
  /** Called once for each decision; what it throws is reported and changes nothing. */
  onDecision?: (event: DecisionEvent) => void
}

/** Holds the visitor's decisions; usable without React and without a page. */
export interface ConsentStore extends Observable<ConsentState> {
  /** Carries out one act of the visitor. */
  decide(choice: Choice): void
  /** Takes in what is kept elsewhere: read again from the device, or told by another tab. Later decisions win. */
  receive(records: { remembered?: ConsentRecord; visit?: ConsentRecord; persistence?: Persistence }): void
  /** Works out the answers anew for the present time, so that what has expired counts no longer. */
  refresh(): void
}

/** Makes a consent store in memory; the `storage` room connects one to the device. */
export function createConsentStore(consent: Consent, options: ConsentStoreOptions = {}): ConsentStore {
  const { remembered = emptyRecord, visit = emptyRecord, persistence = 'memory', now = Date.now, onDecision } = options
  const { get, set, subscribe } = createSubject(deriveState(consent, { remembered, visit, persistence }, now()))
  return {
    get,
    subscribe,
    decide(choice) {
      const time = now()
      set(deriveState(consent, { ...get(), ...applyChoice(consent, get(), choice, time) }, time))
      callSafely(onDecision, eventFor(consent, get(), choice, time))
    },
    receive(records) {
      const state = get()
      set(
        deriveState(
          consent,
          {
            remembered: mergeRecords(state.remembered, records.remembered),
            visit: mergeRecords(state.visit, records.visit),
            persistence: records.persistence ?? state.persistence,
          },
          now(),
        ),
      )
    },
    refresh: () => set(deriveState(consent, get(), now())),
  }
}
