import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page, type Response } from 'playwright'
import { afterAll, beforeAll, inject } from 'vitest'
import { startNext } from '../../examples/next/server.mjs'
import { startVendor, type Vendor } from '../../examples/vendor/server.mjs'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'

/** The Next app on `localhost`, its vendor on `127.0.0.1`, and a browser. */
export interface World {
  readonly vendor: Vendor
  /** Host and port of the vendor, as a page would name it. */
  readonly gatedHost: string
  /** Origin of the app. */
  readonly app: string
  readonly browser: Browser
  /** What `next start` printed so far. */
  printed(): string
}

export const madePerRequest = ['/', '/film', '/chat', '/datenschutz']
export const builtAhead = ['/statisch', '/impressum']
export const pages = [...madePerRequest, ...builtAhead]

/** Makes a world for a test file and takes it down after the last test. */
export function useWorld(): () => World {
  let world: World | undefined
  const ends: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const vendor = await startVendor({ port: inject('vendorPort') })
    ends.push(vendor.close)
    const next = await startNext()
    ends.push(next.close)
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
    ends.push(() => browser.close())
    world = { vendor, gatedHost: new URL(vendor.origin).host, app: next.origin, browser, printed: next.output }
  })
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })
  return () => {
    if (!world) throw new Error('the world is not there yet')
    return world
  }
}

/** A browser profile of its own, and what can be seen of it from outside. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Addresses asked of the vendor, as the browser saw them. */
  readonly asked: string[]
  /** Errors of the console and of scripts: broken policies and failed hydrations are among them. */
  readonly errors: string[]
  /** Everything the app sent so far. */
  readonly answers: Promise<Answer>[]
  /** Opens a page and waits until its scripts have taken over; gives the HTML as it was sent. */
  open(route: string): Promise<string>
}

/** Something the app sent; read at once, for a browser forgets what belonged to the page before. */
export interface Answer {
  readonly url: string
  readonly type: string
  readonly text: string
}

const read = async (response: Response): Promise<Answer> => ({
  url: response.url(),
  type: response.headers()['content-type'] ?? '',
  // what has no body, or belonged to a page the browser has left, holds nothing
  text: (await textOf(response)) ?? '',
})

/** The text of an answer; nothing where the browser has none any more, which it may fail to say for ever. */
function textOf(response: Response): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 10_000)
    response
      .text()
      .then(resolve, () => resolve(undefined))
      .finally(() => clearTimeout(timer))
  })
}

export async function newVisitor({ browser, app, gatedHost }: World, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'de-DE', ...options })
  const page = await context.newPage()
  const visitor: Visitor = {
    context,
    page,
    asked: [],
    errors: [],
    answers: [],
    async open(route) {
      await page.goto(app + route)
      await isTakenOver(page)
      // asked for once more by the same visitor: a browser may keep the text of a streamed page from us for ever
      return (await context.request.get(app + route)).text()
    },
  }
  context.on('request', (request) => {
    if (new URL(request.url()).host === gatedHost) visitor.asked.push(`${request.method()} ${request.url()}`)
  })
  // not at `response`: the text of an answer that is given up because the visitor leaves never comes
  context.on('requestfinished', (request) => {
    if (!request.url().startsWith(app)) return
    const response = request.existingResponse()
    if (response) visitor.answers.push(read(response))
  })
  context.on('console', (message) => {
    if (message.type() === 'error') visitor.errors.push(message.text())
  })
  context.on('weberror', (error) => visitor.errors.push(String(error.error())))
  return visitor
}

/** Waits until React has taken over the server's HTML: it leaves its mark on each node it knows. */
export const isTakenOver = (page: Page) =>
  page.waitForFunction(() =>
    ['main', '[data-ask-first="placeholder"] a'].every((selector) => {
      const node = document.querySelector(selector)
      return node && Object.keys(node).some((key) => key.startsWith('__react'))
    }),
  )

/** The controls by the names a visitor hears. */
export const controls = (page: Page) => ({
  banner: page.locator('[data-ask-first="banner"]'),
  rejectAll: page.getByRole('button', { name: /^Alle ablehnen/ }),
  acceptAll: page.getByRole('button', { name: /^Alle akzeptieren/ }),
  launcher: page.locator('[data-ask-first="placeholder"] [data-ask-first-action="open-chat"]'),
  panel: page.getByRole('dialog'),
  chatSwitch: page.getByRole('switch', { name: /Live-Chat einschalten/ }),
  turnOff: page.getByRole('button', { name: /Live-Chat ausschalten/ }),
  settingsButton: page.getByRole('contentinfo').getByRole('button', { name: 'Datenschutz-Einstellungen' }),
  message: page.locator('open-chat-studio-widget').getByRole('textbox'),
  gate: page.locator('[data-ask-first="gate"]'),
  film: page.locator('iframe'),
})

/** Kinds of visitors; each comes to its answer as a visitor would. */
export const visitors = {
  cold: async () => undefined,
  refused: async ({ page, open }: Visitor) => {
    await open('/impressum')
    await controls(page).rejectAll.click()
    await controls(page).banner.waitFor({ state: 'detached' })
  },
  granted: async ({ page, open }: Visitor) => {
    await open('/impressum')
    await controls(page).acceptAll.click()
    await controls(page).banner.waitFor({ state: 'detached' })
  },
  damaged: async ({ context }: Visitor) => {
    await context.addInitScript(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: as another script would
      if (!document.cookie) document.cookie = '__Host-ask-first=1!video.g5.mq0ap; Path=/; Secure'
    })
  },
} as const

/** A new visitor of a kind. */
export async function visitorOf(world: World, kind: keyof typeof visitors, options?: BrowserContextOptions): Promise<Visitor> {
  const visitor = await newVisitor(world, options)
  await visitors[kind](visitor)
  return visitor
}

/** Goes to another page by its link and the keyboard, so that an open chat is not in the way; Next loads no document for it. */
export async function follow(page: Page, route: string): Promise<void> {
  await page.locator(`a[href="${route}"]:not([data-ask-first-action])`).first().press('Enter')
  await page.waitForURL(`**${route}`)
  await page.locator('main h1').waitFor()
}

/** Sends a message in the real widget and waits for the real answer. */
export async function converse(page: Page, text: string, answer: RegExp): Promise<void> {
  const { message } = controls(page)
  await message.fill(text)
  await message.press('Enter')
  await page.locator('open-chat-studio-widget').getByText(answer).first().waitFor()
}
