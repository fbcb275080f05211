import { createConsentStore, defineConsent, type Regime, service } from 'ask-first/core'
import { consentDefaults, type GoogleConsentModeOptions, googleConsentMode } from 'ask-first/signals/google-consent-mode'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { controller, facts, noon } from '../core/sample.js'

const base = { facts, hosts: {}, footprint: {} }
const define = (regime: Regime = 'eu') =>
  defineConsent({
    controller,
    regime,
    purposes: { support: {}, media: {}, statistics: {}, marketing: {} },
    services: [
      service({ ...base, id: 'chat', purpose: 'support' }),
      service({ ...base, id: 'film', purpose: 'media' }),
      service({ ...base, id: 'counter', purpose: 'statistics' }),
      service({ ...base, id: 'ads', purpose: 'marketing' }),
      service({ ...base, id: 'pixel', purpose: 'marketing' }),
    ],
  })

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}
const ads = { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }

/** A page's window as far as a data layer is one; it can be given what stands in it already. */
const emptyPage = (content: object = {}) => content as Window & Record<string, unknown> // nothing else of a window is touched

const isArguments = (entry: unknown) => Object.prototype.toString.call(entry) === '[object Arguments]'
/** What stands in a layer, commands as lists. */
const entriesOf = (layer: unknown) => (Array.isArray(layer) ? layer.map((entry) => (isArguments(entry) ? Array.from(entry) : entry)) : [])
const updatesOf = (layer: unknown) => entriesOf(layer).filter((entry) => Array.isArray(entry) && entry[1] === 'update')

/** A page on which the signal is on, as the provider does it. */
function start(
  options?: GoogleConsentModeOptions,
  { regime = 'eu' as Regime, page = emptyPage(), decided = false, make = googleConsentMode } = {},
) {
  const consent = define(regime)
  const store = createConsentStore(consent, { now: () => noon })
  if (decided) store.decide({ grant: ['counter'], deny: ['ads'], method: 'settings-save' })
  const signal = make(options)
  signal.begin(consent, page)
  const connect = () => signal.connect(consent, store, page)
  return { consent, store, signal, page, connect, end: connect() }
}

let warnings: string[]
beforeEach(() => {
  warnings = []
  vi.spyOn(console, 'warn').mockImplementation((line) => void warnings.push(String(line)))
})
afterEach(() => vi.restoreAllMocks())

describe('the start', () => {
  it('S5: is one default, all denied but security, with the time to wait, as an Arguments object', () => {
    const { page } = start()
    expect(entriesOf(page.dataLayer)).toEqual([['consent', 'default', { ...denied, wait_for_update: 500 }]])
    const layer: unknown = page.dataLayer
    expect(Array.isArray(layer) && layer.map(isArguments)).toEqual([true])
  })

  it('S5: leaves the page alone as long as nobody begins', () => {
    const page = emptyPage()
    googleConsentMode({ mode: 'advanced', regime: 'us-ca' })
    expect(page).toEqual({})
  })

  it('keeps a layer, its name and a gtag that are there, and makes no gtag', () => {
    const gtag = () => undefined
    const layer = [{ event: 'mine' }]
    const page = emptyPage({ googleData: layer, gtag })
    start({ layer: 'googleData' }, { page })
    expect(page.googleData).toBe(layer)
    expect(layer).toHaveLength(2)
    expect(Object.keys(page).sort()).toEqual(['googleData', 'gtag'])
    expect(page.gtag).toBe(gtag)
    expect(Object.keys(start().page)).toEqual(['dataLayer'])
  })

  it('says the default once, also when begun again, by another provider, or by the head before', () => {
    const { signal, consent, page } = start()
    signal.begin(consent, page)
    googleConsentMode().begin(consent, page)
    expect(entriesOf(page.dataLayer)).toHaveLength(1)

    const served = emptyPage()
    new Function('window', consentDefaults(consent, { adsDataRedaction: true }))(served)
    start({ adsDataRedaction: true }, { page: served })
    expect(entriesOf(served.dataLayer)).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 500 }],
      ['set', 'ads_data_redaction', true],
    ])
    expect(warnings).toEqual([])
  })

  it('sets flags after the default, and url_passthrough in advanced mode alone', () => {
    const flags = { adsDataRedaction: true, urlPassthrough: true }
    const advanced = start({ mode: 'advanced', regime: 'us-ca', ...flags }, { regime: 'us-ca' })
    expect(entriesOf(advanced.page.dataLayer).slice(1)).toEqual([
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ])
    const refused = start({ mode: 'advanced', regime: 'us-ca', ...flags }, { regime: 'eu' })
    expect(entriesOf(refused.page.dataLayer).slice(1)).toEqual([['set', 'ads_data_redaction', true]])
  })
})

