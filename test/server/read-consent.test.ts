import { createConsentStore, defineConsent } from 'ask-first/core'
import { readConsent } from 'ask-first/server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { options } from '../core/sample.js'
import { consent, cookiesWith, denied, entry, noon, recordOf } from './sample.js'

const kept = recordOf({ chat: entry('support'), video: entry('media', denied) })
const now = noon + 1000

/** What the provider makes of the record. */
const decisionsOf = (record: ReturnType<typeof readConsent>, time = now) => {
  const { decisions } = createConsentStore(consent, { remembered: record, now: () => time }).get()
  return Object.fromEntries(Object.entries(decisions).map(([id, { status }]) => [id, status]))
}
const read = (header: string | null | undefined, options: Parameters<typeof readConsent>[2] = {}) =>
  decisionsOf(readConsent(header, consent, { now, ...options }))

describe('the record of a request', () => {
  it('is what the page wrote, as plain JSON', () => {
    const record = readConsent(cookiesWith(kept), consent, { now })
    expect(record).toEqual({ ...kept, readAt: now })
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
    expect(decisionsOf(record)).toEqual({ chat: 'granted', video: 'denied', stats: 'undecided' })
  })

  it.each([
    undefined,
    null,
    '',
    'a=1',
    '__Host-ask-first',
    '__Host-ask-first=',
    '__Host-ask-first=%7B%7D',
    `__Host-ask-first=${'!'.repeat(9000)}`,
  ])('G4: is empty for %j', (header) => {
    expect(read(header)).toEqual({ chat: 'undecided', video: 'undecided', stats: 'undecided' })
  })

  it('G4: has the ends that still hold', () => {
    expect(read(cookiesWith(kept), { now: Date.UTC(2026, 6, 15, 11, 59, 59) }).chat).toBe('granted')
    expect(decisionsOf(readConsent(cookiesWith(kept), consent, { now: noon }), Date.UTC(2026, 6, 15, 12)).chat).toBe('undecided')
  })

  it('G4: takes the stricter of several cookies', () => {
    const no = recordOf({ chat: entry('support', denied) })
    expect(read(`${cookiesWith(kept)}; ${cookiesWith(no)}`).chat).toBe('denied')
    expect(read(`${cookiesWith(kept)}; __Host-ask-first=1`).chat).toBe('undecided')
  })

  it('takes the plain name, which any subdomain can set, only when told', () => {
    const plain = cookiesWith(kept, 'ask-first')
    expect(read(plain).chat).toBe('undecided')
    expect(read(plain, { insecure: true }).chat).toBe('granted')
    // what only the host itself can have set counts more
    expect(read(`${plain}; ${cookiesWith(recordOf({ chat: entry('support', denied) }))}`, { insecure: true }).chat).toBe('denied')
  })

  it('holds no markup that whoever set the cookie would write into the page', () => {
    const hostile = recordOf({ chat: entry('</script><script>alert(1)</script>', denied), video: entry('media', { countries: ['<b>'] }) })
    expect(JSON.stringify(readConsent(cookiesWith(hostile), consent, { now }))).not.toContain('<')
  })

  it('lies under the plain name where subdomains share it', () => {
    const shared = defineConsent({ ...options, cookieDomain: 'muster.example' })
    expect(readConsent(cookiesWith(kept, 'ask-first'), shared, { now })).toEqual({ ...kept, readAt: now })
    expect(readConsent(cookiesWith(kept), shared, { now }).services).toEqual({})
  })

  it.each([
    [{ 'sec-gpc': '1' }, 'denied'],
    [{ 'sec-gpc': '0' }, 'undecided'],
    [{ 'sec-gpc': 'true' }, 'undecided'],
    [{ 'sec-gpc': null, dnt: '1' }, 'undecided'],
  ])('S1: with the headers %j has statistics that are sold %s', (headers, status) => {
    expect(read(cookiesWith(kept), { headers })).toEqual({ chat: 'granted', video: 'denied', stats: status })
  })

  it('S3: keeps what the visitor allowed, whatever the browser sends', () => {
    expect(read(cookiesWith(recordOf({ stats: entry('statistics') })), { headers: { 'sec-gpc': '1' } }).stats).toBe('granted')
  })

  it('G4: never throws and grants nothing for any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const record = readConsent(`__Host-ask-first=${text}`, consent, { now })
        return Object.values(decisionsOf(record)).every((status) => status !== 'granted')
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, also where the server hands over something else than a text', () => {
    // servers join repeated headers in their own ways
    const odd = [['a=1', 'b=2'], 7, {}] as unknown as string[] // what types forbid and JavaScript does not
    for (const header of odd) expect(readConsent(header, consent, { now }).services).toEqual({})
  })
})
