import type { Consent } from './consent.js'
import type { Method } from './record.js'
import type { ConsentState } from './state.js'
import type { Choice } from './transitions.js'

/** Told to `onDecision` exactly once for each act of the visitor; holds no identifier of the visitor. */
export interface DecisionEvent {
  readonly method: Method
  /** UTC time, ISO 8601, by the device's clock. */
  readonly time: string
  /** The services this act decided. */
  readonly decided: readonly string[]
  /** Every service that is granted after the act. */
  readonly granted: readonly string[]
  /** Every service that is not granted after the act, refused or undecided. */
  readonly denied: readonly string[]
  /** Whether the grants of this act outlive the visit. */
  readonly remembered: boolean
}

/** Describes an act after it took effect. */
export function eventFor(consent: Consent, state: ConsentState, choice: Choice, now: number): DecisionEvent {
  const { method, grant, deny, remember } = choice
  const ids = consent.services.map(({ id }) => id)
  const granted = ids.filter((id) => state.decisions[id]?.status === 'granted')
  return Object.freeze({
    method,
    time: new Date(now).toISOString(),
    decided: ids.filter((id) => grant?.includes(id) || deny?.includes(id)),
    granted,
    denied: ids.filter((id) => !granted.includes(id)),
    remembered: remember !== false,
  })
}
