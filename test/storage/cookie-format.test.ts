import { type ConsentRecord, createConsentStore, defineConsent, emptyRecord, methods, readRecord } from 'ask-first/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cookieFor, decodeRecord, encodeRecord, recordFromCookies } from '../../src/storage/cookie-format.js'
import { consent, entry, ids, noon, options, record } from '../core/sample.js'

const runs = { numRuns: 10_000 }
/** Ten thousand runs may take their time on a busy machine; in milliseconds. */
const patience = 60_000
const secure = { isSecure: true, now: noon }
const uuid = '3f2b8c1e-9d4a-4f6b-8a7c-0123456789ab'

/** Text of any UTF-16 units: separators, lone surrogates, emoji, nothing at all. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('support', '', '.', '!', '*', '~', '~0041', '-', ';', '=', ' ', '%', '"', ','),
)
const eventId = fc.uuid({ version: 4 })

/** Any record that may lie on a device, as reading it leaves it. */
const validRecord = fc
  .dictionary(
    fc.constantFrom(...ids),
    fc.record(
      {
        decision: fc.constantFrom('granted', 'denied'),
        at: fc.integer({ min: 1, max: noon + 86_400_000 }),
        length: fc.oneof(fc.nat(4e10), fc.constant(0)),
        method: fc.constantFrom(...methods),
        purpose: anyText,
        countries: fc.array(anyText, { maxLength: 4 }),
        storageDays: fc.oneof(
          fc.integer({ min: -1, max: 4000 }),
          fc.maxSafeInteger().filter((days) => days !== 0),
        ),
        event: fc.oneof(eventId, fc.constant(uuid)),
      },
      { requiredKeys: ['decision', 'at', 'length', 'method', 'purpose', 'countries', 'storageDays'] },
    ),
  )
  .map((services) =>
    readRecord(
      {
        version: 1,
        services: Object.fromEntries(Object.entries(services).map(([id, { length, ...one }]) => [id, { ...one, until: one.at + length }])),
      },
      consent,
      noon,
    ),
  )

const read = (text: string) => readRecord(decodeRecord(text), consent, noon)

describe('the text of a cookie', () => {
  it(
    'says what the record says, whatever that is, in letters every server lets through',
    () => {
      let entries = 0
      fc.assert(
        fc.property(validRecord, (valid) => {
          entries += Object.keys(valid.services).length
          const text = encodeRecord(valid)
          expect(text).toMatch(/^[\w.~!*-]*$/)
          expect(encodeURIComponent(text)).toBe(text)
          expect(read(text)).toEqual(valid)
        }),
        runs,
      )
      // readRecord must have left something to write
      expect(entries).toBeGreaterThan(runs.numRuns)
    },
    patience,
  )

  it('stays as it is, for servers and head snippets that read it', () => {
    const text = encodeRecord(
      record({
        chat: entry({ method: 'placeholder', event: uuid }),
        video: entry({ decision: 'denied', method: 'settings-save', purpose: 'media', until: Date.UTC(2027, 0, 15, 12) }),
        stats: entry({ method: 'expiry', purpose: 'media', event: uuid }),
      }),
    )
    expect(text).toBe(
      '1!chat.g5.mrm12tc0.76mp6o0.support.DE*US.u.3f2b8c1e-9d4a-4f6b-8a7c-0123456789ab!video.d4.mywy3k00' +
        '.ehjpxc0.media...-!stats.ga.mrm12tc0.76mp6o0....3f2b8c1e-9d4a-4f6b-8a7c-0123456789ab',
    )
    // what a snippet has to do
    const [, decision, end = ''] = /!video\.([gd])[0-9]\.(\w+)/.exec(text) ?? []
    expect([decision, Number.parseInt(end, 36)]).toEqual(['d', Date.UTC(2027, 0, 15, 12)])
  })

  it('R1: holds twelve services of four purposes with an id each, and thirty of one act, in one kilobyte', () => {
    const one = (index: number) => ({
      ...entry({ at: noon - index * 1000, event: `3f2b8c1e-9d4a-4f6b-8a7c-0123456789${index + 10}` }),
      purpose: `purpose-${Math.floor(index / 3)}`,
      countries: ['DE', `A${index}`],
    })
    const apart = encodeRecord(record(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`service-${index}`, one(index)]))))
    expect(`__Host-ask-first=${apart}`.length).toBeLessThanOrEqual(1024)
    const together = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`service-${index}`, entry({ event: uuid })]))
    expect(`__Host-ask-first=${encodeRecord(record(together))}`.length).toBeLessThanOrEqual(1024)
  })
})

