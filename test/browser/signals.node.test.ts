import { createConsentStore } from 'ask-first/core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import { type PageOptions, type SignalSite, startSignalSite } from './signals/server.js'
import { consentOf } from './signals/site.js'

let site: SignalSite
let browser: Browser
const contexts: BrowserContext[] = []

beforeAll(async () => {
  ;[site, browser] = await Promise.all([
    startSignalSite(),
    chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] }),
  ])
})
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  site.asked.length = 0
  site.scripts.length = 0
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** How a visitor's browser says its signals; Chromium has none, so the property and the header are put there. */
interface Signals {
  property?: unknown
  header?: string
  doNotTrack?: string
  dnt?: string
}
const globalPrivacyControl: Signals = { property: true, header: '1' }

async function visitor({ property, header, doNotTrack, dnt }: Signals = {}): Promise<BrowserContext> {
  const extraHTTPHeaders = { ...(header !== undefined && { 'sec-gpc': header }), ...(dnt !== undefined && { dnt }) }
  const context = await browser.newContext({ extraHTTPHeaders })
  contexts.push(context)
  await context.addInitScript(
    (values) => {
      for (const [name, value] of Object.entries(values))
        Object.defineProperty(Navigator.prototype, name, { get: () => value, configurable: true })
    },
    { ...(property !== undefined && { globalPrivacyControl: property }), ...(doNotTrack !== undefined && { doNotTrack }) },
  )
  return context
}

/** Opens a page and waits until the kit is connected and has been looked at for some frames more. */
async function visit(context: BrowserContext, options: PageOptions = {}): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto('about:blank')
  await page.goto(site.address(options))
  await page.waitForFunction(() => window.actions)
  const seen = await page.evaluate(() => window.told.frames.length)
  await page.waitForFunction((frames) => window.told.frames.length > frames + 5, seen)
  return page
}

/** Several tabs of a visitor, opened at the same time; resolves when the kit is connected in each. */
async function tabs(context: BrowserContext, count: number, options: PageOptions = {}): Promise<Page[]> {
  const pages = await Promise.all(Array.from({ length: count }, () => context.newPage()))
  await Promise.all(pages.map((page) => page.goto(site.address({ hasFilm: true, ...options }))))
  for (const page of pages) await page.waitForFunction(() => window.actions && window.told.frames.length > 1)
  return pages
}

/** Waits until whatever a page was going to decide by now is decided and told: acts are told in their order. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // whoever waited for its turn has had it when this one has
    await navigator.locks?.request('ask-first', () => undefined)
    window.actions?.grant('film', { method: 'gate', remember: true })
    window.actions?.withdraw('film')
  })
  await page.waitForFunction(() => window.told.events.at(-1)?.method === 'withdraw')
}

/** A visitor's own answers as a server read them: yes to the film, and perhaps to advertising one that ends in so many milliseconds. */
function answered(ads?: 'grant' | 'deny', ms = 0) {
  const now = Date.now()
  const store = createConsentStore(consentOf({ tags: '', hasFilm: true }), { now: () => now - 1000 })
  store.decide({ grant: ['film'], method: 'settings-save' })
  if (ads) store.decide({ [ads]: ['ads'], method: 'settings-save' })
  const { version, services } = store.get().remembered
  return { version, services: { ...services, ...(services.ads && { ads: { ...services.ads, until: now + ms } }) } }
}

/** What the page told and showed: errors of hydration, events as `method: denied`, and whether a frame had a banner. */
const account = (page: Page) =>
  page.evaluate(() => ({
    errors: window.told.errors,
    events: window.told.events.map(
      ({ method, decided, granted }) => `${method}: ${decided.join()}${granted.length > 0 ? ` (granted ${granted.join()})` : ''}`,
    ),
    banner: window.told.frames.includes(true),
  }))
const quiet = { errors: [], events: [], banner: false }