describe('an update', () => {
  it('S5: comes once for each change, in the same tick, with all seven, followed by a plain event', () => {
    const { store, page } = start()
    store.decide({ grant: ['ads', 'pixel', 'counter'], method: 'banner-accept' })
    const [, ...news] = entriesOf(page.dataLayer)
    expect(news).toEqual([['consent', 'update', { ...denied, ...ads, analytics_storage: 'granted' }], { event: 'ask_first_consent' }])
    store.decide({ deny: ['counter'], method: 'settings-save' })
    expect(updatesOf(page.dataLayer)).toHaveLength(2)
  })

  it('S5: is not sent for an unanswered visitor, nor for a decision that changes nothing of Google’s', () => {
    const { store, page } = start()
    store.receive({})
    store.decide({ grant: ['chat', 'film'], method: 'settings-save' })
    store.decide({ deny: ['ads', 'pixel', 'counter'], method: 'settings-save' })
    store.decide({ grant: ['ads'], method: 'settings-save' })
    expect(entriesOf(page.dataLayer)).toHaveLength(1)
  })

  it('tells a returning visitor’s decisions once, right after the default, also when connected twice', () => {
    const { page, end, connect } = start({ event: false }, { decided: true })
    end()
    connect()
    expect(entriesOf(page.dataLayer)).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 500 }],
      ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
    ])
  })

  it('W1: a withdrawal, and a yes that has run out, are told as denied', () => {
    const year = 366 * 24 * 60 * 60 * 1000
    let now = noon
    const consent = define()
    const store = createConsentStore(consent, { now: () => now })
    const page = emptyPage()
    const signal = googleConsentMode({ event: false })
    signal.begin(consent, page)
    signal.connect(consent, store, page)
    store.decide({ grant: ['counter'], method: 'settings-save' })
    store.decide({ deny: ['counter'], method: 'withdraw' })
    store.decide({ grant: ['counter'], method: 'settings-save' })
    now += year
    store.expire()
    expect(updatesOf(page.dataLayer).map(([, , values]) => values.analytics_storage)).toEqual(['granted', 'denied', 'granted', 'denied'])
  })

  it('is told no more after the end', () => {
    const { store, page, end } = start()
    end()
    store.decide({ grant: ['counter'], method: 'settings-save' })
    expect(updatesOf(page.dataLayer)).toEqual([])
  })

  it('S5, G6: a yes to a chat or a video releases nothing, unless the site maps it', () => {
    const { store, page } = start({
      mapping: { functionality_storage: { service: 'film' }, personalization_storage: { purpose: 'support' }, analytics_storage: false },
    })
    store.decide({ grant: ['film'], method: 'settings-save' })
    store.decide({ grant: ['counter'], method: 'settings-save' })
    store.decide({ grant: ['chat'], method: 'settings-save' })
    expect(updatesOf(page.dataLayer).map(([, , values]) => values)).toEqual([
      { ...denied, functionality_storage: 'granted' },
      { ...denied, functionality_storage: 'granted', personalization_storage: 'granted' },
    ])
  })

  it('S5: of any row of decisions, tells each change of a mapped value once, and nothing else', () => {
    const ids = ['chat', 'film', 'counter', 'ads', 'pixel'] as const
    const act = fc.record({ grant: fc.subarray([...ids]), deny: fc.subarray([...ids]) })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const { store, page } = start({ event: false })
        let former = denied
        let told = 0
        for (const one of acts) {
          store.decide({ ...one, method: 'settings-save' })
          const is = (id: string) => store.get().decisions[id]?.status === 'granted'
          const present = { ...denied, ...(is('ads') && is('pixel') && ads), ...(is('counter') && { analytics_storage: 'granted' }) }
          if (JSON.stringify(present) !== JSON.stringify(former)) told += 1
          former = present
          const updates = updatesOf(page.dataLayer)
          expect(updates).toHaveLength(told)
          if (told > 0) expect(updates.at(-1)?.[2]).toEqual(present)
        }
      }),
    )
  })
})

