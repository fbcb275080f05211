import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { encodeRecord } from '../../src/storage/index.js'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import { denied, entry, recordOf } from '../server/sample.js'
import { type SiteServer, startSite } from './first-paint/server.js'
import { gatedHost } from './first-paint/site.js'
import { watch } from './first-paint/watch.js'

let site: SiteServer
let browser: Browser
const contexts: BrowserContext[] = []

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })])
})
beforeEach(() => site.hold())
afterEach(async () => {
  site.release()
  await Promise.all(contexts.splice(0).map((context) => context.close()))
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const at = Date.now() - 60_000
const until = Date.now() + 90 * 24 * 60 * 60 * 1000
const granted = { at, until }
const refused = { ...denied, at, until }
const records = {
  refused: recordOf({ chat: entry('support', refused), video: entry('media', refused), stats: entry('statistics', refused) }),
  granted: recordOf({ chat: entry('support', granted), video: entry('media', granted), stats: entry('statistics', granted) }),
}
const visitors = {
  undecided: undefined,
  refused: encodeRecord(records.refused),
  granted: encodeRecord(records.granted),
  damaged: encodeRecord(records.granted).slice(0, 20),
}

/** Writes the cookie as the kit would in a tab of its own. */
async function keep(page: Page, value: string): Promise<void> {
  await page.goto(`${site.origin}/blank`)
  await page.evaluate((text) => {
    document.cookie = text
  }, `__Host-ask-first=${value}; Path=/; Max-Age=3600; SameSite=Lax; Secure`)
}

async function visitorWith(value?: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
  contexts.push(context)
  if (value) {
    const page = await context.newPage()
    await keep(page, value)
    await page.close()
  }
  await context.addInitScript(watch)
  return context
}

/** Opens a page whose scripts are still on their way; what the console said against it. */
async function open(context: BrowserContext, path: string): Promise<{ page: Page; said: string[] }> {
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  await page.goto(site.origin + path, { waitUntil: 'commit' })
  await page.locator('footer').waitFor({ state: 'attached' })
  await frames(page, 2)
  return { page, said }
}

/** Waits for some frames of the page. */
const frames = (page: Page, count: number) =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame)
  }, count)

/** Lets the scripts come, and gives what follows hydration some frames. */
async function hydrate(page: Page): Promise<void> {
  site.release()
  await settled(page)
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => 'ready' in document.documentElement.dataset && document.querySelector('.af-landing [data-ask-first-action]'),
  )
  await frames(page, 5)
}

const banner = (page: Page) => page.locator('[data-ask-first="banner"]')
const action = (page: Page, name: string, within = '') => page.locator(`${within} [data-ask-first-action="${name}"]`)
const seen = (page: Page) => page.evaluate(() => window.seen)
const kept = (page: Page) => page.evaluate(() => document.cookie)
/** How many decisions of a kind the cookie holds. */
const decisionsIn = (cookie: string, decision: 'g' | 'd') => cookie.match(new RegExp(`\\.${decision}[0-9a]\\.`, 'g'))?.length ?? 0

describe.each(['/known', '/static'])('a page from %s', (path) => {
  describe.each(['', '?flow'])('with its banner %s', (query) => {
    it.each(['undecided', 'damaged'] as const)('R1: asks at the first paint, and shifts nothing, for one %s', async (visitor) => {
      const { page, said } = await open(await visitorWith(visitors[visitor]), path + query)
      expect(await banner(page).isVisible()).toBe(true)
      expect(await action(page, 'reject-all', '.af-ask').isVisible()).toBe(true)
      await hydrate(page)
      expect(await banner(page).isVisible()).toBe(true)
      const { frames: shown, ...rest } = await seen(page)
      expect(rest).toEqual({ shift: 0, shifted: [], errors: [], decisions: [] })
      // not a frame without it, from the first that was painted
      expect(shown.slice(shown.indexOf(true))).not.toContain(false)
      expect(said).toEqual([])
    })

    it.each(['refused', 'granted'] as const)(
      'R1: shows no banner in any frame, and shifts nothing, for one who had %s',
      async (visitor) => {
        const { page, said } = await open(await visitorWith(visitors[visitor]), path + query)
        await hydrate(page)
        const { frames: shown, ...rest } = await seen(page)
        expect(shown).not.toContain(true)
        expect(shown.length).toBeGreaterThan(5)
        expect(rest).toEqual({ shift: 0, shifted: [], errors: [], decisions: [] })
        expect(said.filter((text) => !text.includes(gatedHost))).toEqual([])
      },
    )
  })
})