const note = (page: Page) => page.locator('[data-ask-first="signal"]')
const gate = (page: Page) => page.locator('[data-ask-first="gate"]').getAttribute('data-state')

/** Waits until a page shows this answer for advertising. */
const answers = (page: Page, answer: string) =>
  page.waitForFunction((wanted) => document.querySelector('output')?.textContent === wanted, answer)

describe('Global Privacy Control', () => {
  it.each([
    ['a server that heard it', { isKnown: true }, ['denied']],
    ['a server that sends everybody the same', { isKnown: false }, ['undecided', 'denied']],
    ['a server that sends no part of it', { isEmpty: true }, ['denied']],
  ])('S1, S4: refuses advertising before the first frame, and is told once, with %s', async (_, options, answers) => {
    const context = await visitor(globalPrivacyControl)
    const page = await visit(context, options)
    await expect.poll(() => account(page)).toEqual({ errors: [], events: ['signal: ads'], banner: false })
    expect(await page.evaluate(() => window.told.answers)).toEqual(answers)
    expect(await account(await visit(context, options))).toEqual(quiet)
    const other = await context.newPage()
    await other.goto(site.address(options))
    await other.waitForFunction(() => window.actions && window.told.frames.length > 5)
    expect(await account(other)).toEqual(quiet)
    expect(site.asked).toEqual([])
  })

  it('S1: leaves no banner in the HTML of a server that heard it', async () => {
    const get = async (headers: Record<string, string>) => (await fetch(site.address({ isKnown: true }), { headers })).text()
    // the region is there, hidden, until the page knows better
    expect(await get({ 'sec-gpc': '1' })).not.toContain('Ads')
    for (const header of ['0', 'true', '1, 1']) expect(await get({ 'sec-gpc': header })).toContain('Advertising')
  })

  it('S1: counts where the header alone says it', async () => {
    const context = await visitor({ header: '1' })
    const page = await visit(context, { isKnown: true })
    await expect.poll(() => account(page)).toEqual({ errors: [], events: ['signal: ads'], banner: false })
    expect(await account(await visit(context, { isKnown: true }))).toEqual(quiet)
  })

  it.each([[false], [1], ['1'], ['true']])('S1: counts when it is exactly true, and %j is not', async (property) => {
    const page = await visit(await visitor({ property }))
    expect(await account(page)).toEqual({ errors: [], events: [], banner: true })
  })

  it('S4: so does Do Not Track where the site wants it, and no signal is no answer', async () => {
    const wanting = { signals: { doNotTrack: true } }
    const page = await visit(await visitor({ doNotTrack: '1' }), wanting)
    await expect.poll(() => account(page)).toEqual({ errors: [], events: ['signal: ads'], banner: false })
    expect(await account(await visit(await visitor({ doNotTrack: '1' })))).toMatchObject({ events: [], banner: true })
    expect(await account(await visit(await visitor(), wanting))).toMatchObject({ events: [], banner: true })
  })

  it('S1: keeps advertising off when the signal is gone', async () => {
    const context = await visitor({ header: '1' })
    const page = await visit(context, { isKnown: true })
    await expect.poll(() => account(page)).toMatchObject({ events: ['signal: ads'] })
    await context.setExtraHTTPHeaders({})
    expect(await account(await visit(context, { isKnown: true }))).toEqual(quiet)
  })
})

