import { createConsentStore, defineConsent, type Facts } from 'ask-first/core'
import { describe, expect, it } from 'vitest'
import { consent, entry, facts, noon, options, record } from './sample.js'

const [chat, ...others] = options.services
if (!chat) throw new Error('the sample lost its services')

/** The decision about the chat after its definition changed. */
function decisionAfter(change: { purpose?: 'support' | 'statistics'; facts?: Partial<Facts> }, decision: 'granted' | 'denied' = 'granted') {
  const changed = defineConsent({
    ...options,
    services: [{ ...chat, ...change, facts: { ...facts, ...change.facts } } as NonNullable<typeof chat>, ...others], // only values differ
  })
  const remembered = record({
    chat: entry({ decision, ...(decision === 'denied' ? { method: 'banner-reject', until: Date.UTC(2027, 0, 15, 12) } : {}) }),
    video: entry({ purpose: 'media' }),
  })
  const { decisions } = createConsentStore(changed, { remembered, now: () => noon + 1 }).get()
  expect(decisions.video?.status).toBe('granted')
  return decisions.chat
}

const grown = {
  'another purpose': { purpose: 'statistics' },
  'another country': { facts: { country: 'FR' } },
  'a server in another country': { facts: { servers: ['DE', 'IN'] } },
  'a recipient in another country': { facts: { recipients: [{ name: 'X', country: 'BR' }] } },
  'a longer storage': { facts: { storage: [{ ...item(31) }] } },
  'a storage without end': { facts: { storage: [{ ...item('until-deleted') }] } },
  'a storage nobody states any more': { facts: { storage: 'not-stated' } },
} as const

const unchanged = {
  nothing: {},
  'a shorter storage': { facts: { storage: [item(29)] } },
  'a storage for the visit': { facts: { storage: [item('session')] } },
  'no storage at all': { facts: { storage: [] } },
  'a recipient that is gone': { facts: { recipients: [] } },
  'other words': { facts: { retention: { de: 'Neu', en: 'New' }, company: 'Beispiel Chat AG', sources: [] } },
  'another order of countries': { facts: { servers: ['US', 'DE'], recipients: [] } },
} as const

function item(days: number | 'session' | 'until-deleted') {
  return { name: 'ssid', kind: 'cookie', purpose: 'x', days, readBy: 'not-stated', adjustable: false } as const
}

describe('what a grant was given for', () => {
  it.each(Object.entries(grown))('asks again after %s, and only for this service', (_, change) => {
    expect(decisionAfter(change)).toEqual({ status: 'undecided', reason: 'changed' })
  })

  it.each(Object.entries(unchanged))('does not ask again after %s', (_, change) => {
    expect(decisionAfter(change)).toMatchObject({ status: 'granted' })
  })

  it.each(Object.entries(grown))('R1: a refusal stays a refusal after %s', (_, change) => {
    expect(decisionAfter(change, 'denied')).toMatchObject({ status: 'denied' })
  })

  it('does not ask again when a grant was given for a storage without end', () => {
    const remembered = record({ chat: entry({ storageDays: -1 }) })
    expect(createConsentStore(consent, { remembered, now: () => noon }).get().decisions.chat?.status).toBe('granted')
  })
})

describe('the state', () => {
  it('knows every service, undecided while nothing is kept', () => {
    const { decisions, persistence } = createConsentStore(consent).get()
    const undecided = { status: 'undecided', reason: 'new' }
    expect(decisions).toEqual({ chat: undecided, video: undecided, stats: undecided })
    expect(persistence).toBe('memory')
  })

  it('takes the later of what is remembered and what is for this visit', () => {
    const older = record({ chat: entry({ at: noon, decision: 'denied', until: Date.UTC(2027, 0, 15) }) })
    const newer = record({ chat: entry({ at: noon + 1 }) })
    const now = () => noon + 2
    expect(createConsentStore(consent, { remembered: older, visit: newer, now }).get().decisions.chat).toMatchObject({
      status: 'granted',
      remembered: false,
    })
    expect(createConsentStore(consent, { remembered: newer, visit: older, now }).get().decisions.chat).toMatchObject({
      status: 'granted',
      remembered: true,
    })
  })

  it('G4: a grant that is remembered no longer is none either for a clock that is a little behind', () => {
    let now = noon
    const store = createConsentStore(consent, { now: () => now })
    store.decide({ grant: ['chat'], method: 'placeholder' })
    now += 600_000
    store.decide({ grant: ['chat'], method: 'placeholder', remember: false })
    const { remembered } = store.get()
    for (const behind of [-1, 0, 1, 300_000, 86_400_000]) {
      const { decisions } = createConsentStore(consent, { remembered, now: () => now - behind }).get()
      expect(decisions.chat).toEqual({ status: 'undecided', reason: 'new' })
    }
  })

  it('cannot be changed from outside', () => {
    const state = createConsentStore(consent).get()
    expect(Object.isFrozen(state) && Object.isFrozen(state.decisions)).toBe(true)
  })
})
