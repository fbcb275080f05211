import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startShop } from '../../examples/shop/server.mjs'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import { builtApps } from './apps/build.mjs'

/** How a page is opened. */
export interface View {
  readonly look: string
  readonly order: string
  /** Puts the site's own classes on every part. @default false */
  readonly isDressed?: boolean
  /** Shows elements of the site without a class, where the look has a page of its own. @default false */
  readonly hasHost?: boolean
  /** @default false */
  readonly isDark?: boolean
  /** What the visitor's system prefers. @default 'light' */
  readonly prefers?: 'light' | 'dark'
  /** Width of the window in pixels. @default 1280 */
  readonly width?: number
}

/** The built apps on `localhost` and a browser, for one test file. Gives what opens a page, which the end of the test closes. */
export function useLooks(): (view: View) => Promise<Page> {
  let browser: Browser | undefined
  let origin = ''
  const ends: (() => Promise<unknown>)[] = []
  const pages: Page[] = []
  beforeAll(async () => {
    const server = await startShop({ root: `${builtApps}/`, fallback: false })
    origin = server.origin
    ends.push(server.close)
    browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
    ends.push(() => browser?.close() ?? Promise.resolve())
  })
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close()
  })
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })
  return async (view) => {
    if (!browser) throw new Error('the browser is not there yet')
    const page = await openView(browser, origin, view)
    pages.push(page)
    return page
  }
}

async function openView(browser: Browser, origin: string, view: View): Promise<Page> {
  const { look, order, isDressed = false, hasHost = false, isDark = false, prefers = 'light', width = 1280 } = view
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: prefers, reducedMotion: 'reduce', locale: 'de-DE' })
  page.setDefaultTimeout(30_000)
  const asked = [isDressed && 'dress', hasHost && 'host', isDark && 'dark'].filter((word) => word !== false)
  await page.goto(`${origin}/${look}/${order}/index.html?${asked.join('&')}`)
  // Radix Themes takes the word from the address; all others know dark by a class
  if (isDark && look !== 'radix') await page.evaluate(() => document.documentElement.classList.add('dark'))
  await page.locator('[data-ask-first-action="reject-all"]').first().waitFor()
  if (look === 'added') return page
  // the landing comes with code of its own
  await page.locator('[data-ask-first="landing"] [data-ask-first-action]').first().waitFor({ state: 'attached' })
  return page
}

/** The roots of all parts on the page. */
export const kitParts = '[data-ask-first], [data-ask-first] *, .af-settings-button'