describe('G4: hostile cookies', () => {
  const granted = encodeRecord(record({ chat: entry({ event: uuid }), video: entry({ decision: 'denied', purpose: 'media' }) }))
  const grants = (text: string) => ids.filter((id) => read(text).services[id]?.decision === 'granted')

  it(
    'G4: ten thousand random texts grant nothing and throw nothing',
    () => {
      const shaped = fc
        .array(fc.array(fc.oneof(anyText, fc.constantFrom('chat', '__proto__', 'g0', 'd0')), { maxLength: 9 }), { maxLength: 4 })
        .map((entries) => ['1', ...entries.map((parts) => parts.join('.'))].join('!'))
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), shaped), (text) => {
          for (const remembered of [read(text), recordFromCookies(`a=b; __Host-ask-first=${text}; ${text}`, consent, secure)]) {
            const { decisions } = createConsentStore(consent, { remembered, now: () => noon }).get()
            expect(ids.filter((id) => decisions[id]?.status === 'granted')).toEqual([])
          }
        }),
        runs,
      )
    },
    patience,
  )

  it('G4: damage at any place grants nothing that was not granted', () => {
    for (let at = 0; at < granted.length; at += 1) {
      for (const put of ['', '!', '.', '*', '~', '0', '\0', String.fromCharCode(granted.charCodeAt(at) ^ 1)]) {
        for (const text of [granted.slice(0, at) + put, granted.slice(0, at) + put + granted.slice(at + 1)])
          expect(grants(text).filter((id) => id !== 'chat')).toEqual([])
      }
    }
  })

  it.each([
    '',
    '%',
    '%7Bbad',
    'null',
    '[]',
    '"x"',
    '42',
    'true',
    '{}',
    '1',
    '1!',
    '1!!!!',
    '!chat',
    '1!chat.g0',
    '1!chat.yes.mrm12tc0.76mp6o0.support.DE*US.u.-',
    '1!chat.g0.1e400.76mp6o0.support.DE*US.u.-',
    '1!chat.g0.-mrm12tc0.76mp6o0.support.DE*US.u.-',
    '1!chat.gz.mrm12tc0.76mp6o0.support.DE*US.u.-',
    '1!chat.g0.mrm12tc0.0.support.DE*US.u.-',
    '1!chat.g0.zzzzzzzz.0.support.DE*US.u.-',
    '1!chat.g0.mrm12tc0..support.DE*US.u.-',
    '1!chat.g0.mrm12tc0.76mp6o0.support.DE*US.u',
    '1!chat.g0.mrm12tc0.76mp6o0.support.DE*US.u.-.-',
    '2!chat.g0.mrm12tc0.76mp6o0.support.DE*US.u.-',
    '\uFEFF1!chat.g0.mrm12tc0.76mp6o0.support.DE*US.u.-',
    '1!__proto__.g0.mrm12tc0.76mp6o0.support.DE*US.u.-',
    '1!toString.g0.mrm12tc0.76mp6o0.support.DE*US.u.-',
    '!'.repeat(10_000),
    'x'.repeat(5_000_000),
  ])('G4: a damaged text is no decision: %.60s', (text) => {
    expect(recordFromCookies(`__Host-ask-first=${text}`, consent, secure).services).toEqual({})
  })

  it('G4: a service that stands twice in one cookie is damage of all of it', () => {
    const [yes, no] = ([{}, { decision: 'denied' }] as const).map((change) => encodeRecord(record({ chat: entry(change) })))
    const video = encodeRecord(record({ video: entry({ purpose: 'media' }) }))
    for (const [first = '', ...others] of [
      [no, yes],
      [yes, no],
      [yes, yes],
      [no, video, yes],
      [yes, '1!chat'],
    ])
      expect(recordFromCookies(`__Host-ask-first=${first}${others.map((one) => one?.slice(1)).join('')}`, consent, secure)).toEqual(
        emptyRecord,
      )
    expect(
      read(
        `${yes}${encodeRecord(record({ video: entry() }))
          .slice(1)
          .replace('video', '~0063hat')}`,
      ),
    ).toEqual(emptyRecord)
  })

  it('G4: no flipped bit makes a grant of a refusal, also where ids of services are one bit apart', () => {
    const [, video] = options.services
    if (!video) throw new Error('the sample lost its services')
    const alike = defineConsent({ ...options, services: ['ads1', 'ads3'].map((id) => ({ ...video, id })) })
    const text = encodeRecord(
      record({
        ads3: entry({ decision: 'denied', purpose: 'media', until: Date.UTC(2027, 0, 15, 12) }),
        ads1: entry({ purpose: 'media' }),
      }),
    )
    for (let at = 0; at < text.length; at += 1) {
      for (let bit = 0; bit < 7; bit += 1) {
        const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1)
        const { services } = recordFromCookies(`__Host-ask-first=${flipped}`, alike, secure)
        expect(services['ads3']?.decision).not.toBe('granted')
      }
    }
  })

  it('G4: a damaged id of an event is left out, the decision stays', () => {
    const text = '1!chat.g0.mrm12tc0.76mp6o0.support.DE*US.u.'
    for (const id of ['-', 'x', 'PyuMHp1KT2uKfAEjRWeJq', '_____________________w']) {
      expect(read(text + id)).toEqual(record({ chat: entry() }))
    }
    expect(read(`${text}3f2b8c1e-9d4a-4f6b-8a7c-0123456789ab`)).toEqual(record({ chat: entry({ event: uuid }) }))
  })
})

