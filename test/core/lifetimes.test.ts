import {
  type Consent,
  type ConsentOptions,
  createConsentStore,
  defineConsent,
  parseRecord,
  type Regime,
  type ServiceData,
} from 'ask-first/core'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addMonths } from '../../src/core/months.js'
import { consent, ids, noon, options } from './sample.js'

const utc = (iso: string) => Date.parse(`${iso}Z`)
const second = 1000
const day = 86_400_000

afterEach(() => vi.unstubAllEnvs())

describe('a lifetime', () => {
  it.each([
    ['2026-01-15T12:00:00.000', 6, '2026-07-15T12:00:00.000'],
    ['2026-08-31T23:59:59.999', 6, '2027-02-28T23:59:59.999'],
    ['2027-08-31T00:00:00.000', 6, '2028-02-29T00:00:00.000'],
    ['2027-08-29T06:00:00.000', 6, '2028-02-29T06:00:00.000'],
    ['2028-02-29T06:00:00.000', 6, '2028-08-29T06:00:00.000'],
    ['2028-02-29T06:00:00.000', 12, '2029-02-28T06:00:00.000'],
    ['2027-02-28T06:00:00.000', 12, '2028-02-28T06:00:00.000'],
    ['2026-12-31T12:00:00.000', 6, '2027-06-30T12:00:00.000'],
    ['2026-03-31T12:00:00.000', 6, '2026-09-30T12:00:00.000'],
    ['2026-10-31T12:00:00.000', 13, '2027-11-30T12:00:00.000'],
    // an hour that does not exist in Berlin, and one that is there twice
    ['2026-03-29T01:30:00.000', 6, '2026-09-29T01:30:00.000'],
    ['2026-10-25T00:30:00.000', 12, '2027-10-25T00:30:00.000'],
  ])('%s + %i months = %s', (from, months, to) => {
    expect(new Date(addMonths(utc(from), months)).toISOString()).toBe(`${to}Z`)
  })
})

/** The end of a lifetime by the calendar alone, without the date arithmetic of the platform. */
function endByCalendar(time: number, months: number): number {
  const [date = '', clock = ''] = new Date(time).toISOString().split('T')
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const wanted = year * 12 + month - 1 + months
  const [wantedYear, wantedMonth] = [Math.floor(wanted / 12), (wanted % 12) + 1]
  const isLeap = (wantedYear % 4 === 0 && wantedYear % 100 !== 0) || wantedYear % 400 === 0
  const longest = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][wantedMonth - 1] ?? 0
  const two = (part: number) => String(part).padStart(2, '0')
  return Date.parse(`${wantedYear}-${two(wantedMonth)}-${two(Math.min(dayOfMonth, longest))}T${clock}`)
}

/** What a visitor who decided at a time is told at a later one: in the open page, and by a page that reads the record then. */
function decided(at: number, decision: 'granted' | 'denied', definition: Consent = consent) {
  let time = at
  const now = () => time
  const store = createConsentStore(definition, { now })
  store.decide(decision === 'granted' ? { grant: ['chat'], method: 'placeholder' } : { deny: ['chat'], method: 'banner-reject' })
  const text = JSON.stringify(store.get().remembered)
  return {
    after(later: number) {
      time = later
      store.expire()
      const reread = createConsentStore(definition, { now, remembered: parseRecord(text, definition, later) })
      return [store, reread].map((one) => one.get().decisions.chat?.status)
    },
    reasonIn(later: number) {
      time = later
      store.expire()
      return store.get().decisions.chat
    },
  }
}

const lasting = [
  ['granted', 6],
  ['denied', 12],
] as const

