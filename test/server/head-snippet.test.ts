import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { type ConsentRecord, createConsentStore, defineConsent, mergeRecords, type RecordEntry, readRecord } from 'ask-first/core'
import { headSnippet } from 'ask-first/server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRecord, recordFromCookies } from '../../src/storage/index.js'
import { options } from '../core/sample.js'
import { consent, cookiesWith, denied, entry, noon, recordOf } from './sample.js'

interface Device {
  cookie?: string
  localStorage?: string
  sessionStorage?: string
  navigator?: Readonly<Record<string, unknown>>
  isSecureContext?: boolean
  /** Whether the browser throws from every storage it is asked for. */
  isForbidden?: boolean
  now?: number
}

const scripts = new Map<string, Script>()

/** Runs the snippet as the head of a page on a device; a page's mark and what it listens to. */
function run(
  { cookie = '', navigator = {}, isSecureContext = true, isForbidden = false, now = noon + 1000, ...texts }: Device,
  code = headSnippet(consent).code,
) {
  const attributes = new Map<string, string>()
  const listeners: string[] = []
  const addEventListener = (name: string) => listeners.push(name)
  const forbidden = () => {
    throw new Error('forbidden')
  }
  const area = (name: 'localStorage' | 'sessionStorage') => ({
    configurable: true,
    get: () => (isForbidden ? forbidden() : { getItem: (key: string) => (key === 'ask-first' ? (texts[name] ?? null) : null) }),
  })
  const documentElement = {
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    hasAttribute: (name: string) => attributes.has(name),
  }
  const document = {
    documentElement,
    addEventListener,
    get cookie() {
      return isForbidden ? forbidden() : cookie
    },
  }
  class FixedDate extends Date {
    static override now = () => now
  }
  const window = { document, navigator, isSecureContext, addEventListener, Date: FixedDate }
  Object.defineProperties(window, {
    localStorage: area('localStorage'),
    sessionStorage: area('sessionStorage'),
    self: { get: () => window },
  })
  const before = Object.keys(window)
  const script = scripts.get(code) ?? new Script(code)
  scripts.set(code, script)
  script.runInNewContext(window)
  return {
    mark: attributes.get('data-ask-first-page'),
    attributes,
    listeners,
    added: Object.keys(window).filter((key) => !before.includes(key)),
  }
}

const all = recordOf({ video: entry('media', denied), stats: entry('statistics') })