describe('several tabs', () => {
  /** What all pages together told of advertising. */
  const told = async (pages: readonly Page[]) => {
    const events = await Promise.all(pages.map((page) => page.evaluate(() => window.told.events)))
    return events.flat().flatMap(({ method, decided }) => (decided.includes('ads') ? `${method}: ${decided.join()}` : []))
  }

  it.each([[2], [4]])('P1, S1: %i opened at the same time tell of the signal once in all', async (count) => {
    for (let round = 0; round < 4; round++) {
      const context = await visitor(globalPrivacyControl)
      const pages = await tabs(context, count, { isKnown: true })
      for (const page of pages) await settled(page)
      expect(await told(pages)).toEqual(['signal: ads'])
      await context.close()
    }
  })

  it('P1, R3, S1: a yes that runs out in three is told once, then the signal that refuses it, and is not asked for', async () => {
    const context = await visitor(globalPrivacyControl)
    const pages = await tabs(context, 1, { initialRecord: answered('grant', 3_600_000) })
    pages.push(...(await tabs(context, 2)))
    for (const page of pages) expect(await page.locator('output').textContent()).toBe('granted')
    expect(await told(pages)).toEqual([])
    // all of them are there: the same decided again, as another tab would tell it, with an end that is near
    await pages[0]?.evaluate((text) => new BroadcastChannel('ask-first').postMessage(text), JSON.stringify(answered('grant', 1500)))
    for (const page of pages) await answers(page, 'denied')
    for (const page of pages) await settled(page)
    expect((await told(pages)).sort()).toEqual(['expiry: ads', 'signal: ads'])
    for (const page of pages) expect(await account(page)).toMatchObject({ errors: [], banner: false })
  })

  it.each([['with'], ['without']])('P1, S1: what ran out before is told before the signal, %s locks', async (locks) => {
    const context = await visitor(globalPrivacyControl)
    if (locks === 'without') await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
    const pages = await tabs(context, 1, { initialRecord: answered('deny', -1) })
    for (const page of pages) {
      await settled(page)
      expect(await page.evaluate(() => 'locks' in navigator)).toBe(locks === 'with')
      expect(await account(page)).toMatchObject({ errors: [], banner: false })
    }
    expect(await told(pages)).toEqual(['expiry: ads', 'signal: ads'])
  })

  /** A tab that waits for its turn, by default of a visitor who answered for the film, and what lets it have the turn. */
  async function waiting(recordNow: () => unknown = answered) {
    const context = await visitor(globalPrivacyControl)
    const holder = await context.newPage()
    await holder.goto(site.address({ isEmpty: true, signals: { globalPrivacyControl: false } }))
    await holder.evaluate(
      () =>
        new Promise<void>((held) => {
          const keep = (release: () => void) => {
            Reflect.set(window, 'release', release)
            held()
          }
          void navigator.locks.request('ask-first', () => new Promise<void>(keep))
        }),
    )
    const page = await context.newPage()
    await page.goto(site.address({ hasFilm: true, initialRecord: recordNow() }))
    await page.waitForFunction(() => window.actions && window.told.frames.length > 1)
    return { page, release: () => holder.evaluate(() => Reflect.get(window, 'release')()) }
  }

  it('G3, S1: while another has its turn, nothing is asked, granted, kept or told', async () => {
    const { page, release } = await waiting()
    // it works its answers out anew
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    const seen = await page.evaluate(() => window.told.frames.length)
    await page.waitForFunction((frames) => window.told.frames.length > frames + 5, seen)
    expect(await page.locator('output').textContent()).toBe('denied')
    expect(await page.evaluate(() => document.cookie)).not.toContain('ads')
    expect(await account(page)).toEqual(quiet)
    await release()
    await settled(page)
    expect(await told([page])).toEqual(['signal: ads'])
    expect(await page.evaluate(() => document.cookie)).toContain('ads')
    expect(await account(page)).toMatchObject({ errors: [], banner: false })
  })

  it('S3: what the visitor chose meanwhile stands', async () => {
    const { page, release } = await waiting()
    await page.evaluate(() => window.actions?.acceptAll(['ads'], 'settings'))
    await release()
    await settled(page)
    expect(await told([page])).toEqual(['settings-accept: ads'])
  })

  it('P1, R3: what runs out while it waits is told before the signal that refuses it too', async () => {
    // it ends while the page is open, also on a slow machine
    const { page, release } = await waiting(() => {
      const { version, services } = answered('grant', 5000)
      return { version, services: { ads: services.ads } }
    })
    await page.evaluate(() => window.actions?.receiveSignal({ purpose: 'media', value: 'deny', source: 'Muster Register' }))
    await answers(page, 'denied')
    await release()
    await settled(page)
    expect(await told([page])).toEqual(['expiry: ads', 'signal: ads,film'])
  })

  it('decide nothing that left the page meanwhile', async () => {
    const { page, release } = await waiting()
    await page.evaluate(() => window.leave?.())
    await release()
    await page.evaluate(() => navigator.locks.request('ask-first', () => undefined))
    expect(await page.evaluate(() => document.cookie)).not.toContain('ads')
    expect(await account(page)).toEqual(quiet)
  })
})

