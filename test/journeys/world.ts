import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { buildShop } from '../../examples/shop/build.mjs'
import { startShop } from '../../examples/shop/server.mjs'
import { startVendor, type Vendor } from '../../examples/vendor/server.mjs'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'

/** The shop on `localhost`, its vendor on `127.0.0.1`, and a browser: everything real, nothing shared between test files. */
export interface World {
  readonly vendor: Vendor
  /** Origin of the shop. */
  readonly shop: string
  readonly browser: Browser
}

/** Makes a world for a test file and takes it down after the last test. */
export function useWorld(): () => World {
  let world: World | undefined
  let end: (() => Promise<void>) | undefined
  beforeAll(async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'ask-first-shop-'))
    const vendor = await startVendor({ port: 0 })
    await buildShop({ vendorOrigin: vendor.origin, outDir: root })
    const shop = await startShop({ port: 0, root })
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
    world = { vendor, shop: shop.origin, browser }
    end = async () => {
      await browser.close()
      await Promise.all([shop.close(), vendor.close()])
      await rm(root, { recursive: true })
    }
  }, 120_000)
  afterAll(async () => end?.())
  return () => {
    if (!world) throw new Error('the world is not there yet')
    return world
  }
}

/** One visitor: a browser profile of its own. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Addresses the browser asked the vendor for, as the browser saw them. */
  readonly asked: string[]
}

/** A new visitor at a page of the shop. */
export async function visit(world: World, route = '/', options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await world.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'de-DE', ...options })
  const asked: string[] = []
  const host = new URL(world.vendor.origin).host
  context.on('request', (request) => {
    if (new URL(request.url()).host === host) asked.push(`${request.method()} ${request.url()}`)
  })
  const page = await context.newPage()
  await page.goto(world.shop + route)
  return { context, page, asked }
}

/** Lets the clock of every page of a visitor run ahead; timers keep their pace. */
export const moveClock = (context: BrowserContext, days: number) =>
  context.addInitScript((shift) => {
    const Real = Date
    class Shifted extends Real {
      constructor(...given: [] | [number | string | Date]) {
        if (given.length === 0) super(Real.now() + shift)
        else super(given[0])
      }
      static override now() {
        return Real.now() + shift
      }
    }
    globalThis.Date = Shifted as DateConstructor // only these two ways of reading the clock are used by the shop
  }, days * 86_400_000)

/** Everything the page's origin keeps on the device. */
export const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }))

export const nothingKept = { cookies: '', local: [], session: [], databases: [], caches: [] }

/** The controls of the story, by the names a visitor hears. */
export const controls = (page: Page) => ({
  banner: page.getByRole('region', { name: /Dürfen wir|May we/ }),
  rejectAll: page.getByRole('button', { name: /^(Alle ablehnen|Reject all)/ }),
  acceptAll: page.getByRole('button', { name: /^(Alle akzeptieren|Accept all)/ }),
  launcher: page.locator('[data-ask-first="placeholder"]').getByRole('button', { name: /^Chat/ }),
  panel: page.getByRole('dialog'),
  chatSwitch: page.getByRole('switch', { name: /Live-Chat einschalten|Turn on live chat/ }),
  remember: page.getByRole('checkbox', { name: /6 Monate|6 months/ }),
  turnOff: page.getByRole('button', { name: /Live-Chat ausschalten|Turn off live chat/ }),
  settingsButton: page.getByRole('contentinfo').getByRole('button', { name: /^(Datenschutz-Einstellungen|Privacy settings)$/ }),
  message: page.locator('open-chat-studio-widget').getByRole('textbox'),
})

/** Sends a message in the real widget and waits for the real answer. */
export async function converse(page: Page, text: string, answer: RegExp): Promise<void> {
  const { message } = controls(page)
  await message.fill(text)
  await message.press('Enter')
  await page.locator('open-chat-studio-widget').getByText(answer).first().waitFor()
}

/** Resolves when the time has passed in which nothing may happen; the silence itself is what is tested. */
export const watchSilence = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms)
  })
