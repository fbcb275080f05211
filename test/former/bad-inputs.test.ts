import { formerChoices, fromC15t, fromKlaro, fromReactCookieConsent, fromVanillaCookieConsent } from 'ask-first/former'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consent, noon } from '../core/sample.js'
import { c15tCookie, day, klaroCookie, requestWith, vanillaCookie, vanillaValue, vouched } from './stored.js'

const readers = [
  fromKlaro({ services: { chat: 'messenger', video: '__proto__', stats: 'constructor' }, grants: vouched }),
  fromVanillaCookieConsent({
    services: { chat: { category: 'support', service: 'chat' }, video: '__proto__', stats: { category: 'constructor', service: 'name' } },
    grants: vouched,
  }),
  fromC15t({ services: { chat: 'functionality', video: 'measurement' }, grants: vouched }),
  fromReactCookieConsent({ services: ['chat', 'video', 'stats'] }),
]
const granted = (cookies: string) =>
  Object.entries(formerChoices(consent, readers, requestWith(cookies)).services).flatMap(([id, { decision }]) =>
    decision === 'granted' ? [id] : [],
  )
const later = new Date(noon + 1000).toISOString()

describe('G4: nothing is granted by', () => {
  it.each([
    ['an empty cookie', 'klaro=; cc_cookie=; c15t=; CookieConsent='],
    ['a value that cannot be decoded', 'klaro=%E0%A4%A; cc_cookie=%; CookieConsent=%'],
    ['half a value', `${klaroCookie({ messenger: true }).slice(0, -4)}; ${vanillaCookie().slice(0, -9)}`],
    ['text', klaroCookie('messenger')],
    ['null', `${klaroCookie(null)}; cc_cookie=null; c15t=null`],
    ['a list', klaroCookie([['messenger', true]])],
    ['a number', klaroCookie({ messenger: 1 })],
    ['“true” in words', klaroCookie({ messenger: 'true' })],
    ['an object', klaroCookie({ messenger: { valueOf: true } })],
    ['an inherited key', `klaro=${encodeURIComponent('{"__proto__":{"messenger":true}}')}`],
    ['a key of every object', klaroCookie({ messenger: 'true', toString: true })],
    ['a huge value', `klaro=${encodeURIComponent(JSON.stringify({ messenger: true, more: 'x'.repeat(40_000) }))}`],
    ['a deep value', `klaro=${'['.repeat(30_000)}`],
    ['another name', klaroCookie({ messenger: true }).replace('klaro', 'klaro2')],
    ['vanilla-cookieconsent without an id', vanillaCookie({ consentId: undefined })],
    ['… with categories as text', vanillaCookie({ categories: 'support' })],
    ['… with services as text', vanillaCookie({ services: { support: 'chat' } })],
    ['… without a first time', vanillaCookie({ consentTimestamp: undefined })],
    ['… with a time that is none', vanillaCookie({ consentTimestamp: 'yesterday' })],
    ['… with a time as a number', vanillaCookie({ consentTimestamp: noon - day })],
    ['… from the future', vanillaCookie({ consentTimestamp: later, lastConsentTimestamp: later })],
    ['… of another revision', vanillaCookie({ revision: '0' })],
    ['… past its own end', vanillaCookie({ expirationTime: noon - day })],
    ['c15t without a time', 'c15t=c.functionality:1,i.sid:sub_1'],
    ['… with a time in words', c15tCookie('soon')],
    ['… with a negative time', c15tCookie(-1)],
    ['… with half a millisecond', c15tCookie(noon - 0.5)],
    ['… from the future', c15tCookie(noon + 1)],
    ['… with another value', c15tCookie().replace('functionality:1', 'functionality:true')],
    [
      '… as JSON in the cookie',
      `c15t=${JSON.stringify({ consents: { functionality: true }, consentInfo: { time: noon - day, subjectId: 'sub_1' } })}`,
    ],
    ['react-cookie-consent', 'CookieConsent=true; CookieConsent-legacy=true'],
  ])('%s', (_, cookies) => {
    expect(granted(cookies)).toEqual([])
  })

  it('any text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('klaro', 'cc_cookie', 'c15t', 'CookieConsent'),
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.json().map(encodeURIComponent)),
        (name, value) => {
          fc.pre(!value.includes(';'))
          expect(granted(`${name}=${value}`)).toEqual([])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('values of klaro that are not exactly true', () => {
    fc.assert(
      fc.property(
        fc.anything().filter((value) => JSON.stringify(value) !== 'true'),
        (value) => {
          fc.pre(JSON.stringify({ messenger: value }) !== undefined)
          expect(granted(klaroCookie({ messenger: value }))).toEqual([])
        },
      ),
    )
  })
})

describe('G5: a grant', () => {
  const json = fc.jsonValue() as fc.Arbitrary<unknown> // narrower than what is mixed in below
  const often = (value: unknown) => fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: json })
  const whole = vanillaValue()
  const stored = fc.record(Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, often(value)])))

  it('needs the explicit answer in what vanilla-cookieconsent stored', () => {
    let grants = 0
    fc.assert(
      fc.property(stored, (value) => {
        if (!granted(`cc_cookie=${encodeURIComponent(JSON.stringify(value))}`).includes('chat')) return
        grants += 1
        for (const key of ['categories', 'services'] as const)
          expect(JSON.stringify(value[key])).toMatch(key === 'services' ? /"chat"/ : /"support"/)
        // as it is stored: JSON knows no minus zero
        expect(JSON.parse(JSON.stringify(value))).toMatchObject({ revision: 0, consentTimestamp: whole.consentTimestamp })
        expect(typeof value['consentId']).toBe('string')
      }),
      { numRuns: 2000 },
    )
    // a property that is never reached would prove nothing
    expect(grants).toBeGreaterThan(50)
  })

  it('needs category, time and subject in the cookie of c15t', () => {
    const parts = ['c.functionality:1', `i.t:${noon - day}`, 'i.sid:sub_1', 'c.necessary:1', 'i.mpf:abc', 'c.marketing:1']
    fc.assert(
      fc.property(fc.shuffledSubarray(parts), (some) => {
        const isWhole = parts.slice(0, 3).every((part) => some.includes(part))
        expect(granted(`c15t=${some.join(',')}`)).toEqual(isWhole ? ['chat'] : [])
      }),
    )
  })
})
