import { createConsentStore, defineConsent, emptyRecord, readRecord } from 'ask-first/core'
import { type FormerReader, formerChoices, fromC15t, fromKlaro, fromReactCookieConsent, fromVanillaCookieConsent } from 'ask-first/former'
import { readConsent } from 'ask-first/server'
import { describe, expect, it } from 'vitest'
import { encodeRecord } from '../../src/storage/cookie-format.js'
import { consent, entry, noon, options, record } from '../core/sample.js'
import { c15tCookie, day, klaroCookie, requestWith, vanillaCookie, vouched } from './stored.js'

const klaro = fromKlaro({ services: { chat: 'messenger', video: 'film' }, grants: vouched })
const vanilla = fromVanillaCookieConsent({
  services: { chat: { category: 'support', service: 'chat' }, video: 'films', stats: 'statistics' },
  grants: vouched,
})
const c15t = fromC15t({ services: { chat: 'functionality', stats: 'measurement' }, grants: vouched })

/** The answer for each service after these readers read these cookies. */
const answersOf = (readers: readonly FormerReader[], cookies: string, change?: Parameters<typeof requestWith>[1]) => {
  const remembered = formerChoices(consent, readers, requestWith(cookies, change))
  const { decisions } = createConsentStore(consent, { remembered, now: () => noon }).get()
  return Object.fromEntries(Object.entries(decisions).flatMap(([id, { status }]) => (status === 'undecided' ? [] : [[id, status]])))
}
const entryOf = (reader: FormerReader, cookies: string, id = 'chat') => formerChoices(consent, [reader], requestWith(cookies)).services[id]