describe('reading cookies', () => {
  const chat = (change?: Parameters<typeof entry>[0]) => record({ chat: entry(change) })
  const cookie = (one: ConsentRecord, name = '__Host-ask-first') => `${name}=${encodeRecord(one)}`

  it('finds the one that counts among others', () => {
    const header = `theme=dark; x__Host-ask-first=1; ${cookie(chat())};a=b`
    expect(recordFromCookies(header, consent, secure)).toEqual(chat())
    expect(recordFromCookies(header, consent, { ...secure, isSecure: false })).toEqual(emptyRecord)
    expect(recordFromCookies(cookie(chat(), 'ask-first'), consent, secure)).toEqual(emptyRecord)
    expect(recordFromCookies(cookie(chat(), 'ask-first'), consent, { ...secure, isSecure: false })).toEqual(chat())
    for (const nothing of [undefined, null, '', '__Host-ask-first', 'a=b'])
      expect(recordFromCookies(nothing, consent, secure)).toEqual(emptyRecord)
  })

  it('G4: of several takes the stricter for each service', () => {
    const shared = defineConsent({ ...options, cookieDomain: 'shop.test' })
    const both = (...values: ConsentRecord[]) =>
      recordFromCookies(values.map((one) => cookie(one, 'ask-first')).join('; '), shared, secure).services
    const denied = chat({ decision: 'denied', method: 'withdraw' })
    expect(both(chat(), chat())).toEqual(chat().services)
    expect(both(chat(), denied)).toEqual(denied.services)
    expect(both(denied, chat({ at: noon + 1000 }))).toEqual(denied.services)
    expect(both(chat(), emptyRecord)).toEqual({})
    expect(both(emptyRecord, chat())).toEqual({})
    expect(both(chat(), emptyRecord, chat())).toEqual({})
    expect(both(emptyRecord, denied)).toEqual(denied.services)
    expect(both(chat(), chat({ until: noon + 1000, event: uuid }))).toEqual(chat({ until: noon + 1000, event: uuid }).services)
    expect(recordFromCookies(`ask-first=damaged; ${cookie(chat(), 'ask-first')}`, shared, secure).services).toEqual({})
  })

  it.each([
    ['other countries', { countries: ['DE'] }],
    ['another purpose', { purpose: 'media' }],
    ['another storage', { storageDays: -1 }],
  ])('G4: grants given for something else in each of several count for nothing (%s)', (_, change) => {
    const [one, other] = [chat(), chat({ ...change, until: noon + 1000 })]
    for (const pair of [
      [one, other],
      [other, one],
      [one, one, other],
    ])
      expect(recordFromCookies(pair.map((each) => cookie(each)).join('; '), consent, secure)).toEqual(emptyRecord)
  })

  it(
    'G4: ten thousand sets of cookies: granted is what all of them grant',
    () => {
      const shared = defineConsent({ ...options, cookieDomain: 'shop.test' })
      fc.assert(
        fc.property(fc.array(validRecord, { minLength: 1, maxLength: 4 }), (values) => {
          const { services } = recordFromCookies(values.map((one) => cookie(one, 'ask-first')).join('; '), shared, secure)
          for (const id of ids) {
            const said = values.map((one) => one.services[id]?.decision)
            const shown = new Set(
              values.map(({ services }) => JSON.stringify([services[id]?.purpose, services[id]?.countries, services[id]?.storageDays])),
            )
            const expected = said.includes('denied') ? 'denied' : said.includes(undefined) || shown.size > 1 ? undefined : 'granted'
            expect(services[id]?.decision).toBe(expected)
            // no joining makes a grant last longer
            if (expected === 'granted') expect(services[id]?.until).toBe(Math.min(...values.map((one) => one.services[id]?.until ?? 0)))
          }
        }),
        runs,
      )
    },
    patience,
  )
})

