import type { Consent } from './consent.js'
import { countriesOf, longestStorageOf } from './facts.js'
import { endOf } from './months.js'
import type { ConsentRecord, KeptMethod, RecordEntry } from './record.js'
import type { ConsentState } from './state.js'

/** One act of the visitor: what it grants, what it denies, by which control. */
export interface Choice {
  readonly grant?: readonly string[]
  readonly deny?: readonly string[]
  readonly method: KeptMethod
  /** Whether grants outlive this visit, or which of them do; refusals always do. @default true */
  readonly remember?: boolean | readonly string[]
}

/** The two records of a state: what outlives the visit, and what does not. */
export type Records = Pick<ConsentState, 'remembered' | 'visit'>

/**
 * The two records after a choice, and the ids of what it decides. Unknown ids are ignored, and a refusal of what is refused already.
 *
 * @param event Id of the event the app is told; kept with grants alone.
 */
export function applyChoice(
  consent: Consent,
  state: Records & Partial<Pick<ConsentState, 'decisions'>>,
  { grant, deny, method, remember }: Choice,
  now: number,
  event?: string,
): Records & { decided: readonly string[] } {
  const decided: string[] = []
  const remembered: Record<string, RecordEntry> = { ...state.remembered.services }
  const visit: Record<string, RecordEntry> = { ...state.visit.services }
  for (const { id, purpose, facts } of consent.services) {
    const decision = deny?.includes(id) ? 'denied' : 'granted'
    if (decision === 'granted' ? !grant?.includes(id) : state.decisions?.[id]?.status === decision) continue
    decided.push(id)
    // later than any former decision, also where the clock was set back
    const at = Math.max(now, (remembered[id]?.at ?? 0) + 1, (visit[id]?.at ?? 0) + 1)
    delete visit[id]
    const isKept = decision === 'denied' || (typeof remember === 'object' ? remember.includes(id) : remember !== false)
    // a grant that shall no longer outlive the visit ends here, and goes on for the visit
    if (!isKept && remembered[id]?.decision === 'granted') remembered[id] = { ...withoutEvent(remembered[id]), at, until: at }
    const kept = isKept ? remembered : visit
    kept[id] = {
      decision,
      at: isKept ? at : at + 1,
      method,
      until: endOf(consent, decision, at),
      purpose,
      countries: countriesOf(facts),
      storageDays: longestStorageOf(facts),
      ...(event && decision === 'granted' && { event }),
    }
  }
  return { remembered: { version: 1, services: remembered }, visit: { version: 1, services: visit }, decided }
}

/** The two records after everything that has run out by now was marked as such, and the ids of what had; nothing where none has. */
export function applyExpiry(state: Records, now: number): (Records & { expired: readonly string[] }) | undefined {
  const expired = new Set<string>()
  const mark = ({ version, services }: ConsentRecord): ConsentRecord => ({
    version,
    services: Object.fromEntries(
      Object.entries(services).map(([id, entry]) => {
        if (!isRunning(entry) || entry.until > now) return [id, entry]
        expired.add(id)
        // just after the decision it ends, so that every later one counts more
        return [id, { ...withoutEvent(entry), at: entry.at + 1, method: 'expiry' }]
      }),
    ),
  })
  const records = { remembered: mark(state.remembered), visit: mark(state.visit) }
  return expired.size > 0 ? { ...records, expired: [...expired] } : undefined
}

/** When each decision ends that is not marked as ended, milliseconds since 1970 (UTC); also of those that have run out unseen. */
export const endsOf = ({ remembered, visit }: Records): number[] =>
  [remembered, visit].flatMap(({ services }) =>
    Object.values(services)
      .filter(isRunning)
      .map(({ until }) => until),
  )

const isRunning = ({ method, at, until }: RecordEntry): boolean => method !== 'expiry' && until !== at

export const withoutEvent = ({ event, ...entry }: RecordEntry): RecordEntry => entry

const idsWith = (state: ConsentState, status: 'undecided' | 'granted' | 'denied'): string[] =>
  Object.keys(state.decisions).filter((id) => state.decisions[id]?.status === status)

/** Accept all: grants exactly what the layer listed. */
export const acceptListed = (listed: readonly string[], method: KeptMethod): Choice => ({ grant: listed, method })

/** Reject all on the first layer: refuses everything undecided; what was granted by an earlier act stays. */
export const rejectUndecided = (state: ConsentState, method: KeptMethod): Choice => ({ deny: idsWith(state, 'undecided'), method })

/** Save of the boxes of the first layer: of the services it lists the ticked ones are granted, the others refused; nothing else changes. */
export const saveListed = (listed: readonly string[], ticked: Readonly<Record<string, boolean>>): Choice => ({
  grant: listed.filter((id) => ticked[id]),
  deny: listed.filter((id) => !ticked[id]),
  method: 'banner-save',
})

/** Reject all where everything is listed: refuses every service that is not refused yet, granted ones included. */
export const rejectEverything = (state: ConsentState, method: KeptMethod): Choice => ({
  deny: [...idsWith(state, 'undecided'), ...idsWith(state, 'granted')],
  method,
})

/**
 * Save of a draft: only services the visitor touched change; what was undecided and not turned on becomes denied,
 * what was decided and not touched stays as it is.
 *
 * @param draft Per touched service whether it is on.
 * @param kept Per service whether its grant is to outlive the visit, where the visitor touched that. A new grant does else.
 */
export function saveDraft(state: ConsentState, draft: Readonly<Record<string, boolean>>, kept: typeof draft = {}): Choice {
  const grant: string[] = []
  const deny: string[] = []
  const of = (touched: typeof draft, id: string) => (Object.hasOwn(touched, id) ? touched[id] : undefined)
  for (const [id, decision] of Object.entries(state.decisions)) {
    const wanted = of(draft, id)
    if (wanted === false || (wanted === undefined && decision.status === 'undecided')) deny.push(id)
    else if (decision.status === 'granted' ? of(kept, id) === !decision.remembered : wanted) grant.push(id)
  }
  return { grant, deny, method: 'settings-save', remember: grant.filter((id) => of(kept, id) !== false) }
}
