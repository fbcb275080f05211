import { createConsentStore, defineConsent, maxRecordLength, mergeRecords, parseRecord, readRecord, service } from 'ask-first/core'
import { describe, expect, it } from 'vitest'
import { consent, entry, noon, options, record } from './sample.js'

const whole = record({ chat: entry(), video: entry({ purpose: 'media', decision: 'denied', method: 'banner-reject' }) })
const text = JSON.stringify(whole)
const read = (stored: string | null | undefined) => parseRecord(stored, consent, noon)
/** What a page with this stored text thinks of each service. */
const statuses = (stored: string) => {
  const { decisions } = createConsentStore(consent, { remembered: read(stored), now: () => noon }).get()
  return Object.fromEntries(Object.entries(decisions).map(([id, { status }]) => [id, status]))
}
const allUndecided = { chat: 'undecided', video: 'undecided', stats: 'undecided' }

describe('a stored record', () => {
  it('that is whole reads as it was written', () => {
    expect(read(text)).toEqual(whole)
    expect(statuses(text)).toEqual({ chat: 'granted', video: 'denied', stats: 'undecided' })
  })

  it('never outgrows what is read back, even for a hundred services', () => {
    const [one] = options.services
    if (!one) throw new Error('the sample lost its services')
    const many = defineConsent({
      ...options,
      services: Array.from({ length: 100 }, (_, index) => service({ ...one, id: `a-service-with-a-long-name-${index}` })),
    })
    const store = createConsentStore(many, { now: () => noon })
    store.decide({ deny: many.services.map(({ id }) => id), method: 'settings-reject' })
    const { remembered } = store.get()
    expect(parseRecord(JSON.stringify(remembered), many, noon)).toEqual(remembered)
  })
})

const deep = '['.repeat(10_000)
const damaged: Record<string, string | null | undefined> = {
  nothing: null,
  undefined: undefined,
  'an empty text': '',
  'a percent sign': '%',
  'half JSON in percent signs': '%7Bbad',
  null: 'null',
  'a list': '[]',
  'a text': '"x"',
  'a number': '42',
  true: 'true',
  'an empty object': '{}',
  'a list in a list': `[${text}]`,
  'five megabytes': JSON.stringify({ ...whole, padding: 'x'.repeat(5_000_000) }),
  'five megabytes of blanks': text + ' '.repeat(5_000_000),
  'one character too many': text + ' '.repeat(maxRecordLength + 1 - text.length),
  'ten thousand brackets': deep,
  'ten thousand nested lists': deep + ']'.repeat(10_000),
  'a byte order mark': `\uFEFF${text}`,
  'NUL in front': `\0${text}`,
  'encoded twice': JSON.stringify(text),
  'encoded as part of an address': encodeURIComponent(text),
  'an older version': text.replace('"version":1', '"version":0'),
  'a newer version': text.replace('"version":1', '"version":2'),
  'a version that is a text': text.replace('"version":1', '"version":"1"'),
  'no version': text.replace('"version":1,', ''),
  'a version it inherits': `{"__proto__":{"version":1},"services":${JSON.stringify(whole.services)}}`,
  'services it inherits': `{"version":1,"__proto__":{"services":${JSON.stringify(whole.services)}}}`,
  'decisions it inherits': `{"version":1,"services":{"__proto__":${JSON.stringify(whole.services)}}}`,
  'decisions under constructor': `{"version":1,"services":{"constructor":{"prototype":${JSON.stringify(whole.services)}}}}`,
  'services as a list': `{"version":1,"services":[${JSON.stringify(entry())}]}`,
  'services as a text': '{"version":1,"services":"chat"}',
  'services as null': '{"version":1,"services":null}',
  "another app's settings": '{"chat":true,"video":{"consent":true},"version":1}',
}

describe('G4: a damaged record decides nothing and throws nothing', () => {
  it.each(Object.entries(damaged))('G4: %s', (_, stored) => {
    expect(read(stored)).toEqual(record({}))
    expect(statuses(stored ?? '')).toEqual(allUndecided)
  })

  it('G4: cut off after any character', () => {
    for (let length = 0; length < text.length; length += 1) expect(statuses(text.slice(0, length))).toEqual(allUndecided)
  })

  it('G4: no flipped bit makes a grant of a refusal or of nothing', () => {
    for (let index = 0; index < text.length; index += 1) {
      for (let bit = 0; bit < 7; bit += 1) {
        const flipped = text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ (1 << bit)) + text.slice(index + 1)
        const { video, stats } = statuses(flipped)
        expect([video, stats]).not.toContain('granted')
      }
    }
  })
})

