import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, inject } from 'vitest'
import type { buildShop } from '../../examples/shop/build.mjs'
import { startShop } from '../../examples/shop/server.mjs'
import { startVendor, type Vendor } from '../../examples/vendor/server.mjs'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import type {} from './pack.js'

/** What sets one run of the journeys apart from another; see `vitest.config.ts`. */
export interface Variant {
  /** How the shop is built. */
  readonly shop: Pick<Parameters<typeof buildShop>[0], 'react' | 'compiler' | 'development'>
  /** The longest time in which nothing may happen that is watched, in milliseconds; one run watches all of it. */
  readonly longestSilence: number
}

/** The shop on `localhost`, its vendor on `127.0.0.1`, and a browser: everything real, nothing shared between test files. */
export interface World {
  readonly vendor: Vendor
  /** Origin of the shop. */
  readonly shop: string
  /** Folder of the built shop. */
  readonly root: string
  readonly browser: Browser
}

/** Makes a world for a test file and takes it down after the last test. */
export function useWorld(): () => World {
  let world: World | undefined
  let end: (() => Promise<void>) | undefined
  beforeAll(async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'ask-first-journey-'))
    const vendor = await startVendor({ port: 0 })
    await copyShop(root, vendor.origin)
    const shop = await startShop({ port: 0, root })
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
    world = { vendor, shop: shop.origin, root, browser }
    end = async () => {
      await browser.close()
      await Promise.all([shop.close(), vendor.close()])
      await rm(root, { recursive: true })
    }
  })
  afterAll(async () => end?.())
  return () => {
    if (!world) throw new Error('the world is not there yet')
    return world
  }
}

/** Copies the built shop and fills in where its vendor is. */
async function copyShop(root: string, vendorOrigin: string): Promise<void> {
  const built = inject('built')
  await cp(built.root, root, { recursive: true })
  for (const name of await readdir(root, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const file = path.join(root, name)
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(built.vendorOrigin, vendorOrigin))
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

/** The kit's own cookie; no other script of the shop can set one of this name. */
const ownCookie = '__Host-ask-first='

/** What others than the kit keep on the device. */
export async function keptByOthers(page: Page) {
  const { cookies, ...rest } = await kept(page)
  return { ...rest, cookies: cookies.split('; ').filter((pair) => pair && !pair.startsWith(ownCookie)) }
}

/** What the record on the device says of each service; it lies in the cookie alone. */
export async function decisionsKept(page: Page): Promise<Record<string, string>> {
  const { cookies } = await kept(page)
  const value = cookies
    .split('; ')
    .find((pair) => pair.startsWith(ownCookie))
    ?.slice(ownCookie.length)
  return Object.fromEntries(
    (value ?? '')
      .split('!')
      .slice(1)
      .map((entry) => entry.split('.'))
      .map(([id = '', act = '']) => [id, act.startsWith('g') ? 'granted' : 'denied']),
  )
}

export const nothingKept = { cookies: '', local: [], session: [], databases: [], caches: [] }

/** The frame in which the kit runs a chat. */
export const chatFrame = (page: Page) => page.locator('iframe[data-ask-first="frame"]')

/** The real widget in it. */
export const widget = (page: Page) => chatFrame(page).contentFrame().locator('open-chat-studio-widget')

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
  message: widget(page).getByRole('textbox'),
})

/** Sends a message in the real widget and waits for the real answer. */
export async function converse(page: Page, text: string, answer: RegExp): Promise<void> {
  const { message } = controls(page)
  await message.fill(text)
  await message.press('Enter')
  await widget(page).getByText(answer).first().waitFor()
}

/** Resolves when the time has passed in which nothing may happen; the silence itself is what is tested. */
export const watchSilence = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, Math.min(ms, inject('variant').longestSilence))
  })
