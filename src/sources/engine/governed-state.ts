import type { ConsentSource, ConsentState, Decision, SourceAnswer, SourceRefusal, SourceSight } from '../../core/index.js'

/** What is known beside the answers of a platform. */
interface Beside {
  /** Refusals made here that are not yet the platform's, with their time. */
  readonly refused: ReadonlyMap<string, number>
  /** When the platform was first heard to say what it says. */
  readonly since: Readonly<Record<string, number>>
  readonly requests: Readonly<Record<string, 'busy' | SourceRefusal>>
  readonly hasFailedToOpen: boolean
  readonly consentId: string | undefined
}

const undecided: Decision = Object.freeze({ status: 'undecided', reason: 'new' })

/** What a platform says of a service; nothing while it says nothing at all. */
export function answerOf(source: ConsentSource, id: string): SourceAnswer {
  const state = source.get()
  return state.status === 'ready' ? (state.answers[id] ?? 'undecided') : 'undecided'
}

/** What counts while a platform decides: a refusal made here before all, then a grant for this visit, then its answer. */
export function governedState(ids: readonly string[], base: ConsentState, source: ConsentSource, beside: Beside): ConsentState {
  const state = source.get()
  const decide = (id: string): Decision => {
    const here = base.decisions[id]
    const at = beside.refused.get(id)
    if (at !== undefined) return { status: 'denied', remembered: false, at, until: Number.POSITIVE_INFINITY, method: 'withdraw' }
    // by whichever control; a signal the platform hears itself
    if (here?.status === 'denied' && here.method !== 'signal') return here
    if (state.status !== 'ready') return undecided
    if (here?.status === 'granted' && !here.remembered) return here
    const status = state.answers[id] ?? 'undecided'
    if (status === 'undecided') return undecided
    return { status, remembered: true, at: beside.since[id] ?? 0, until: Number.POSITIVE_INFINITY, method: 'source' }
  }
  const sight: SourceSight = {
    name: source.name,
    status: state.status,
    reason: state.status === 'unavailable' ? state.reason : undefined,
    opening: state.status !== 'ready' || !source.open ? 'impossible' : beside.hasFailedToOpen ? 'failed' : 'possible',
    answers: state.status === 'ready' ? state.answers : {},
    offers: Object.fromEntries(ids.map((id) => [id, source.offer(id)])),
    requests: { ...beside.requests },
    consentId: beside.consentId,
  }
  return Object.freeze({ ...base, decisions: Object.freeze(Object.fromEntries(ids.map((id) => [id, decide(id)]))), source: sight })
}