describe('a former yes', () => {
  it.each([
    ['klaro', klaro, klaroCookie({ messenger: true, film: false }), { chat: 'granted', video: 'denied' }],
    ['vanilla-cookieconsent', vanilla, vanillaCookie(), { chat: 'granted', video: 'denied', stats: 'denied' }],
    ['c15t', c15t, c15tCookie(), { chat: 'granted', stats: 'denied' }],
  ])('counts where the site vouches for it: %s', (_, reader, cookies, answers) => {
    expect(answersOf([reader], cookies)).toEqual(answers)
  })

  it.each([
    // klaro keeps no time: its cookie can have begun 120 days ago
    ['klaro', klaro, klaroCookie({ messenger: true }), noon - 120 * day],
    ['vanilla-cookieconsent', vanilla, vanillaCookie(), noon - 40 * day],
    ['c15t', c15t, c15tCookie(), noon - 30 * day],
  ])('R3: ends six months after the earliest moment it can have been given: %s', (_, reader, cookies, at) => {
    const end = new Date(at)
    end.setUTCMonth(end.getUTCMonth() + 6)
    expect(entryOf(reader, cookies)).toEqual(
      entry({ at, until: end.getTime(), method: 'former', purpose: 'support', countries: ['DE', 'US'], storageDays: 30 }),
    )
  })

  it.each([
    [
      'klaro',
      fromKlaro({ services: { chat: 'messenger' }, grants: vouched, cookieExpiresAfterDays: 184 }),
      klaroCookie({ messenger: true }),
    ],
    ['vanilla-cookieconsent', vanilla, vanillaCookie({ consentTimestamp: new Date(noon - 184 * day).toISOString() })],
    ['c15t', c15t, c15tCookie(noon - 184 * day)],
  ])('R3: that is over is not carried over: %s', (_, reader, cookies) => {
    expect(entryOf(reader, cookies)).toBeUndefined()
  })

  it.each([
    [
      'klaro',
      fromKlaro({ services: { chat: 'messenger', video: 'film' } }),
      klaroCookie({ messenger: true, film: false }),
      { video: 'denied' },
    ],
    [
      'vanilla-cookieconsent',
      fromVanillaCookieConsent({ services: { chat: { category: 'support', service: 'chat' } } }),
      vanillaCookie(),
      {},
    ],
    ['c15t', fromC15t({ services: { chat: 'functionality', stats: 'measurement' } }), c15tCookie(), { stats: 'denied' }],
    [
      'half a word of the site',
      // @ts-expect-error: both have to be said
      fromKlaro({ services: { chat: 'messenger' }, grants: { sameNotice: true } }),
      klaroCookie({ messenger: true }),
      {},
    ],
  ])('G5: counts nothing without the word of the site: %s', (_, reader, cookies, answers) => {
    expect(answersOf([reader], cookies)).toEqual(answers)
  })

  it('G5: of react-cookie-consent never counts: it was one for everything', () => {
    const reader = fromReactCookieConsent({ services: ['chat', 'video'] })
    expect(answersOf([reader], 'CookieConsent=true')).toEqual({})
    expect(answersOf([reader], 'CookieConsent=false')).toEqual({ chat: 'denied', video: 'denied' })
    expect(answersOf([reader], 'CookieConsent-legacy=false')).toEqual({ chat: 'denied', video: 'denied' })
    // the same name belongs to Cookiebot
    expect(answersOf([reader], 'CookieConsent={stamp:%27abc%27%2Cmarketing:false}')).toEqual({})
  })

  it('G6: for a category says nothing of one of its services, and needs each of several', () => {
    const wide = fromVanillaCookieConsent({ services: { chat: 'support' }, grants: vouched })
    expect(answersOf([wide], vanillaCookie())).toEqual({})
    expect(answersOf([wide], vanillaCookie({ services: { support: [] } }))).toEqual({ chat: 'granted' })
    const both = fromKlaro({ services: { chat: ['messenger', 'film'] }, grants: vouched })
    expect(answersOf([both], klaroCookie({ messenger: true }))).toEqual({})
    expect(answersOf([both], klaroCookie({ messenger: true, film: false }))).toEqual({ chat: 'denied' })
    expect(answersOf([both], klaroCookie({ messenger: true, film: true }))).toEqual({ chat: 'granted' })
    expect(answersOf([fromKlaro({ services: { chat: [] }, grants: vouched })], klaroCookie({ messenger: true }))).toEqual({})
  })

  it('to another revision of vanilla-cookieconsent does not count', () => {
    expect(answersOf([vanilla], vanillaCookie({ revision: 1 }))).not.toHaveProperty('chat')
    const second = fromVanillaCookieConsent({ services: { chat: { category: 'support', service: 'chat' } }, grants: vouched, revision: 1 })
    expect(answersOf([second], vanillaCookie({ revision: 1 }))).toEqual({ chat: 'granted' })
  })

  it('R3: counts from the earliest of several copies on', () => {
    const copies = [c15tCookie(noon - 20 * day), c15tCookie(noon - 50 * day), c15tCookie(noon - 30 * day)]
    expect(entryOf(c15t, copies.join('; '))).toMatchObject({ decision: 'granted', at: noon - 50 * day })
  })

  it('with no subject, as c15t 1 stored it, does not count; a refusal of it does', () => {
    expect(answersOf([c15t], `c15t=c.functionality:1,i.t:${noon - day},i.id:cns_1`)).toEqual({ stats: 'denied' })
  })
})

