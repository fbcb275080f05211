import type { Consent, Regime } from './consent.js'
import type { Method } from './record.js'
import type { ConsentState, Decision } from './state.js'

/** One change of decisions as the store saw it: what was, what is, and by which control. */
export interface Act {
  /** UUID of version 4, made for this act alone; kept on the device only with grants, and gone with them. */
  readonly id: string
  readonly method: Method
  /** Milliseconds since 1970 (UTC), by the device's clock. */
  readonly time: number
  /** The services this act decided. */
  readonly decided: readonly string[]
  /** Ids of the acts that had granted what this one decides anew. */
  readonly previous: readonly string[]
  readonly before: ConsentState
  readonly after: ConsentState
}

/** The answer for one service in an event. */
export interface DecidedService {
  readonly service: string
  readonly purpose: string
  readonly status: Decision['status']
  /** End of validity, ISO 8601 in UTC; `null` where nothing is decided, or a consent platform keeps the answer. */
  readonly validUntil: string | null
  /** Whether the answer outlives the visit. */
  readonly remembered: boolean
}

/**
 * Told to `onDecision` exactly once for each change; closed, and without anything that identifies the visitor
 * (ISO/IEC TS 27560, GDPR Art. 5(1)(c)).
 */
export interface DecisionEvent {
  readonly schema: 'urn:ask-first:decision:1'
  readonly id: string
  /** Ids of the events that had granted what this one decides anew. */
  readonly previous: readonly string[]
  readonly method: Method
  /** UTC time, ISO 8601, by the device's clock. */
  readonly time: string
  /** BCP 47 tag of the language that was shown. */
  readonly locale: string
  readonly regime: Regime
  /** SHA-256 of what was shown, 64 hexadecimal digits; see `noticeFor`. `null` where a consent platform asked, in its own words. */
  readonly noticeHash: string | null
  /** The privacy policy that was linked. */
  readonly noticeUrl: string
  /** The services this act decided. */
  readonly decided: readonly string[]
  /** Every service that is granted after the act. */
  readonly granted: readonly string[]
  /** Every service that is not granted after the act, refused or undecided. */
  readonly denied: readonly string[]
  readonly decisions: readonly DecidedService[]
  /** Whether all grants of this act outlive the visit; `decisions` say it of each. */
  readonly remembered: boolean
  /** The consent platform that decides, by name, and the id of its own record where it gives one; absent where the kit decides. */
  readonly source?: { readonly name: string; readonly consentId?: string }
}

/** Describes an act for the records of the site. */
export function describeAct(consent: Consent, act: Act, notice: { locale: string; hash: string }): DecisionEvent {
  const { id, previous, method, decided, time, after } = act
  const decisions = consent.services.map(({ id, purpose }) => decidedService(id, purpose, after.decisions[id]))
  const { source } = after
  const idsOf = (services: readonly DecidedService[]) => services.map(({ service }) => service)
  const granted = decisions.filter(({ status }) => status === 'granted')
  return Object.freeze({
    schema: 'urn:ask-first:decision:1',
    id,
    previous,
    method,
    time: new Date(time).toISOString(),
    locale: notice.locale,
    regime: consent.regime,
    noticeHash: method === 'source' ? null : notice.hash,
    noticeUrl: consent.controller.privacyPolicy,
    decided,
    granted: idsOf(granted),
    denied: idsOf(decisions.filter(({ status }) => status !== 'granted')),
    decisions,
    remembered: granted.every(({ service, remembered }) => remembered || !decided.includes(service)),
    ...(source && { source: { name: source.name, ...(source.consentId && { consentId: source.consentId }) } }),
  })
}

function decidedService(service: string, purpose: string, decision: Decision | undefined): DecidedService {
  if (!decision || decision.status === 'undecided') return { service, purpose, status: 'undecided', validUntil: null, remembered: false }
  const { status, until, remembered } = decision
  return { service, purpose, status, validUntil: until < Infinity ? new Date(until).toISOString() : null, remembered }
}