describe.each(lasting)('a decision that says %s lasts %i calendar months', (decision, months) => {
  it.each([
    '2026-01-15T12:00:00.000',
    '2026-08-31T10:00:00.000',
    '2027-08-30T10:00:00.000',
    '2028-02-29T10:00:00.000',
    '2026-12-31T23:59:59.000',
  ])('R2, R3: to the second, from %s', (iso) => {
    const at = utc(iso)
    const end = endByCalendar(at, months)
    const visitor = decided(at, decision)
    expect(visitor.after(end - second)).toEqual([decision, decision])
    expect(visitor.after(end - 1)).toEqual([decision, decision])
    expect(visitor.after(end)).toEqual(['undecided', 'undecided'])
    expect(visitor.after(end + second)).toEqual(['undecided', 'undecided'])
    expect(visitor.reasonIn(end + second)).toEqual({ status: 'undecided', reason: 'expired' })
  })

  it.each(['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Apia', 'UTC'])(
    'R2, R3: on 400 dates, in every hour of the year and seen from %s, no decision is wrong',
    (zone) => {
      vi.stubEnv('TZ', zone)
      // without this the zones would prove nothing
      const offset = 0 - new Date(utc('2026-01-15T12:00')).getTimezoneOffset() / 60
      expect(offset).toBe({ 'Europe/Berlin': 1, 'America/New_York': -5, 'Pacific/Kiritimati': 14, 'Pacific/Apia': 13, UTC: 0 }[zone])
      let wrong = 0
      fc.assert(
        fc.property(fc.integer({ min: utc('2025-01-01T00:00'), max: utc('2045-01-01T00:00') }), (at) => {
          const end = endByCalendar(at, months)
          const visitor = decided(at, decision)
          for (const [time, expected] of [
            [end - second, decision],
            [end + second, 'undecided'],
          ] as const) {
            wrong += visitor.after(time).filter((status) => status !== expected).length
          }
        }),
        { numRuns: 400 },
      )
      expect(wrong).toBe(0)
    },
  )
})

describe('the clock of the device', () => {
  it('set back by a day at most changes no decision; set back further, what lies ahead of it does not count', () => {
    const grant = decided(noon, 'granted')
    expect(grant.after(noon - day)).toEqual(['granted', 'granted'])
    expect(grant.after(noon - day - 1)[1]).toBe('undecided')
  })

  it('set far ahead ends everything, and what has lapsed stays so when the clock is put right', () => {
    for (const [decision] of lasting) {
      const visitor = decided(noon, decision)
      expect(visitor.after(noon + 400 * day)[0]).toBe('undecided')
      expect(visitor.reasonIn(noon + second)).toEqual({ status: 'undecided', reason: 'expired' })
    }
  })

  it('never makes a grant of what was none, however it jumps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -800, max: 800 }), { maxLength: 12 }), fc.boolean(), (jumps, isRefusal) => {
        const visitor = decided(noon, isRefusal ? 'denied' : 'granted')
        let mayBeGranted = !isRefusal
        for (const days of jumps) {
          const [status] = visitor.after(noon + days * day)
          if (status === 'granted') expect(mayBeGranted).toBe(true)
          else mayBeGranted = false
        }
      }),
    )
  })
})

type Options = ConsentOptions<ServiceData<string, 'support' | 'media' | 'statistics'>, 'support' | 'media' | 'statistics'>
const define = (change: Partial<Options>) =>
  defineConsent<Options['services'][number], 'support' | 'media' | 'statistics'>({ ...options, ...change })
const months = fc.oneof(
  fc.integer({ min: -1, max: 15 }),
  fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, 6.5, 0.1, 1e9),
  fc.constantFrom('12', '6 months', null, true, {}, []).map((value): number => Object(value) as number), // as JavaScript users can write
)
const regime = fc.constantFrom<Regime>('eu', 'uk', 'us-ca')