describe('a former refusal', () => {
  it('R2: without a moment lasts its whole time from now on', () => {
    const at = { at: noon, until: Date.UTC(2027, 0, 15, 12) }
    expect(entryOf(klaro, klaroCookie({ messenger: false }))).toMatchObject({ decision: 'denied', method: 'former', ...at })
    expect(entryOf(fromReactCookieConsent({ services: ['chat'] }), 'CookieConsent=false')).toMatchObject({ decision: 'denied', ...at })
  })

  it('needs an answer: c15t without a time had none', () => {
    expect(answersOf([c15t], 'c15t=c.necessary:1,i.sid:sub_1')).toEqual({})
  })

  it('with a moment lasts from there on', () => {
    expect(entryOf(vanilla, vanillaCookie({ categories: [] }))).toMatchObject({ decision: 'denied', at: noon - 10 * day })
    expect(entryOf(c15t, c15tCookie(), 'stats')).toMatchObject({ decision: 'denied', at: noon - 30 * day })
  })

  it('W4: of several cookies of the name, or of several tools, is one', () => {
    const yes = klaroCookie({ messenger: true })
    const no = klaroCookie({ messenger: false })
    expect(answersOf([klaro], `${yes}; ${no}`)).toEqual({ chat: 'denied' })
    expect(answersOf([klaro], `${no}; ${yes}`)).toEqual({ chat: 'denied' })
    // one that is damaged grants nothing
    expect(answersOf([klaro], `${yes}; klaro=%`)).toEqual({})
    expect(answersOf([c15t, klaro], `${no}; ${c15tCookie()}`)).toMatchObject({ chat: 'denied' })
  })
})

describe('what was decided here', () => {
  const own = (decision: 'granted' | 'denied', at: number) => record({ chat: entry({ decision, at, until: at + 180 * day }) })

  it('is never undone by a former yes, however late its time is', () => {
    const withdrawn = own('denied', noon - 35 * day)
    expect(answersOf([c15t], c15tCookie(noon - 1), { own: withdrawn })).toMatchObject({ chat: 'denied' })
    expect(answersOf([klaro], klaroCookie({ messenger: true }), { own: withdrawn })).toEqual({ chat: 'denied' })
  })

  it('counts before a former refusal that is older, or of which no time is known', () => {
    const allowed = own('granted', noon - 5 * day)
    expect(answersOf([vanilla], vanillaCookie({ categories: [] }), { own: allowed })).toMatchObject({ chat: 'granted' })
    expect(answersOf([klaro], klaroCookie({ messenger: false }), { own: allowed })).toEqual({ chat: 'granted' })
  })

  it('W4: gives way to a refusal that is later, and in a tie', () => {
    for (const at of [noon - 11 * day, noon - 10 * day])
      expect(answersOf([vanilla], vanillaCookie({ categories: [] }), { own: own('granted', at) })).toMatchObject({ chat: 'denied' })
  })

  it('stays with its time where a former yes of it was read before', () => {
    const first = formerChoices(consent, [klaro], requestWith(klaroCookie({ messenger: true })))
    const again = formerChoices(consent, [klaro], requestWith(klaroCookie({ messenger: true }), { own: first, now: noon + 20 * day }))
    expect(again).toEqual(first)
  })
})

describe('the record', () => {
  it('is one a server hands over, with the time of its reading, and a page reads back', () => {
    const readAt = noon
    const cookies = `__Host-ask-first=${encodeRecord(record({ video: entry({ purpose: 'media', at: noon - day, until: noon + day }) }))}; ${c15tCookie()}`
    const served = formerChoices(consent, [c15t], { cookies, own: readConsent(cookies, consent, { now: noon }), now: noon })
    expect(served).toMatchObject({ version: 1, readAt })
    expect(Object.keys(served.services).sort()).toEqual(['chat', 'stats', 'video'])
    expect(readRecord(JSON.parse(JSON.stringify(served)), consent, noon).services).toEqual(served.services)
  })

  it('keeps to the lifetimes of the site', () => {
    const long = defineConsent({ ...options, expiresAfter: 13, reaskAfter: 13 })
    const { services } = formerChoices(long, [c15t], requestWith(c15tCookie(noon - 300 * day)))
    expect(services['chat']?.until).toBe(Date.UTC(2026, 3, 21, 12))
  })

  it('is empty where nothing is stored', () => {
    expect(formerChoices(consent, [klaro, vanilla, c15t], requestWith(''))).toEqual(emptyRecord)
    expect(formerChoices(consent, [klaro], { cookies: null, own: emptyRecord })).toEqual(emptyRecord)
    expect(formerChoices(consent, [klaro])).toEqual(emptyRecord)
  })
})
