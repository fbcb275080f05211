import {
  acceptListed,
  type Choice,
  type ConsentState,
  type ConsentStore,
  createConsentStore,
  parseRecord,
  rejectEverything,
  rejectUndecided,
  saveDraft,
} from 'ask-first/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consent, ids, noon } from './sample.js'

/** One step of a visitor, of time, or of another tab. */
type Step =
  | { kind: 'accept'; listed: string[] }
  | { kind: 'reject' | 'reject-everything' }
  | { kind: 'save'; draft: Record<string, boolean> }
  | { kind: 'grant' | 'visit' | 'withdraw'; id: string }
  | { kind: 'reload'; newVisit: boolean }
  | { kind: 'tab' }
  | { kind: 'wait'; days: number }

const id = fc.constantFrom(...ids)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('accept' as const), listed: fc.subarray([...ids]) }),
  fc.record({ kind: fc.constantFrom('reject' as const, 'reject-everything' as const) }),
  fc.record({ kind: fc.constant('save' as const), draft: fc.dictionary(id, fc.boolean()) }),
  fc.record({ kind: fc.constantFrom('grant' as const, 'visit' as const, 'withdraw' as const), id }),
  fc.record({ kind: fc.constant('reload' as const), newVisit: fc.boolean() }),
  fc.record({ kind: fc.constant('tab' as const) }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 120 }) }),
)

function choiceOf(step: Step, state: ConsentState): Choice | undefined {
  switch (step.kind) {
    case 'accept':
      return acceptListed(step.listed, 'banner-accept')
    case 'reject':
      return rejectUndecided(state, 'banner-reject')
    case 'reject-everything':
      return rejectEverything(state, 'settings-reject')
    case 'save':
      return saveDraft(state, step.draft)
    case 'grant':
      return { grant: [step.id], method: 'placeholder' }
    case 'visit':
      return { grant: [step.id], method: 'placeholder', remember: false }
    case 'withdraw':
      return { deny: [step.id], method: 'withdraw' }
    default:
      return undefined
  }
}

/** What this step allows to be granted that was not granted before. */
const mayGrant = (step: Step): readonly string[] =>
  step.kind === 'accept'
    ? step.listed
    : step.kind === 'save'
      ? Object.keys(step.draft).filter((key) => step.draft[key])
      : step.kind === 'grant' || step.kind === 'visit'
        ? [step.id]
        : []

const grantedIn = (store: ConsentStore) => ids.filter((one) => store.get().decisions[one]?.status === 'granted')

describe('G5: any life of a visitor', () => {
  it('G5, G6: only the act that names a service grants it; reload, time and tabs never do', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let time = noon
        const now = () => time
        let store = createConsentStore(consent, { now })
        const tab = createConsentStore(consent, { now })
        for (const one of steps) {
          const before = grantedIn(store)
          const choice = choiceOf(one, store.get())
          if (choice) store.decide(choice)
          else if (one.kind === 'tab') tab.receive({ remembered: store.get().remembered })
          else if (one.kind === 'wait') {
            time += one.days * 86_400_000
            store.expire()
          } else if (one.kind === 'reload') {
            const { remembered, visit } = store.get()
            store = createConsentStore(consent, {
              now,
              remembered: parseRecord(JSON.stringify(remembered), consent, time),
              ...(one.newVisit ? {} : { visit: parseRecord(JSON.stringify(visit), consent, time) }),
            })
          }
          const after = grantedIn(store)
          const appeared = after.filter((granted) => !before.includes(granted))
          // at the end of a visit an older remembered grant may show again; it was one of the visitor's own
          const remembered = ids.filter((granted) => store.get().remembered.services[granted]?.decision === 'granted')
          for (const granted of appeared) expect([...mayGrant(one), ...(one.kind === 'reload' ? remembered : [])]).toContain(granted)
          if (one.kind === 'withdraw') expect(after).not.toContain(one.id)
          if (one.kind === 'reject-everything') expect(after).toEqual([])
          if (one.kind === 'tab') {
            for (const denied of ids.filter((id) => store.get().remembered.services[id]?.decision === 'denied')) {
              expect(tab.get().decisions[denied]?.status).not.toBe('granted')
            }
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('G6: a grant for one service leaves every other one as it was, in every combination', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), id, fc.boolean(), (steps, granted, remember) => {
        const store = createConsentStore(consent, { now: () => noon })
        for (const one of steps) {
          const choice = choiceOf(one, store.get())
          if (choice) store.decide(choice)
        }
        const others = () => ids.filter((one) => one !== granted).map((one) => store.get().decisions[one])
        const before = others()
        store.decide({ grant: [granted], method: 'placeholder', remember })
        expect(others()).toEqual(before)
        expect(grantedIn(store)).toContain(granted)
      }),
    )
  })
})