describe('what is said of it', () => {
  it('S2: on the banner, which asks for the rest, and in the settings, where the service is off', async () => {
    const page = await visit(await visitor(globalPrivacyControl), { hasFilm: true, isKnown: true })
    const banner = page.locator('[data-ask-first="banner"]')
    await expect.poll(() => banner.innerText()).toContain('Opt-out signal honoured (Global Privacy Control). Off because of it: Ads.')
    expect(await banner.locator('.af-ask-purposes').innerText()).not.toContain('Advertising')
    await page.locator('[data-ask-first-action="settings"]').last().click()
    const settings = page.locator('[data-ask-first="settings"]')
    await expect.poll(() => settings.locator('[data-ask-first="signal"]').textContent()).toContain('Off because of it: Ads.')
    expect(await settings.getByRole('checkbox', { name: 'Ads' }).isChecked()).toBe(false)
    expect(await account(page)).toMatchObject({ errors: [] })
  })

  it.each(['eu', 'uk', 'us-ca'] as const)('S2: in %s beside the settings button, on each page', async (regime) => {
    const context = await visitor(globalPrivacyControl)
    for (const _ of ['first', 'second']) {
      const page = await visit(context, { regime, isKnown: true })
      await note(page).waitFor()
      expect(await note(page).textContent()).toBe('Opt-out signal honoured (Global Privacy Control). Off because of it: Ads.')
      expect(await account(page)).toMatchObject({ errors: [], banner: false })
    }
  })

  it('S2: by its own name, also where the server heard it too, or alone', async () => {
    const doNotTrack = { isKnown: true, signals: { doNotTrack: true } }
    const both = await visit(await visitor({ doNotTrack: '1', dnt: '1' }), doNotTrack)
    await expect.poll(() => note(both).textContent()).toBe('Opt-out signal honoured (Do Not Track). Off because of it: Ads.')
    const alone = await visit(await visitor({ dnt: '1' }), { isKnown: true, signals: { doNotTrack: true, globalPrivacyControl: false } })
    await expect.poll(() => note(alone).textContent()).toBe('Opt-out signal honoured (Do Not Track). Off because of it: Ads.')
    await expect.poll(() => account(alone)).toEqual({ errors: [], events: ['signal: ads'], banner: false })
  })

  it('costs a visitor without a signal no request', async () => {
    const page = await visit(await visitor(), { regime: 'us-ca', hasFilm: true })
    expect(await note(page).count()).toBe(0)
    expect(site.scripts).not.toContain('/signal-note.js')
    site.scripts.length = 0
    await note(await visit(await visitor(globalPrivacyControl), { regime: 'us-ca' })).waitFor()
    expect(site.scripts).toContain('/signal-note.js')
  })
})