describe('R2: whatever the options say', () => {
  it('R2, R1: in production a refusal is not asked about again within 6 months, in us-ca 12, nor sooner than a grant would be', () => {
    vi.stubEnv('NODE_ENV', 'production')
    fc.assert(
      fc.property(months, months, regime, (expiresAfter, reaskAfter, regime) => {
        const definition = define({ expiresAfter, reaskAfter, regime } as Partial<Options>) // `undefined` too, as JavaScript users can write
        const store = createConsentStore(definition, { now: () => noon })
        store.decide({ deny: ['chat'], method: 'banner-reject' })
        store.decide({ grant: ['video'], method: 'banner-accept' })
        const { chat, video } = store.get().decisions
        if (chat?.status !== 'denied' || video?.status !== 'granted') throw new Error('nothing was decided')
        expect(chat.until).toBeGreaterThanOrEqual(endByCalendar(noon, regime === 'us-ca' ? 12 : 6))
        expect(chat.until).toBeGreaterThanOrEqual(video.until - 1)
        expect(video.until).toBeGreaterThanOrEqual(endByCalendar(noon, 6))
        expect(video.until).toBeLessThanOrEqual(endByCalendar(noon + 1, 13))
      }),
      { numRuns: 1000 },
    )
  })

  it('R2: with a stored refusal nothing is undecided before its end, whatever else is decided, changed or reloaded', () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constantFrom('grant' as const, 'deny' as const), id: fc.constantFrom('video', 'stats') }),
      fc.record({ kind: fc.constant('wait' as const), id: fc.constant('') }),
      fc.record({ kind: fc.constant('reload' as const), id: fc.constant('') }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let time = noon
        const now = () => time
        let store = createConsentStore(consent, { now })
        store.decide({ deny: [...ids], method: 'banner-reject' })
        for (const { kind, id } of acts) {
          if (kind === 'wait') time = Math.min(time + 40 * day, endByCalendar(noon, 12) - second)
          else if (kind === 'reload') {
            const remembered = parseRecord(JSON.stringify(store.get().remembered), consent, time)
            store = createConsentStore(consent, { now, remembered })
          } else store.decide({ [kind]: [id], method: 'settings-save' })
          store.expire()
          expect(store.get().decisions.chat?.status).toBe('denied')
        }
      }),
    )
  })

  it('R3: a grant for this visit ends as well, in a page that is never closed', () => {
    let time = noon
    const store = createConsentStore(consent, { now: () => time })
    store.decide({ grant: ['chat'], method: 'placeholder', remember: false })
    time = endByCalendar(noon, 6) + second
    store.expire()
    expect(store.get().decisions.chat).toEqual({ status: 'undecided', reason: 'expired' })
  })
})

describe('the options of lifetimes', () => {
  it.each<[Partial<Options>, string]>([
    [{ expiresAfter: 5 }, 'expiresAfter'],
    [{ expiresAfter: 14 }, 'expiresAfter'],
    [{ expiresAfter: 6.5 }, 'expiresAfter'],
    [{ expiresAfter: Number.NaN }, 'expiresAfter'],
    [{ reaskAfter: 5 }, 'reaskAfter'],
    [{ reaskAfter: 14 }, 'reaskAfter'],
    [{ reaskAfter: 6, regime: 'us-ca' }, 'reaskAfter'],
    [{ reaskAfter: 11, regime: 'us-ca' }, 'reaskAfter'],
    [{ reaskAfter: 7, expiresAfter: 8 }, 'reaskAfter'],
  ])('R6: development refuses %o at %s', (change, path) => {
    expect(() => define(change)).toThrow(expect.objectContaining({ code: 'bad-lifetime', path }))
  })

  it.each<[Partial<Options>, { granted: number; denied: number }]>([
    [{}, { granted: 6, denied: 12 }],
    [{ expiresAfter: 13 }, { granted: 13, denied: 13 }],
    [
      { expiresAfter: 6, reaskAfter: 6 },
      { granted: 6, denied: 6 },
    ],
    [
      { expiresAfter: 12, reaskAfter: 13, regime: 'uk' },
      { granted: 12, denied: 13 },
    ],
    [
      { reaskAfter: 12, regime: 'us-ca' },
      { granted: 6, denied: 12 },
    ],
  ])('R6: takes %o', (change, expected) => {
    expect(define(change).months).toEqual(expected)
  })

  it.each<[Partial<Options>, { granted: number; denied: number }]>([
    [
      { expiresAfter: 1, reaskAfter: 1 },
      { granted: 6, denied: 12 },
    ],
    [
      { expiresAfter: Number.POSITIVE_INFINITY, reaskAfter: -1 },
      { granted: 6, denied: 12 },
    ],
    [
      { reaskAfter: 6, regime: 'us-ca' },
      { granted: 6, denied: 12 },
    ],
    [
      { expiresAfter: 13, reaskAfter: 6 },
      { granted: 13, denied: 13 },
    ],
  ])('R6: production makes %o what is allowed', (change, expected) => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(define(change).months).toEqual(expected)
  })

  it('R6: a decision lasts as long as they say, to the second', () => {
    const definition = define({ expiresAfter: 9, reaskAfter: 13 })
    for (const [decision, months] of [
      ['granted', 9],
      ['denied', 13],
    ] as const) {
      const visitor = decided(noon, decision, definition)
      const end = endByCalendar(noon, months)
      expect(visitor.after(end - second)).toEqual([decision, decision])
      expect(visitor.after(end + second)).toEqual(['undecided', 'undecided'])
    }
  })
})