describe('regions', () => {
  const codes = fc.constantFrom('US', 'US-CA', 'BR', 'DE', 'DE-BY', 'GB', 'GB-SCT', 'IS', 'CH', 'fr', 'JP')
  const regions = fc.array(
    fc.record({ region: fc.array(codes, { maxLength: 4 }), granted: fc.subarray([...(Object.keys(denied) as (keyof typeof denied)[])]) }), // they are its keys
    { maxLength: 3 },
  )

  it('S5: never grant in the EU, the EEA, the United Kingdom and Switzerland, and nothing at all under their law', () => {
    fc.assert(
      fc.property(regions, fc.constantFrom('eu', 'uk', 'us-ca') satisfies fc.Arbitrary<Regime>, (given, regime) => {
        const { page } = start({ mode: 'advanced', regime: 'us-ca', regions: given }, { regime })
        for (const [, command, values] of entriesOf(page.dataLayer)) {
          expect(command).toBe('default')
          const { region, security_storage, wait_for_update, ...rest } = values
          if (!Object.values(rest).includes('granted')) continue
          expect(regime).toBe('us-ca')
          expect(region.length).toBeGreaterThan(0)
          expect(region.filter((code: string) => /^(de|gb|is|ch|fr)/i.test(code))).toEqual([])
        }
      }),
    )
  })

  it.each([...['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT', 'GI'], ...[' DE', 'de-by\t', 'DE_BY', 'Fr ', 'EU', 'UK']])(
    'S5: never grant in %j, which is of them too',
    (code) => {
      const regions = [{ region: ['us-ca ', code], granted: ['ad_storage'] }] as const
      const { page } = start({ mode: 'advanced', regime: 'us-ca', regions }, { regime: 'us-ca' })
      expect(entriesOf(page.dataLayer).map(([, , { region }]) => region)).toEqual([undefined, ['US-CA']])
    },
  )

  it('are told a no too, for it changes what holds there', () => {
    const { store, page } = start(
      { mode: 'advanced', regime: 'us-ca', regions: [{ region: ['US'], granted: ['ad_storage', 'analytics_storage'] }], event: false },
      { regime: 'us-ca' },
    )
    expect(updatesOf(page.dataLayer)).toEqual([])
    store.decide({ deny: ['ads', 'pixel'], method: 'signal' })
    const { analytics_storage, ...told } = denied
    expect(updatesOf(page.dataLayer)).toEqual([['consent', 'update', told]])
    store.decide({ deny: ['counter'], method: 'settings-save' })
    expect(updatesOf(page.dataLayer)).toHaveLength(2)
  })
})

describe('developers are told', () => {
  // each warning comes once in the life of a page
  let make: typeof googleConsentMode
  beforeEach(async () => {
    vi.resetModules()
    make = (await import('ask-first/signals/google-consent-mode')).googleConsentMode
  })

  it.each(['eu', 'uk'] as const)('S5: that %s has basic mode alone', (regime) => {
    const { page } = start({ mode: 'advanced', regime: 'us-ca' }, { regime, make })
    expect(warnings.join()).toContain('[ask-first] advanced-mode')
    expect(entriesOf(page.dataLayer)).toHaveLength(1)
  })

  it('S5: that a Google tag runs before a choice', () => {
    start({}, { make, page: emptyPage({ dataLayer: [{ 'gtm.start': 1, event: 'gtm.js' }] }) })
    expect(warnings.join()).toContain('tag-before-grant')
  })

  it('that the default comes too late for a tag, or that somebody else gives commands', () => {
    const command = function (..._: unknown[]) {
      // biome-ignore lint/complexity/noArguments: what a tag takes for a command
      return arguments
    }
    start({ mode: 'advanced', regime: 'us-ca' }, { regime: 'us-ca', make, page: emptyPage({ dataLayer: [command('js', 1)] }) })
    start({}, { make, page: emptyPage({ dataLayer: [command('consent', 'default', {})] }) })
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toContain('late-default')
    expect(warnings[1]).toContain('foreign-consent-mode')
  })

  it('nothing where a gated tag began after a yes', () => {
    const { signal, consent, store, page } = start({}, { make })
    store.decide({ grant: ['counter'], method: 'settings-save' })
    const layer: unknown = page.dataLayer
    if (Array.isArray(layer)) layer.push({ 'gtm.start': 1, event: 'gtm.js' })
    signal.begin(consent, page)
    expect(warnings).toEqual([])
  })
})

describe('the defaults for the head', () => {
  it('cannot end the script they stand in, whatever the options are', () => {
    const code = consentDefaults(define(), { layer: '</script><!--\u2028' })
    expect(code).not.toMatch(/<|\u2028/)
    const page = emptyPage()
    new Function('window', code)(page)
    expect(Object.keys(page)).toEqual(['</script><!--\u2028'])
  })

  it('keep what is in the layer already', () => {
    const layer = [{ event: 'mine' }]
    new Function('window', consentDefaults(define()))({ dataLayer: layer })
    expect(entriesOf(layer)).toEqual([{ event: 'mine' }, ['consent', 'default', { ...denied, wait_for_update: 500 }]])
  })
})
