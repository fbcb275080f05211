import type { ConsentRecord } from 'ask-first/core'
import { encodeRecord } from '../../src/storage/index.js'
import { entry, type ids, noon, record } from '../core/sample.js'

type Id = (typeof ids)[number]

/** What a page makes of a service: the answer, or why there is none. */
export type Outcome = 'granted' | 'denied' | 'new' | 'expired' | 'changed'

/** What may lie on a device or come with a request, in each form in which it can reach the kit. */
export interface StoredRow {
  readonly kind: 'stored'
  readonly number: number
  readonly what: string
  /** Values of our cookie, each of a request of its own; those in a list come together. */
  readonly cookies?: readonly (string | readonly string[])[]
  /** Texts of localStorage, of sessionStorage, or told by another tab. */
  readonly texts?: readonly string[]
  /** Values of the provider's `initialRecord`. @default what the texts say */
  readonly values?: readonly unknown[]
  /** What may come of it. @default nothing was ever decided */
  readonly outcome?: Partial<Record<Id, Outcome | readonly Outcome[]>>
  /** The record that is left, where that matters more than the outcome. */
  readonly left?: ConsentRecord
}

type Forms = Omit<StoredRow, 'kind' | 'number' | 'what'>
type Services = Readonly<Record<string, unknown>>

const row = (number: number, what: string, forms: Forms): StoredRow => ({ kind: 'stored', number, what, ...forms })
/** The same text in each form. */
const texts = (number: number, what: string, ...all: readonly string[]) => row(number, what, { cookies: all, texts: all })
/** The same records in each form. */
const records = (number: number, what: string, all: readonly ConsentRecord[], rest: Forms = {}) =>
  row(number, what, { cookies: all.map(encodeRecord), texts: all.map((one) => JSON.stringify(one)), values: all, ...rest })
/** Services that no cookie could say like this. */
const services = (number: number, what: string, all: readonly Services[], rest: Forms = {}) =>
  row(number, what, {
    texts: all.map((one) => JSON.stringify({ version: 1, services: one })),
    values: all.map((one) => ({ version: 1, services: one })),
    ...rest,
  })

const day = 86_400_000
const uuid = '3f2b8c1e-9d4a-4f6b-8a7c-0123456789ab'
const denied = { decision: 'denied', method: 'banner-reject', until: Date.UTC(2027, 0, 15, 12) } as const
const video = entry({ ...denied, purpose: 'media' })
const whole = record({ chat: entry({ event: uuid }), video })
const text = JSON.stringify(whole)
const cookie = encodeRecord(whole)
const inner = JSON.stringify(whole.services)
/** The end of a cookie in which a whole entry follows a damaged one. */
const thenVideo = encodeRecord(record({ video })).slice(1)
const chatCookie = (change: Readonly<Record<string, string>>) => {
  const parts = {
    act: 'g0',
    until: 'mrm12tc0',
    length: '76mp6o0',
    purpose: 'support',
    countries: 'DE*US',
    days: 'u',
    event: '-',
    ...change,
  }
  return `1!chat.${Object.values(parts).join('.')}`
}
const only = (id: string, one = entry()) => record(Object.fromEntries([[id, one]]))
const onlyVideo = { video: 'denied' } as const

/** Signs that cannot be seen, or turn the text around them, as their numbers. */
const visibly = (text: string) => JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)

const starts = (of: string) => Array.from({ length: of.length }, (_, length) => of.slice(0, length))
const flips = (of: string) =>
  Array.from({ length: of.length * 7 }, (_, place) => {
    const at = Math.floor(place / 7)
    return of.slice(0, at) + String.fromCharCode(of.charCodeAt(at) ^ (1 << (place % 7))) + of.slice(at + 1)
  })

const deep = '['.repeat(10_000)
const nested: unknown = JSON.parse(deep + ']'.repeat(10_000))
const fiveMegabytes = 'x'.repeat(5_000_000)
const named = (name: string, value: unknown): Services => Object.fromEntries([[name, value]])
const evil = (number: number, ...names: readonly string[]) =>
  names.flatMap((name) => [
    records(number, `${name} as a service`, [only(name)]),
    services(number, `services below ${name}`, [
      named(name, whole.services),
      named(name, { chat: entry() }),
      { chat: named(name, entry()) },
    ]),
  ])