describe('the HTML of the server', () => {
  const get = async (path: string, value?: string) =>
    (await fetch(site.origin + path, value ? { headers: { cookie: `__Host-ask-first=${value}` } } : {})).text()

  it.each(Object.keys(visitors) as (keyof typeof visitors)[])('G2: names no gated host for one %s', async (visitor) => {
    for (const path of ['/known', '/static']) {
      const html = await get(path, visitors[visitor])
      expect(html).toContain('Frisch geröstet')
      expect(html).not.toContain(gatedHost)
    }
  })

  it('R1: has no banner for one who answered, and the whole of it, hidden, for others', async () => {
    for (const visitor of ['refused', 'granted'] as const) expect(await get('/known', visitors[visitor])).not.toContain('af-ask-text')
    for (const visitor of ['undecided', 'damaged'] as const) {
      expect(await get('/known', visitors[visitor])).toMatch(/<section[^>]*class="af-ask [^>]*hidden="".*Alle ablehnen/)
    }
  })

  it('is the same for everybody where a cache keeps it', async () => {
    expect(await get('/static', visitors.granted)).toBe(await get('/static'))
  })
})

describe('a click before the scripts have come', () => {
  it('W4: on reject is kept, once, however long the script takes', async () => {
    const { page, said } = await open(await visitorWith(), '/static?flow')
    await action(page, 'reject-all', '.af-ask').click()
    // what was asked for is seen at once, and the page does not move again when it is done
    expect(await banner(page).isVisible()).toBe(false)
    expect(await kept(page)).toBe('')
    await frames(page, 21)
    site.release()
    await page.waitForFunction(() => window.seen.decisions.length > 0)
    await settled(page)
    expect(await banner(page).count()).toBe(0)
    expect(decisionsIn(await kept(page), 'd')).toBe(3)
    const { frames: shown, ...rest } = await seen(page)
    expect(shown.slice(shown.lastIndexOf(true) + 1).length).toBeGreaterThan(20)
    expect(rest).toEqual({ shift: 0, shifted: [], errors: [], decisions: ['banner-reject: '] })
    expect(said).toEqual([])
    await page.reload({ waitUntil: 'commit' })
    await settled(page)
    expect((await seen(page)).frames).not.toContain(true)
  })

  it('on accept grants what the banner lists, in one event', async () => {
    const { page } = await open(await visitorWith(), '/known')
    await action(page, 'accept-all', '.af-ask').click()
    await hydrate(page)
    await page.waitForFunction(() => window.seen.decisions.length > 0)
    expect((await seen(page)).decisions).toEqual(['banner-accept: video,stats'])
    expect(decisionsIn(await kept(page), 'g')).toBe(2)
  })

  it.each(['.af-ask', 'footer'])('on the settings in %s opens them', async (place) => {
    const { page } = await open(await visitorWith(), '/static')
    // in the page's end a fixed banner lies over it: by keyboard it is reached all the same
    await action(page, 'settings', place).focus()
    await page.keyboard.press('Enter')
    await hydrate(page)
    await page.locator('[data-ask-first="settings"]').waitFor()
    expect((await seen(page)).decisions).toEqual([])
  })

  it('on the launcher opens its panel, and the later of two clicks counts', async () => {
    const { page } = await open(await visitorWith(visitors.refused), '/static')
    await action(page, 'settings', 'footer').click()
    await page.locator('button.af-launcher').click()
    await hydrate(page)
    await page.waitForFunction(() => document.querySelector('.af-landing-title') === document.activeElement)
    expect(await page.locator('[data-ask-first="settings"]').count()).toBe(0)
  })

  it('on a switch whose part of the page hydrates later than the rest is kept until then', async () => {
    const { page } = await open(await visitorWith(visitors.refused), '/static?late=rest')
    site.release('late')
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset)
    const chatSwitch = action(page, 'grant', '.af-landing')
    // the provider has taken over, the section has not
    expect(await chatSwitch.evaluate((node) => node.closest('[data-af-waits]') !== null)).toBe(true)
    await chatSwitch.click()
    expect((await seen(page)).decisions).toEqual([])
    site.release()
    await page.waitForFunction(() => window.seen.decisions.length > 0)
    expect(await seen(page)).toMatchObject({ decisions: ['landing: chat'], errors: [] })
    // from then on a click is React's alone
    await action(page, 'settings', 'footer').click()
    await page.locator('[data-ask-first="settings"]').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[data-ask-first="settings"]').count()).toBe(0)
  })

  it.each(['all', 'rest'])('R1: finds a banner and a gate that hydrate late without an error (%s)', async (late) => {
    const { page, said } = await open(await visitorWith(), `/static?late=${late}`)
    site.release('late')
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset)
    await action(page, 'accept-all', '.af-ask').click()
    site.release()
    await page.waitForFunction(() => 'late' in document.documentElement.dataset && window.seen.decisions.length > 0)
    await frames(page, 5)
    expect(await seen(page)).toMatchObject({ decisions: ['banner-accept: video,stats'], errors: [] })
    // the focus went from the banner to a `main` that React does not know yet, which it says in development
    expect(said.filter((text) => !text.includes(gatedHost) && !text.includes('tabindex'))).toEqual([])
  })

  it('G5: does not count any more once the visitor has clicked elsewhere', async () => {
    const { page } = await open(await visitorWith(), '/static')
    await action(page, 'accept-all', '.af-ask').click()
    await page.locator('h1').click()
    await hydrate(page)
    expect((await seen(page)).decisions).toEqual([])
    expect(await banner(page).isVisible()).toBe(true)
    expect(await kept(page)).toBe('')
  })

  it('G5: counts for nothing where another tab has decided meanwhile', async () => {
    const context = await visitorWith()
    const { page } = await open(context, '/static')
    await action(page, 'accept-all', '.af-ask').click()
    const other = await context.newPage()
    await keep(other, visitors.refused)
    await hydrate(page)
    await expect.poll(() => banner(page).count()).toBe(0)
    expect((await seen(page)).decisions).toEqual([])
    expect(decisionsIn(await kept(page), 'g')).toBe(0)
  })

  it('is forgotten with the page', async () => {
    const { page } = await open(await visitorWith(), '/static')
    await action(page, 'accept-all', '.af-ask').click()
    await page.reload({ waitUntil: 'commit' })
    await hydrate(page)
    expect(await banner(page).isVisible()).toBe(true)
    expect((await seen(page)).decisions).toEqual([])
    expect(await kept(page)).toBe('')
  })
})