describe('the visitor’s own choice', () => {
  it('S3: stands against the signal, also for the server, and that both disagree is said', async () => {
    const context = await visitor(globalPrivacyControl)
    const page = await visit(context, { regime: 'us-ca', isKnown: true })
    await page.locator('[data-ask-first-action="settings"]').click()
    await page.getByRole('checkbox', { name: 'Ads' }).click()
    await page.locator('[data-ask-first-action="save"]').click()
    const conflict = 'Despite the signal (Global Privacy Control) you allowed here: Ads. Your choice applies.'
    await expect.poll(() => note(page).first().textContent()).toBe(conflict)
    await expect.poll(() => gate(page)).toBe('open')
    await expect.poll(async () => (await account(page)).events).toEqual(['signal: ads', 'settings-save: ads (granted ads)'])

    const later = await visit(context, { regime: 'us-ca', isKnown: true })
    expect(await account(later)).toEqual(quiet)
    await expect.poll(() => gate(later)).toBe('open')
    await expect.poll(() => note(later).textContent()).toBe(conflict)
  })

  it('S3: stands where the device alone knows it and the server hears the signal first', async () => {
    const context = await visitor()
    const first = await visit(context)
    await first.evaluate(() => window.actions?.acceptAll(['ads'], 'banner'))
    await context.setExtraHTTPHeaders({ 'sec-gpc': '1' })
    const page = await visit(context, { isKnown: true, isCookieless: true })
    await expect.poll(() => gate(page)).toBe('open')
    expect(await account(page)).toMatchObject({ events: [] })
  })

  it('S7: stands against a signal of any source, which else decides and is told once', async () => {
    const page = await visit(await visitor(), { hasFilm: true, regime: 'us-ca' })
    await page.evaluate(() => window.actions?.acceptAll(['film'], 'banner'))
    await page.evaluate(() => {
      for (const purpose of ['media', 'marketing', 'marketing'])
        window.actions?.receiveSignal({ purpose, value: 'deny', source: 'Muster Register' })
      window.actions?.receiveSignal({ value: 'allow', source: 'another' })
    })
    const events = ['banner-accept: film (granted film)', 'signal: ads (granted film)']
    await expect.poll(async () => (await account(page)).events).toEqual(events)
    await expect.poll(() => note(page).textContent()).toContain('Opt-out signal honoured (Muster Register). Off because of it: Ads.')
  })
})

