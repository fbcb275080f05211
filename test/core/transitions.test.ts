import {
  acceptListed,
  type ConsentState,
  createConsentStore,
  readRecord,
  rejectEverything,
  rejectUndecided,
  saveDraft,
} from 'ask-first/core'
import { describe, expect, it } from 'vitest'
import { consent, ids, noon } from './sample.js'

type Status = 'undecided' | 'granted' | 'denied'

/** A state in which chat, video and statistics stand as given. */
function stateOf(statuses: readonly Status[]): ConsentState {
  const store = createConsentStore(consent, { now: () => noon })
  const having = (status: Status) => ids.filter((_, index) => statuses[index] === status)
  store.decide({ grant: having('granted'), deny: having('denied'), method: 'settings-save' })
  return store.get()
}

const statuses: Status[] = ['undecided', 'granted', 'denied']
const everyState = statuses.flatMap((one) => statuses.flatMap((two) => statuses.map((three) => [one, two, three] as const)))

/** What each act makes of each status of a service. */
const acts = {
  'accept all of a layer that lists video and statistics': {
    choose: () => acceptListed(['video', 'stats'], 'banner-accept'),
    listed: { undecided: 'granted', granted: 'granted', denied: 'granted' },
    unlisted: { undecided: 'undecided', granted: 'granted', denied: 'denied' },
  },
  'reject all on the banner': {
    choose: (state: ConsentState) => rejectUndecided(state, 'banner-reject'),
    listed: { undecided: 'denied', granted: 'granted', denied: 'denied' },
    unlisted: { undecided: 'denied', granted: 'granted', denied: 'denied' },
  },
  'reject all in the settings': {
    choose: (state: ConsentState) => rejectEverything(state, 'settings-reject'),
    listed: { undecided: 'denied', granted: 'denied', denied: 'denied' },
    unlisted: { undecided: 'denied', granted: 'denied', denied: 'denied' },
  },
  'save with nothing touched': {
    choose: (state: ConsentState) => saveDraft(state, {}),
    listed: { undecided: 'denied', granted: 'granted', denied: 'denied' },
    unlisted: { undecided: 'denied', granted: 'granted', denied: 'denied' },
  },
  'save with video and statistics turned on': {
    choose: (state: ConsentState) => saveDraft(state, { video: true, stats: true }),
    listed: { undecided: 'granted', granted: 'granted', denied: 'granted' },
    unlisted: { undecided: 'denied', granted: 'granted', denied: 'denied' },
  },
  'save with video and statistics turned off': {
    choose: (state: ConsentState) => saveDraft(state, { video: false, stats: false }),
    listed: { undecided: 'denied', granted: 'denied', denied: 'denied' },
    unlisted: { undecided: 'denied', granted: 'granted', denied: 'denied' },
  },
} as const

describe.each(Object.entries(acts))('%s', (_, { choose, listed, unlisted }) => {
  it.each(everyState)('from chat %s, video %s, statistics %s', (...before) => {
    const state = stateOf(before)
    const store = createConsentStore(consent, { remembered: state.remembered, visit: state.visit, now: () => noon })
    store.decide(choose(state))
    const after = ids.map((id) => store.get().decisions[id]?.status)
    expect(after).toEqual(before.map((status, index) => (index === 0 ? unlisted : listed)[status]))
  })
})

describe('a choice', () => {
  it('B6: saving untouched on a first visit is the same as rejecting all', () => {
    const state = stateOf(['undecided', 'undecided', 'undecided'])
    const saved = saveDraft(state, {})
    expect(new Set(saved.deny)).toEqual(new Set(rejectUndecided(state, 'banner-reject').deny))
    expect(saved.grant).toEqual([])
  })

  it('B5: what nobody turned on is never granted, whatever else the draft names', () => {
    const state = stateOf(['undecided', 'denied', 'undecided'])
    const hostile: unknown = JSON.parse('{"__proto__": {"chat": true}, "constructor": true, "unknown": true, "stats": true}')
    const choice = saveDraft(state, hostile as Record<string, boolean>) // as it could come from a form
    expect(choice.grant).toEqual(['stats'])
    const inherited: Record<string, boolean> = Object.create({ chat: true, video: true })
    expect(saveDraft(state, inherited).grant).toEqual([])
  })

  it('leaves alone what it does not decide: a decision keeps its time when the settings are saved untouched', () => {
    const state = stateOf(['granted', 'denied', 'undecided'])
    const store = createConsentStore(consent, { remembered: state.remembered, now: () => noon + 1000 })
    store.decide(saveDraft(store.get(), {}))
    expect(store.get().decisions.chat).toMatchObject({ at: noon })
    expect(store.get().decisions.video).toMatchObject({ at: noon })
    expect(store.get().decisions.stats).toMatchObject({ at: noon + 1000 })
  })

  it('that grants and denies the same service denies it', () => {
    const store = createConsentStore(consent, { now: () => noon })
    store.decide({ grant: ['chat'], deny: ['chat'], method: 'settings-save' })
    expect(store.get().decisions.chat?.status).toBe('denied')
  })

  it('ignores services nobody defined', () => {
    const store = createConsentStore(consent, { now: () => noon })
    store.decide({ grant: ['nobody', 'toString'], method: 'banner-accept' })
    expect(store.get().remembered.services).toEqual({})
    expect(Object.keys(store.get().decisions)).toEqual([...ids])
  })

  it('for this visit is kept apart from what is remembered, and a later refusal ends both', () => {
    const store = createConsentStore(consent, { now: () => noon })
    store.decide({ grant: ['chat'], method: 'placeholder', remember: false })
    expect(store.get().remembered.services).toEqual({})
    expect(store.get().decisions.chat).toMatchObject({ status: 'granted', remembered: false })
    store.decide({ deny: ['chat'], method: 'withdraw' })
    expect(store.get().visit.services).toEqual({})
    expect(store.get().decisions.chat).toMatchObject({ status: 'denied', remembered: true })
  })

  it('wins over an earlier one even when the clock was set back in between', () => {
    let time = noon
    const store = createConsentStore(consent, { now: () => time })
    store.decide({ grant: ['chat'], method: 'placeholder' })
    time = noon - 3_600_000
    store.decide({ deny: ['chat'], method: 'withdraw' })
    expect(store.get().decisions.chat?.status).toBe('denied')
  })

  it('W4: can be read back where the clock was put right by days since the grant', () => {
    let time = noon + 2 * 86_400_000
    const store = createConsentStore(consent, { now: () => time })
    store.decide({ grant: ['chat'], method: 'placeholder', remember: false })
    store.decide({ grant: ['video'], method: 'gate' })
    time = noon
    store.decide({ deny: ['chat'], method: 'withdraw' })
    expect(store.get().decisions).toMatchObject({ chat: { status: 'denied', at: noon }, video: { status: 'undecided' } })
    expect(readRecord(store.get().remembered, consent, noon)).toEqual(store.get().remembered)
  })
})
