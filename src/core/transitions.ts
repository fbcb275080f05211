import type { Consent } from './consent.js'
import { countriesOf, longestStorageOf } from './facts.js'
import { endOf } from './months.js'
import type { ConsentRecord, Method, RecordEntry } from './record.js'
import type { ConsentState } from './state.js'

/** One act of the visitor: what it grants, what it denies, by which control. */
export interface Choice {
  readonly grant?: readonly string[]
  readonly deny?: readonly string[]
  readonly method: Method
  /** Whether grants outlive this visit; refusals always do. @default true */
  readonly remember?: boolean
}

/** The two records after a choice. Unknown ids are ignored. */
export function applyChoice(
  consent: Consent,
  state: Pick<ConsentState, 'remembered' | 'visit'>,
  { grant, deny, method, remember }: Choice,
  now: number,
): { remembered: ConsentRecord; visit: ConsentRecord } {
  const remembered: Record<string, RecordEntry> = { ...state.remembered.services }
  const visit: Record<string, RecordEntry> = { ...state.visit.services }
  for (const { id, purpose, facts } of consent.services) {
    const decision = deny?.includes(id) ? 'denied' : 'granted'
    if (decision === 'granted' && !grant?.includes(id)) continue
    // later than any former decision, also where the clock was set back
    const at = Math.max(now, (remembered[id]?.at ?? 0) + 1, (visit[id]?.at ?? 0) + 1)
    delete visit[id]
    const kept = decision === 'denied' || remember !== false ? remembered : visit
    kept[id] = {
      decision,
      at,
      method,
      until: endOf(decision, at),
      purpose,
      countries: countriesOf(facts),
      storageDays: longestStorageOf(facts),
    }
  }
  return { remembered: { version: 1, services: remembered }, visit: { version: 1, services: visit } }
}

const idsWith = (state: ConsentState, status: 'undecided' | 'granted' | 'denied'): string[] =>
  Object.keys(state.decisions).filter((id) => state.decisions[id]?.status === status)

/** Accept all: grants exactly what the layer listed. */
export const acceptListed = (listed: readonly string[], method: Method): Choice => ({ grant: listed, method })

/** Reject all on the first layer: refuses everything undecided; what was granted by an earlier act stays. */
export const rejectUndecided = (state: ConsentState, method: Method): Choice => ({ deny: idsWith(state, 'undecided'), method })

/** Reject all where everything is listed: refuses every service that is not refused yet, granted ones included. */
export const rejectEverything = (state: ConsentState, method: Method): Choice => ({
  deny: [...idsWith(state, 'undecided'), ...idsWith(state, 'granted')],
  method,
})

/**
 * Save of a draft: only services the visitor touched change; what was undecided and not turned on becomes denied,
 * what was decided and not touched stays as it is.
 *
 * @param draft Per touched service whether it is on.
 */
export function saveDraft(state: ConsentState, draft: Readonly<Record<string, boolean>>): Choice {
  const grant: string[] = []
  const deny: string[] = []
  for (const [id, { status }] of Object.entries(state.decisions)) {
    const wanted = Object.hasOwn(draft, id) ? draft[id] : undefined
    if (wanted === true && status !== 'granted') grant.push(id)
    if (wanted === false ? status !== 'denied' : wanted === undefined && status === 'undecided') deny.push(id)
  }
  return { grant, deny, method: 'settings-save' }
}