describe('Google Consent Mode', () => {
  const layer = (page: Page) =>
    page.evaluate(() => {
      const entries: unknown = Reflect.get(window, 'dataLayer')
      const kind = (entry: unknown) => Object.prototype.toString.call(entry).slice(8, -1)
      return Array.isArray(entries)
        ? entries.map((entry) => [kind(entry), entry[0] ?? entry.event, entry[1] ?? ''].join(' ').trim())
        : undefined
    })
  const manager = (page: Page) => page.evaluate(() => Reflect.get(window, 'tagManager'))
  const denied = { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' }
  const start = ['Arguments consent default']
  const update = ['Arguments consent update', 'Object ask_first_consent']

  it('S5: makes no data layer when it is off, whatever is decided', async () => {
    const page = await visit(await visitor(), { hasFilm: true })
    await page.evaluate(() => window.actions?.acceptAll(['film'], 'banner'))
    await page.evaluate(() => window.actions?.rejectAll('settings'))
    expect(await layer(page)).toBeUndefined()
  })

  it('S5: asks nothing of the tag’s host before a grant, then tells it what holds, in order', async () => {
    const context = await visitor()
    const page = await visit(context, { consentMode: {} })
    expect(await layer(page)).toEqual(start)
    expect(site.asked).toEqual([])
    await page.locator('[data-ask-first-action="accept-all"]').click()
    await page.waitForFunction(() => 'tagManager' in window)
    expect(await layer(page)).toEqual([...start, ...update, 'Object gtm.js'])
    const { defaults, updates, calls, fired } = await manager(page)
    expect(defaults).toEqual([
      { ...denied, functionality_storage: 'denied', personalization_storage: 'denied', security_storage: 'granted', wait_for_update: 500 },
    ])
    expect(updates).toHaveLength(1)
    expect(updates[0]).toMatchObject({
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
      analytics_storage: 'denied',
    })
    expect(calls).toEqual([])
    expect(fired).toEqual([
      { event: 'ask_first_consent', ads: 'granted' },
      { event: 'gtm.js', ads: 'granted' },
    ])

    const later = await visit(context, { consentMode: {}, isKnown: true })
    await later.waitForFunction(() => 'tagManager' in window)
    expect(await layer(later)).toEqual([...start, ...update, 'Object gtm.js'])
    expect(await account(later)).toEqual(quiet)
  })

  it('S5, W1: tells a withdrawal to the tag that runs, once, before anything after it, and takes its cookies away', async () => {
    const page = await visit(await visitor(), { consentMode: {} })
    await page.locator('[data-ask-first-action="accept-all"]').click()
    await page.waitForFunction(() => document.cookie.includes('_ga'))
    await page.evaluate(() => window.actions?.withdraw('ads'))
    const { updates, fired } = await manager(page)
    expect(updates.map((one: Record<string, string>) => one.ad_storage)).toEqual(['granted', 'denied'])
    expect(fired.at(-1)).toEqual({ event: 'ask_first_consent', ads: 'denied' })
    await page.waitForFunction(() => !document.cookie.includes('_ga'))
  })

  it('S5: is silent for an unanswered visitor, and for a refusal, which the default says already', async () => {
    const page = await visit(await visitor(), { consentMode: {} })
    await page.locator('[data-ask-first-action="reject-all"]').click()
    expect(await layer(page)).toEqual(start)
    await expect.poll(() => account(page)).toMatchObject({ errors: [], events: ['banner-reject: ads'] })
  })

  it('S5: comes before a tag that stands in the head', async () => {
    const consentMode = {
      mode: 'advanced',
      regime: 'us-ca',
      regions: [{ region: ['US-CA'], granted: ['ad_storage'] }],
      urlPassthrough: true,
    } as const
    const page = await visit(await visitor(globalPrivacyControl), { regime: 'us-ca', consentMode, hasTagInHead: true })
    expect(await layer(page)).toEqual([
      'Arguments consent default',
      'Arguments consent default',
      'Arguments set url_passthrough',
      'Object gtm.js',
      ...update,
    ])
    const { defaults, updates, flags } = await manager(page)
    expect(defaults).toHaveLength(2)
    expect(defaults[1]).toMatchObject({ region: ['US-CA'], ad_storage: 'granted', analytics_storage: 'denied' })
    expect(updates).toEqual([expect.objectContaining({ ad_storage: 'denied' })])
    expect(flags).toEqual({ url_passthrough: true })
  })

  it('would not be understood as a list: the tag manager of this test tells both apart', async () => {
    const page = await visit(await visitor(), { consentMode: {} })
    await page.locator('[data-ask-first-action="accept-all"]').click()
    await page.waitForFunction(() => 'tagManager' in window)
    await page.evaluate(() => Reflect.get(window, 'dataLayer').push(['consent', 'update', { ad_storage: 'denied' }]))
    const { updates, calls } = await manager(page)
    expect({ updates: updates.length, calls: calls.length }).toEqual({ updates: 1, calls: 1 })
  })
})

describe('TCF', () => {
  it('S6: is nowhere: no API, no string, no vendor list', async () => {
    const page = await visit(await visitor(globalPrivacyControl), { hasFilm: true, consentMode: {} })
    await page.evaluate(() => window.actions?.acceptAll(['ads', 'film'], 'banner'))
    const held = await page.evaluate(() => ({
      api: Object.getOwnPropertyNames(window).filter((name) => /tcf|gpp|cmp/i.test(name)),
      frames: document.querySelectorAll('iframe').length,
      stored: [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(),
    }))
    expect(held).toMatchObject({ api: [], frames: 0 })
    expect(held.stored).not.toMatch(/euconsent|tcf|gpp|usprivacy/i)
    expect(site.code).not.toMatch(/__tcfapi|__gpp|__uspapi|__cmp\b|euconsent|vendor-list|tcString/i)
  })
})