describe('a device whose clock is wrong', () => {
  it.each([-1095, -200, 400])('R1: gives no hydration error, %d days off', async (days) => {
    const context = await visitorWith(visitors.refused)
    await context.addInitScript((shift) => {
      const { now } = Date
      Date.now = () => now() + shift
    }, days * 86_400_000)
    const { page, said } = await open(context, '/known')
    await hydrate(page)
    expect((await seen(page)).errors).toEqual([])
    expect(said).toEqual([])
  })
})

describe('the head snippet in a browser', () => {
  it('works under a policy that names its hash, or with a nonce', async () => {
    for (const path of ['/static', '/static?nonce=r4nd0m']) {
      const { page, said } = await open(await visitorWith(), path)
      expect(await banner(page).isVisible()).toBe(true)
      expect(said).toEqual([])
    }
  })

  it('K2: stores nothing and adds nothing to window', async () => {
    const { page } = await open(await visitorWith(), '/static')
    const { page: bare } = await open(await visitorWith(), '/static?bare')
    const globals = (one: Page) => one.evaluate(() => Object.getOwnPropertyNames(window).sort())
    expect(await globals(page)).toEqual(await globals(bare))
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
  })

  it('R1: can be left out: then a fixed banner comes with the scripts, without a shift', async () => {
    const { page } = await open(await visitorWith(), '/static?bare')
    expect(await banner(page).isVisible()).toBe(false)
    await hydrate(page)
    expect(await banner(page).isVisible()).toBe(true)
    expect(await seen(page)).toMatchObject({ shift: 0, shifted: [], errors: [] })
  })
})

describe('without scripts', () => {
  it.each(['/known', '/static', '/static?linked'])(
    '%s explains, offers other ways, and shows no control that does nothing',
    async (path) => {
      const context = await visitorWith(undefined, { javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(site.origin + path, { waitUntil: 'commit' })
      await page.locator('footer').waitFor({ state: 'attached' })
      const controls = page.locator('button, input, select, textarea, summary, [role=switch], [role=checkbox], [tabindex="0"]')
      for (const control of await controls.all()) expect(await control.isVisible()).toBe(false)
      expect(await controls.count()).toBeGreaterThan(0)
      expect(await banner(page).isVisible()).toBe(false)
      expect(await page.locator('.af-launcher').isVisible()).toBe(path.endsWith('linked'))
      const landing = page.locator('[data-ask-first="landing"]')
      expect(await landing.innerText()).toContain('Warum')
      expect(await landing.getByRole('link', { name: 'hilfe@muster.example' }).isVisible()).toBe(true)
      expect(await page.locator('[data-ask-first="gate"]').innerText()).toContain('noch nicht geladen')
    },
  )
})