describe('writing a cookie', () => {
  const day = 86_400
  const year = 366 * day

  it('gives it the attributes of its place', () => {
    const chat = record({ chat: entry({ event: uuid }) })
    const value = encodeRecord(chat)
    const seconds = (Date.UTC(2026, 6, 15, 12) - noon) / 1000 + 30 * day
    expect(cookieFor(chat, consent, secure)).toBe(`__Host-ask-first=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax; Secure`)
    expect(cookieFor(chat, consent, { ...secure, isSecure: false })).toBe(`ask-first=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax`)
    expect(cookieFor(chat, defineConsent({ ...options, cookieDomain: 'shop.test' }), secure)).toBe(
      `ask-first=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax; Secure; Domain=shop.test`,
    )
    expect(cookieFor(emptyRecord, consent, secure)).toBe('__Host-ask-first=1; Path=/; Max-Age=0; SameSite=Lax; Secure')
  })

  it('lets it last thirty days longer than the longest decision, a day at least, and 400 days at most', () => {
    const lasting = (...untils: number[]) => {
      const services = Object.fromEntries(ids.map((id, index) => [id, entry({ at: noon - year * 1000, until: untils[index] ?? 0 })]))
      return Number(/Max-Age=(\d+)/.exec(cookieFor(record(services), consent, secure) ?? '')?.[1])
    }
    expect(lasting(noon + 5 * day * 1000, noon + 9 * day * 1000 + 1)).toBe(39 * day + 1)
    expect(lasting(noon - 1, noon)).toBe(30 * day)
    expect(lasting(noon - 40 * day * 1000)).toBe(day)
    expect(lasting(noon + 371 * day * 1000)).toBe(400 * day)
    expect(lasting(noon + year * 1000 * 10)).toBe(400 * day)
  })

  it('lets what is remembered no longer stay a day, so that open pages learn of it', () => {
    expect(cookieFor(record({ chat: entry({ until: noon }) }), consent, secure)).toContain(`Max-Age=${day};`)
  })

  it('makes none that is larger than a kilobyte', () => {
    const many = Array.from({ length: 40 }, (_, index) => [`a-service-with-a-long-name-${index}`, entry({ at: noon - index })])
    expect(cookieFor(record(Object.fromEntries(many)), consent, secure)).toBeUndefined()
  })
})
