import type { Consent } from './consent.js'
import type { Act } from './event.js'
import { newId } from './id.js'
import { createSubject, type Observable } from './observable.js'
import { type ConsentRecord, emptyRecord, type Method, mergeRecords } from './record.js'
import { callSafely } from './report.js'
import { type ConsentState, deriveState, type Persistence } from './state.js'
import { applyChoice, applyExpiry, type Choice, type Records } from './transitions.js'

/** Options of a store; all of them have a default. */
export interface ConsentStoreOptions {
  /** What is already known, for example read by a server. */
  remembered?: ConsentRecord
  /** Grants of this visit that are already known. */
  visit?: ConsentRecord
  persistence?: Persistence
  /** The clock, milliseconds since 1970 (UTC). @default Date.now */
  now?: () => number
  /**
   * Called once for each change, right after it; what it throws is reported and changes nothing. `describeAct` makes the
   * event for a site's records of it. Asked for at each act: where there is none, no id is made and none is kept on the device.
   */
  readonly onAct?: ((act: Act) => void) | undefined
}

/** Holds the visitor's decisions; usable without React and without a page. */
export interface ConsentStore extends Observable<ConsentState> {
  /** Carries out one act of the visitor; one that changes nothing is none, and is told to nobody. */
  decide(choice: Choice): void
  /**
   * Takes in what is kept elsewhere: read again from the device, or told by another tab. Of what is remembered, later
   * decisions win; a visit has one place alone, so what is said of it is all there is.
   */
  receive(records: { remembered?: ConsentRecord; visit?: ConsentRecord; persistence?: Persistence }): void
  /** Shows what a choice would decide without making it: nothing is kept or told, and the next change works the answers out anew. */
  foresee(choice: Choice): void
  /** Ends what has run out by now, with one act for all of it. Nothing changes where nothing has. */
  expire(): void
}

/** Makes a consent store in memory; the `storage` room connects one to the device. */
export function createConsentStore(consent: Consent, options: ConsentStoreOptions = {}): ConsentStore {
  const { remembered = emptyRecord, visit = emptyRecord, persistence = 'memory', now = Date.now } = options
  const { get, set, subscribe } = createSubject(deriveState(consent, { remembered, visit, persistence }, now()))

  /** The state by the clock as it is now, which may have been put right. */
  const stateAt = (time: number) => deriveState(consent, get(), time)
  const newActId = () => options.onAct && newId()
  const act = (method: Method, decided: readonly string[], records: Records, time: number, id = '') => {
    const before = get()
    set(deriveState(consent, { ...before, ...records }, time))
    if (id)
      callSafely(options.onAct, {
        id,
        method,
        time,
        decided,
        previous: grantsOf(before, decided),
        before,
        after: get(),
      })
  }
  return {
    get,
    subscribe,
    decide(choice) {
      const time = now()
      const id = newActId()
      const { decided, ...records } = applyChoice(consent, stateAt(time), choice, time, id)
      if (decided.length > 0) act(choice.method, decided, records, time, id)
    },
    receive({ remembered, ...records }) {
      const time = now()
      const state = stateAt(time)
      set(deriveState(consent, { ...state, ...records, remembered: mergeRecords(state.remembered, remembered) }, time))
    },
    foresee(choice) {
      const { remembered, visit } = get()
      const time = now()
      set({ ...deriveState(consent, { ...get(), ...applyChoice(consent, stateAt(time), choice, time) }, time), remembered, visit })
    },
    expire() {
      const time = now()
      const lapsed = applyExpiry(get(), time)
      if (!lapsed) return
      const { decisions } = deriveState(consent, { ...get(), ...lapsed }, time)
      const ids = lapsed.expired.filter((id) => decisions[id]?.status === 'undecided')
      act('expiry', ids, lapsed, time, newActId())
    },
  }
}

/** Ids of the acts that granted these services, each once. */
const grantsOf = ({ remembered, visit }: Records, services: readonly string[]): string[] => [
  ...new Set(services.flatMap((id) => [visit.services[id]?.event ?? [], remembered.services[id]?.event ?? []].flat())),
]