const damagedEntries: Record<string, unknown> = {
  yes: 'yes',
  no: 'no',
  one: 1,
  true: true,
  'the text true': 'true',
  'an empty object': {},
  'a list': [entry()],
  null: null,
  'an unknown decision': { ...entry(), decision: 'maybe' },
  'a decision that is true': { ...entry(), decision: true },
  'a decision in capitals': { ...entry(), decision: 'Granted' },
  'a decision in a list': { ...entry(), decision: ['granted'] },
  'no decision': { ...entry(), decision: undefined },
  'an unknown method': { ...entry(), method: 'default' },
  'a method every object has': { ...entry(), method: 'toString' },
  'no method': { ...entry(), method: undefined },
  'no time': { ...entry(), at: undefined },
  'a time as text': { ...entry(), at: String(noon) },
  'a time as date': { ...entry(), at: '2026-01-15T12:00:00Z' },
  'a negative time': { ...entry(), at: -1 },
  'time zero': { ...entry(), at: 0 },
  'half a millisecond': { ...entry(), at: noon + 0.5 },
  'an endless time': { ...entry(), at: Number.POSITIVE_INFINITY },
  'a time beyond whole numbers': { ...entry(), at: 2 ** 53, until: 2 ** 53 + 2 },
  'a time more than a day ahead': { ...entry(), at: noon + 86_400_001, until: noon + 86_400_002 },
  'a far future': { ...entry(), at: 99_999_999_999_999, until: 99_999_999_999_999 + 1 },
  'no end': { ...entry(), until: undefined },
  'an end as text': { ...entry(), until: 'never' },
  'an end before its time': { ...entry(), until: noon - 1 },
  'no purpose': { ...entry(), purpose: undefined },
  'a purpose that is a number': { ...entry(), purpose: 1 },
  'no countries': { ...entry(), countries: undefined },
  'countries as text': { ...entry(), countries: 'DE,US' },
  'countries that are numbers': { ...entry(), countries: [1, 2] },
  'countries as object': { ...entry(), countries: { 0: 'DE', 1: 'US', length: 2 } },
  'no storage': { ...entry(), storageDays: undefined },
  'storage as text': { ...entry(), storageDays: '30' },
  'storage that is not a number': { ...entry(), storageDays: Number.NaN },
  'storage without end of its own': { ...entry(), storageDays: Number.POSITIVE_INFINITY },
}

describe('one damaged entry', () => {
  it.each(Object.entries(damagedEntries))('G4: %s leaves its service undecided and the others as they are', (_, stored) => {
    const { services } = whole
    const damagedText = JSON.stringify({ version: 1, services: { ...services, chat: stored } })
    expect(statuses(damagedText)).toEqual({ chat: 'undecided', video: 'denied', stats: 'undecided' })
    expect(readRecord({ version: 1, services: { ...services, chat: stored } }, consent, noon).services).not.toHaveProperty('chat')
  })

  it('G4: cannot lend its parts from a prototype', () => {
    const inherited = `{"version":1,"services":{"chat":{"__proto__":${JSON.stringify(entry())}}}}`
    expect(statuses(inherited)).toEqual(allUndecided)
    expect(readRecord({ version: 1, services: { chat: Object.create(entry()) } }, consent, noon)).toEqual(record({}))
  })

  it('up to a day ahead of the clock still counts', () => {
    expect(statuses(JSON.stringify(record({ chat: entry({ at: noon + 86_400_000, until: noon + 172_800_000 }) })))).toMatchObject({
      chat: 'granted',
    })
  })

  it('keeps no decision alive longer than the rule, whatever end it claims', () => {
    const eternal = { until: Number.MAX_SAFE_INTEGER }
    const stored = read(JSON.stringify(record({ chat: entry(eternal), video: entry({ ...eternal, decision: 'denied' }) })))
    expect(stored.services.chat?.until).toBe(Date.UTC(2026, 6, 15, 12))
    expect(stored.services.video?.until).toBe(Date.UTC(2027, 0, 15, 12))
  })

  it('of a service nobody defined is ignored, and not written again', () => {
    const stored = JSON.stringify({ version: 1, services: { ...whole.services, gone: entry() } })
    expect(read(stored)).toEqual(whole)
  })

  it('keeps nothing that does not belong to a record', () => {
    const stored = read(JSON.stringify({ version: 1, id: 'abc', services: { chat: { ...entry(), visitor: 'abc' } } }))
    expect(stored).toEqual(record({ chat: entry() }))
  })
})

describe('joining two records', () => {
  const granted = (at: number) => record({ chat: entry({ at }) })
  const denied = (at: number) => record({ chat: entry({ at, decision: 'denied' }) })

  it.each([
    ['a later refusal', granted(1), denied(2), 'denied'],
    ['a later grant', denied(1), granted(2), 'granted'],
    ['a refusal at the same time', granted(1), denied(1), 'denied'],
  ])('keeps %s, whichever comes first', (_, one, other, decision) => {
    expect(mergeRecords(one, other).services.chat?.decision).toBe(decision)
    expect(mergeRecords(other, one).services.chat?.decision).toBe(decision)
  })

  it('keeps what only one of them knows, and changes neither', () => {
    const one = Object.freeze(record(Object.freeze({ chat: entry() })))
    const other = Object.freeze(record(Object.freeze({ video: entry({ purpose: 'media' }) })))
    expect(Object.keys(mergeRecords(one, other).services)).toEqual(['chat', 'video'])
  })
})
