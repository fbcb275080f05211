import type { ConsentRecord, RecordEntry } from './record.js'
import type { ConsentState } from './state.js'
import { type Records, withoutEvent } from './transitions.js'

/**
 * What becomes of the remembered grants of a page by what was decided elsewhere. One that is remembered no longer, as
 * another tab had it, goes on here for the visit, as it does there. One of which the device holds nothing any more ends: a
 * later page could not write that it was withdrawn, or the visitor deleted it. It becomes a refusal that lasted no time, so
 * that no other tab puts it back.
 *
 * @param isAll Whether `remembered` is all that the device holds.
 */
export function joinElsewhere(
  state: ConsentState,
  { remembered, visit = state.visit }: { remembered: ConsentRecord; visit?: ConsentRecord },
  isAll: boolean,
): Records {
  const kept: Record<string, RecordEntry> = { ...remembered.services }
  const visiting: Record<string, RecordEntry> = { ...visit.services }
  for (const [id, entry] of Object.entries(state.remembered.services)) {
    const decision = state.decisions[id]
    if (decision?.status !== 'granted' || !decision.remembered) continue
    const other = kept[id]
    if (!other) {
      if (isAll) kept[id] = { ...withoutEvent(entry), decision: 'denied', at: entry.at + 1, until: entry.at + 1 }
    } else if (other.decision === 'granted' && other.until === other.at && other.at > entry.at) {
      visiting[id] = { ...entry, at: other.at + 1 }
    }
  }
  return { remembered: { version: 1, services: kept }, visit: { version: 1, services: visiting } }
}