describe('the mark of the head snippet', () => {
  it.each<[string, Device, string]>([
    ['a visitor who was never here', {}, 'ask'],
    ['one who answered', { cookie: cookiesWith(all) }, 'quiet'],
    ['one who answered in part', { cookie: cookiesWith(recordOf({ video: entry('media') })) }, 'ask'],
    ['an answer that has ended', { cookie: cookiesWith(all), now: Date.UTC(2026, 6, 15, 12) }, 'ask'],
    ['an answer in the last millisecond', { cookie: cookiesWith(all), now: Date.UTC(2026, 6, 15, 12) - 1 }, 'quiet'],
    [
      'a lapse that was seen, the clock set back',
      { cookie: cookiesWith(recordOf({ ...all.services, stats: entry('statistics', { method: 'expiry' }) })) },
      'ask',
    ],
    ['another purpose since', { cookie: cookiesWith(recordOf({ ...all.services, stats: entry('media') })) }, 'ask'],
    [
      'another country since',
      { cookie: cookiesWith(recordOf({ ...all.services, stats: entry('statistics', { countries: ['DE'] }) })) },
      'ask',
    ],
    [
      'a longer storage since',
      { cookie: cookiesWith(recordOf({ ...all.services, stats: entry('statistics', { storageDays: 29 }) })) },
      'ask',
    ],
    [
      'a shorter storage since',
      { cookie: cookiesWith(recordOf({ ...all.services, stats: entry('statistics', { storageDays: -1 }) })) },
      'quiet',
    ],
    [
      'changes since a refusal',
      { cookie: cookiesWith(recordOf({ ...all.services, video: entry('x', { ...denied, countries: [] }) })) },
      'quiet',
    ],
    [
      'a time far ahead',
      { cookie: cookiesWith(recordOf({ ...all.services, stats: entry('statistics', { at: noon + 48 * 3_600_000 }) })) },
      'ask',
    ],
    ['a damaged cookie', { cookie: '__Host-ask-first=1!video.g5.!stats' }, 'ask'],
    ['a cookie of another version', { cookie: cookiesWith(all).replace('=1!', '=2!') }, 'ask'],
    ['one damaged cookie of two', { cookie: `${cookiesWith(all)}; __Host-ask-first=1` }, 'ask'],
    [
      'an answer that is remembered no longer, the clock a little behind',
      { cookie: cookiesWith(recordOf({ ...all.services, stats: entry('statistics', { at: noon + 300_000, until: noon + 300_000 }) })) },
      'ask',
    ],
    [
      'grants given for something else in each of two cookies',
      {
        cookie: [all, recordOf({ ...all.services, stats: entry('statistics', { storageDays: -1, until: noon + 5000 }) })]
          .map((record) => cookiesWith(record))
          .join('; '),
      },
      'ask',
    ],
    ['a service that stands twice in a cookie', { cookie: `__Host-ask-first=${encodeRecord(all)}${encodeRecord(all).slice(1)}` }, 'ask'],
    [
      'a refusal in one cookie of two',
      { cookie: `${cookiesWith(recordOf({ video: entry('media', denied), stats: entry('statistics', denied) }))}; __Host-ask-first=1` },
      'quiet',
    ],
    ['a plain cookie on a secure page', { cookie: cookiesWith(all, 'ask-first') }, 'ask'],
    ['a plain cookie where the page is not secure', { cookie: cookiesWith(all, 'ask-first'), isSecureContext: false }, 'quiet'],
    ['localStorage', { localStorage: JSON.stringify(all) }, 'quiet'],
    ['damaged localStorage', { localStorage: '{"version":1', cookie: cookiesWith(all) }, 'quiet'],
    ['foreign localStorage', { localStorage: '{"version":1,"services":null}', cookie: cookiesWith(all) }, 'quiet'],
    [
      'a grant of this visit',
      {
        cookie: cookiesWith(recordOf({ video: entry('media', denied) })),
        sessionStorage: JSON.stringify(recordOf({ stats: entry('statistics') })),
      },
      'quiet',
    ],
    ['a browser that forbids all storage', { isForbidden: true }, 'ask'],
    [
      'the signal, where it refuses all that is open',
      { cookie: cookiesWith(recordOf({ video: entry('media') })), navigator: { globalPrivacyControl: true } },
      'quiet',
    ],
    ['the signal, where something else is open', { navigator: { globalPrivacyControl: true } }, 'ask'],
    [
      'a signal that is not exactly true',
      { cookie: cookiesWith(recordOf({ video: entry('media') })), navigator: { globalPrivacyControl: '1' } },
      'ask',
    ],
  ])('R1, G4: is right for %s', (_, device, mark) => {
    expect(run(device).mark).toBe(mark)
  })

  it('agrees with the engine about any record, in any mixture of places', () => {
    const anyEntry = (purpose: string) =>
      fc.record<RecordEntry>({
        decision: fc.constantFrom('granted', 'denied'),
        at: fc.integer({ min: noon - 1e10, max: noon + 2e8 }),
        until: fc.constant(0),
        method: fc.constantFrom('banner-accept', 'withdraw', 'expiry', 'signal'),
        purpose: fc.constantFrom(purpose, purpose, 'support'),
        countries: fc.constantFrom(['DE', 'US'], ['DE'], ['AT', 'DE', 'US']),
        storageDays: fc.constantFrom(30, 29, -1),
      })
    const withEnd = (end: number, one: RecordEntry): RecordEntry => ({ ...one, until: one.at + end })
    const ends = fc.constantFrom(0, 86_400_000, 1.2e10, 1.4e10)
    const anyRecord = fc
      .record({ video: anyEntry('media'), stats: anyEntry('statistics'), chat: anyEntry('support') }, { requiredKeys: [] })
      .chain((services) =>
        ends.map((end) => recordOf(Object.fromEntries(Object.entries(services).map(([id, one]) => [id, withEnd(end, one)])))),
      )
    const seen = { ask: 0, quiet: 0 }
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 2 }), anyRecord, anyRecord, fc.boolean(), (cookies, local, visit, isAlone) => {
        const now = noon + 1000
        const cookie = cookies.map((record) => `__Host-ask-first=${encodeRecord(record)}`).join('; ')
        const stored = (record: ConsentRecord) => (isAlone ? recordOf({}) : record)
        const store = createConsentStore(consent, { now: () => now })
        store.receive({
          remembered: mergeRecords(recordFromCookies(cookie, consent, { isSecure: true, now }), readRecord(stored(local), consent, now)),
          visit: readRecord(stored(visit), consent, now),
        })
        const { decisions } = store.get()
        const expected = ['video', 'stats'].some((id) => decisions[id]?.status === 'undecided') ? 'ask' : 'quiet'
        seen[expected] += 1
        const device = { cookie, now, localStorage: JSON.stringify(stored(local)), sessionStorage: JSON.stringify(stored(visit)) }
        expect(run(device).mark).toBe(expected)
      }),
      { numRuns: 1500 },
    )
    // both answers were really tried
    expect(Math.min(seen.ask, seen.quiet)).toBeGreaterThan(50)
  })

  it('never throws and never keeps a banner away for any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.json(), (text, json) => {
        expect(run({ cookie: `__Host-ask-first=${text}`, localStorage: json, sessionStorage: text }).mark).toBe('ask')
      }),
      { numRuns: 500 },
    )
  })

  it('honours “Do Not Track” only where the definition does, and no signal where it says so', () => {
    const cookie = cookiesWith(recordOf({ video: entry('media') }))
    const purposes = { support: {}, media: {}, statistics: { saleOrShare: true } }
    const older = headSnippet(defineConsent({ ...options, purposes, signals: { doNotTrack: true } })).code
    const none = headSnippet(defineConsent({ ...options, purposes, signals: { globalPrivacyControl: false } })).code
    expect(run({ cookie, navigator: { doNotTrack: '1' } }).mark).toBe('ask')
    expect(run({ cookie, navigator: { doNotTrack: '1' } }, older).mark).toBe('quiet')
    expect(run({ cookie, navigator: { globalPrivacyControl: true } }, older).mark).toBe('quiet')
    expect(run({ cookie, navigator: { globalPrivacyControl: true } }, none).mark).toBe('ask')
  })

  it('is quiet where the banner asks for nothing', () => {
    const [chat] = options.services
    const { code } = headSnippet(defineConsent({ ...options, services: chat ? [chat] : [] }))
    expect(run({}, code).mark).toBe('quiet')
  })
})