/** Stored input that is damaged, foreign or outdated. */
export const storedRows: readonly StoredRow[] = [
  texts(1, 'an empty text', ''),
  texts(2, 'a percent sign', '%', '%E0%A4%A', '%%%'),
  texts(3, 'half JSON', '%7Bbad', '{bad', '{"version":1,'),
  row(4, 'null and the like', {
    cookies: ['null', 'undefined', 'NaN'],
    texts: ['null', 'undefined', 'NaN'],
    values: [null, undefined, NaN],
  }),
  texts(5, 'a list', '[]', `[${text}]`, `{"version":1,"services":[${JSON.stringify(entry())}]}`),
  texts(6, 'a text', '"x"', '"granted"', '{"version":1,"services":"chat"}'),
  texts(7, 'a number or a truth', '42', 'true', '0', '-1', '1e999', '{"version":1,"services":true}'),
  texts(8, 'an empty object', '{}', '{"version":1}', '{"version":1,"services":{}}', '{"version":1,"services":null}'),
  row(8, 'an empty record in a cookie', { cookies: ['1', '1!', '1!!!!', '!'] }),
  row(9, 'a text cut off after any character', { texts: starts(text) }),
  row(9, 'a cookie cut off after any character: what was whole before the cut holds', {
    cookies: starts(cookie),
    outcome: { chat: ['granted', 'new'], video: ['denied', 'new'] },
  }),
  row(10, 'one flipped bit in a text: no grant of what was none', {
    texts: flips(text),
    outcome: { chat: ['granted', 'new', 'changed', 'expired'], video: ['denied', 'new', 'expired'] },
  }),
  row(10, 'one flipped bit in a cookie: no grant of what was none', {
    cookies: flips(cookie),
    outcome: { chat: ['granted', 'new', 'changed', 'expired'], video: ['denied', 'new', 'expired'] },
  }),
  row(10, 'a service that stands twice in a cookie, as one flipped bit can make it: never decided', {
    cookies: [
      [video, entry({ purpose: 'media' })],
      [entry({ purpose: 'media' }), video],
      [video, video],
    ].map((twice) => `${encodeRecord(only('chat'))}${twice.map((one) => encodeRecord(only('video', one)).slice(1)).join('')}`),
  }),
  texts(11, 'five megabytes', fiveMegabytes, '!'.repeat(5_000_000), `{"version":1,"services":"${fiveMegabytes}"}`),
  row(11, 'five megabytes around a record', {
    texts: [text + ' '.repeat(5_000_000), `{"x":"${fiveMegabytes}",${text.slice(1)}`],
    values: [],
  }),
  row(12, 'ten thousand levels', {
    cookies: [deep, `1!${deep}`],
    texts: [deep, deep + ']'.repeat(10_000), `{"version":1,"services":${deep}${']'.repeat(10_000)}}`, '{"a":'.repeat(10_000)],
    values: [nested, { version: 1, services: nested }, { version: 1, services: { chat: nested } }, { version: nested }],
  }),
  texts(13, 'NUL and lone surrogates', '\0', `\0${text}`, `\0${cookie}`, '\ud800', `${text}\udc00`),
  ...['😀', '\u202echat', '\u200fchat', 'chat\u200b', 'chat\0', '\ud800chat', 'Chat', 'ch\u0430t'].map((id) =>
    records(13, `${visibly(id)} as a service`, [only(id)]),
  ),
  row(14, 'a byte order mark in front', { cookies: [`\ufeff${cookie}`], texts: [`\ufeff${text}`] }),
  row(15, 'encoded twice, or in another way', {
    cookies: [encodeURIComponent(text), text, JSON.stringify(cookie), encodeURIComponent(JSON.stringify(text)), btoa(text)],
    texts: [JSON.stringify(text), encodeURIComponent(text), cookie, btoa(text)],
  }),
  ...evil(16, '__proto__', 'constructor', 'prototype'),
  texts(
    16,
    'parts that are inherited',
    `{"__proto__":{"version":1},"services":${inner}}`,
    `{"version":1,"__proto__":{"services":${inner}}}`,
    `{"version":1,"services":{"__proto__":${inner}}}`,
    `{"version":1,"services":{"constructor":{"prototype":${inner}}}}`,
    `{"version":1,"services":{"chat":{"__proto__":${JSON.stringify(entry())}}}}`,
  ),
  row(16, 'values that inherit what they say', {
    values: [
      Object.create(whole),
      { version: 1, services: Object.create(whole.services) },
      { version: 1, services: { chat: Object.create(entry()) } },
    ],
  }),
  ...evil(17, 'toString', 'hasOwnProperty', 'valueOf'),
  ...['yes', 'no', 'granted', 1, true, 'true', {}, [], [entry()], null].map((value) =>
    services(18, `${JSON.stringify(value)} in the place of an answer: the others hold`, [{ chat: value, video }], { outcome: onlyVideo }),
  ),
  ...['yes', 'no', 1, true, 'true', 'Granted', ' granted', 'granted ', ['granted'], { granted: true }, 'undecided'].map((decision) =>
    services(18, `${JSON.stringify(decision)} as a decision: the others hold`, [{ chat: { ...entry(), decision }, video }], {
      outcome: onlyVideo,
    }),
  ),
  row(18, 'an answer that a cookie cannot give: the others hold', {
    cookies: [
      '1!chat',
      '1!chat.yes',
      '1!chat.true',
      '1!chat.g0',
      '1!chat.g0.mrm12tc0',
      ...['yes', 'no', '1', 'true', 'granted', 'G0', '', '~0067', 'g', 'gz', 'g-1', 'gg'].map((act) => chatCookie({ act })),
      chatCookie({ event: '-.-' }),
      chatCookie({ event: uuid }).slice(0, -uuid.length - 1),
      ...['purpose', 'countries', 'days', 'length', 'until'].map((part) => chatCookie({ [part]: '' })),
    ].map((damaged) => damaged + thenVideo),
    outcome: { chat: ['new', 'changed'], ...onlyVideo },
  }),
  records(19, 'a service nobody defined: ignored, not in the record', [record({ ...whole.services, gone: entry() })], { left: whole }),
  records(20, 'a service that is missing: asked for, the others hold', [only('chat')], { outcome: { chat: 'granted' } }),
  row(21, 'an older version, of which there is none', {
    cookies: ['0', '', '01', 'v1', '-1', '1.0'].map((version) => version + cookie.slice(1)),
    texts: ['0', '-1', '0.9', '"1"', 'null', 'true', '[1]'].map((version) => text.replace('"version":1', `"version":${version}`)),
  }),
  row(21, 'no version', { cookies: [cookie.slice(2)], texts: [text.replace('"version":1,', '')] }),
  row(22, 'a newer version', {
    cookies: ['2', '10', '11', '1e3'].map((version) => version + cookie.slice(1)),
    texts: ['2', '1.5', '10', '1e3'].map((version) => text.replace('"version":1', `"version":${version}`)),
  }),
  ...(
    [
      ['another purpose', { purpose: 'media' }],
      ['a country that was not named', { countries: ['DE'] }],
      ['no country', { countries: [] }],
      ['a longer storage', { storageDays: 29 }],
    ] as const
  ).map(([what, change]) =>
    records(23, `${what} since: the grant lapses, the refusal holds`, [record({ chat: entry(change), video: { ...video, ...change } })], {
      outcome: { chat: 'changed', video: 'denied' },
    }),
  ),
  records(
    24,
    'a time more than a day ahead: never decided',
    [1, day, 400 * day, 1e14].map((ms) => record({ chat: entry({ at: noon + day + ms, until: noon + 2 * day + ms }), video })),
    { outcome: onlyVideo },
  ),
  records(
    24,
    'a time up to a day ahead: a clock may be wrong, it holds',
    [only('chat', entry({ at: noon + day, until: noon + 2 * day }))],
    {
      outcome: { chat: 'granted' },
    },
  ),
  services(
    25,
    'times that are none: never decided',
    [0, -1, -noon, 0.5, NaN, Infinity, -Infinity, 2 ** 53, '2026-01-15T12:00:00Z', `${noon}`, '', null, [noon], { valueOf: noon }].flatMap(
      (time) => [
        { chat: { ...entry(), at: time } },
        { chat: { ...entry(), at: time, until: time } },
        // a negative end, and one before its beginning
        ...(time === Infinity || (typeof time === 'number' && time >= 2 ** 53) ? [] : [{ chat: { ...entry(), until: time } }]),
      ],
    ),
  ),
  row(25, 'numbers too large for JavaScript: never decided', {
    texts: ['1e400', '-1e400', '9007199254740993'].map((time) =>
      JSON.stringify(only('chat', entry({ at: 12_345, until: 12_345 }))).replaceAll('12345', time),
    ),
  }),
  row(25, 'numbers a cookie cannot mean: never decided, or long over', {
    cookies: ['-mrm12tc0', '1e400', 'NaN', 'Infinity', '2026-01-15', 'zzzzzzzzzzzzzzzz', '0', '-1', '~', '*'].flatMap((time) => [
      chatCookie({ until: time }),
      chatCookie({ until: time, length: time }),
    ]),
    outcome: { chat: ['new', 'expired'] },
  }),
  records(
    26,
    'an age beyond its lifetime: expired, whatever end it claims',
    [
      [Date.UTC(2025, 6, 15, 12), Date.UTC(2025, 0, 15, 12)],
      [1000, 1000],
    ].flatMap(([granted = 0, refused = 0]) =>
      [noon - 1, noon, noon + day, Number.MAX_SAFE_INTEGER].map((until) =>
        record({ chat: entry({ at: granted, until }), video: { ...video, at: refused, until } }),
      ),
    ),
    { outcome: { chat: 'expired', video: 'expired' } },
  ),
  records(
    26,
    'an end that claims to be far: cut to the lifetime',
    [only('chat', entry({ until: Number.MAX_SAFE_INTEGER })), only('chat', entry({ until: noon + 4000 * day }))],
    { left: only('chat') },
  ),
  records(
    27,
    'an id of an event that is none: dropped, the decision holds',
    ['x', '', '0', uuid.toUpperCase(), `${uuid}0`, uuid.replace('-4', '-1'), '../../etc/passwd', '<script>'].map((event) =>
      only('chat', entry({ event })),
    ),
    { left: only('chat') },
  ),
  services(
    27,
    'an id that is no text: dropped, the decision holds',
    [1, null, {}, [uuid]].map((event) => ({ chat: { ...entry(), event } })),
    {
      left: only('chat'),
    },
  ),
  records(27, 'an id beside a refusal: dropped, a refusal keeps none', [record({ video: { ...video, event: uuid } })], {
    left: record({ video }),
  }),
  row(28, 'two cookies that say the same: it holds', { cookies: [[cookie, cookie]], left: whole }),
  row(29, 'two cookies that differ: the stricter counts', {
    cookies: [
      [encodeRecord(only('chat')), encodeRecord(only('chat', entry(denied)))],
      [encodeRecord(only('chat', entry(denied))), encodeRecord(only('chat', entry({ at: noon + 1 })))],
    ],
    outcome: { chat: 'denied' },
  }),
  row(29, 'a cookie of ours and an empty or damaged one: no grant', {
    cookies: ['', '1', '%', cookie.slice(0, 20), `2${cookie.slice(1)}`].flatMap((other) => [
      [encodeRecord(only('chat')), other],
      [other, encodeRecord(only('chat'))],
    ]),
  }),
  row(29, 'two grants that were given for something else each: never decided', {
    cookies: [{ countries: ['DE'] }, { purpose: 'media' }, { storageDays: 29 }, { storageDays: -1 }].flatMap((change) => [
      [encodeRecord(only('chat')), encodeRecord(only('chat', entry(change)))],
      [encodeRecord(only('chat', entry(change))), encodeRecord(only('chat'))],
    ]),
  }),
  row(29, 'two grants of different length: the shorter counts', {
    cookies: [
      [encodeRecord(only('chat')), encodeRecord(only('chat', entry({ until: noon + day })))],
      [encodeRecord(only('chat', entry({ until: noon + day }))), encodeRecord(only('chat'))],
    ],
    left: only('chat', entry({ until: noon + day })),
  }),
  texts(
    30,
    'what another app keeps under our name',
    'accepted',
    'yes',
    'allow',
    'all',
    'chat',
    'chat,video,stats',
    'chat=1&video=1&stats=1',
    's%3Aj8f9Zk2.Q1w3e5',
    'eyJhbGciOiJub25lIn0.eyJjaGF0Ijp0cnVlfQ.',
    'CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA',
    uuid,
    '{"chat":true,"video":{"consent":true},"version":1}',
    '{"version":1,"services":["chat","video","stats"]}',
    '{"version":1,"services":{"chat":{"consent":"granted"},"video":{"status":"granted"},"stats":{"decision":"granted"}}}',
    '{"c":{"chat":1,"video":1,"stats":1},"i":{"t":99999999999999}}',
  ),
  services(32, 'a refused service marked as required: refused, and what is listed as necessary is not granted', [{ chat: entry(denied) }], {
    texts: [
      { services: { chat: { ...entry(denied), required: true, necessary: true, default: true } } },
      { services: { chat: entry(denied) }, necessary: ['chat', 'video', 'stats'], required: ['stats'] },
    ].map((one) => JSON.stringify({ version: 1, ...one })),
    values: [
      {
        version: 1,
        services: { chat: { ...entry(denied), required: true, necessary: true } },
        necessary: ['stats'],
        defaults: { stats: 'granted' },
      },
    ],
    outcome: { chat: 'denied' },
  }),
]