describe('the head snippet', () => {
  it('K1, K2: adds nothing to window, asks for nothing and writes nothing', () => {
    const { added, attributes, listeners } = run({ cookie: cookiesWith(all) })
    expect(added).toEqual([])
    expect([...attributes.keys()]).toEqual(['data-ask-first-page'])
    expect(listeners).toEqual(['prerenderingchange', 'click', 'ask-first'])
    expect(headSnippet(consent).code).not.toMatch(/setItem|fetch|import|eval|Function|\.cookie=|https?:/)
  })

  it('has the hash a Content-Security-Policy wants, which changes with the definition alone', () => {
    const { code, hash } = headSnippet(consent)
    expect(hash).toBe(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    expect(headSnippet(defineConsent({ ...options, purposes: { support: {}, media: {}, statistics: { saleOrShare: true } } })).hash).toBe(
      hash,
    )
    expect(headSnippet(defineConsent(options)).hash).not.toBe(hash)
  })

  it('comes as an element, with the nonce of the page where it has one', () => {
    const { code, html } = headSnippet(consent)
    expect(html()).toBe(`<script>${code}</script>`)
    expect(html('r4nd0m+/=')).toBe(`<script nonce="r4nd0m+/=">${code}</script>`)
    expect(html('"><img src=x>')).toBe(`<script>${code}</script>`)
  })

  it('cannot be left from inside, whatever the site runs before it', () => {
    const { code } = headSnippet(consent, { before: 'var a="</script><!--"' })
    expect(code).not.toMatch(/<\/script|<!--/i)
    expect(new Script(`${code.slice(0, code.indexOf(';') + 1)}a`).runInNewContext()).toBe('</script><!--')
  })

  it('names no gated host and weighs little', () => {
    const { code } = headSnippet(consent)
    expect(code).not.toContain('chat.example')
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(1050)
  })
})
