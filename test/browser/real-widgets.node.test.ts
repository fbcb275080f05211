import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answerFor } from '../../examples/vendor/answers.mjs'
import type { DeepChatOptions } from '../../src/vendors/deep-chat/index.js'
import type { OpenChatStudioOptions } from '../../src/vendors/open-chat-studio/index.js'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import { facts as sample } from '../core/sample.js'
import { buildPageScripts } from './page-scripts.js'
import { type Chats, startChats } from './real-widgets/chats.js'
import type {} from './real-widgets/page.js'

const { storage: _, ...facts } = sample

let browser: Browser
let site: Server
let chats: Chats
let page: Page
/** Hosts that the page asked, its own among them. */
const asked = new Set<string>()

beforeAll(async () => {
  const scripts = await buildPageScripts('test/browser/real-widgets/page.ts')
  site = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    const script = scripts.get(pathname)
    if (script) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    const csp = searchParams.get('csp')
    return response
      .writeHead(200, { 'content-type': 'text/html', ...(csp ? { 'content-security-policy': csp } : {}) })
      .end('<!doctype html><html lang="en"><title>Shop</title><body><script type="module" src="/page.js"></script>')
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  ;[chats, browser] = await Promise.all([startChats(), chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })])
})
afterEach(async () => {
  await page.context().close()
  chats.asked.length = 0
  asked.clear()
})
afterAll(async () => {
  await browser.close()
  site.closeAllConnections()
  await Promise.all([chats.close(), new Promise((resolve) => site.close(resolve))])
})

/** Opens the site as a visitor who was never here, with a clock that can be put forward. */
async function visit(csp?: string) {
  const context = await browser.newContext()
  page = await context.newPage()
  page.on('request', (request) => asked.add(new URL(request.url()).host))
  page.on('websocket', (socket) => asked.add(new URL(socket.url()).host))
  await page.clock.install()
  const { port } = site.address() as AddressInfo // it listens on a port
  await page.goto(`http://localhost:${port}/${csp ? `?csp=${encodeURIComponent(csp)}` : ''}`)
  await page.waitForFunction(() => 'real' in window)
}

const ocs = (): OpenChatStudioOptions => ({
  chatbotId: 'muster-kaffee',
  apiBaseUrl: chats.origin,
  scriptUrl: `${chats.origin}/ocs/open-chat-studio-widget.esm.js`,
  facts,
})
const deepChat = (change: Partial<DeepChatOptions> = {}): DeepChatOptions => ({
  scriptUrl: `${chats.origin}/deep-chat/deepChat.bundle.js`,
  connect: { url: `${chats.origin}/echo` },
  introMessage: 'Good day',
  facts,
  ...change,
})

const state = () => page.evaluate(() => window.real.session?.get())
const look = () => page.evaluate(() => window.real.look())
const withdraw = () =>
  page.evaluate(async () => {
    await window.real.session?.stop()
    return window.real.session?.get()
  })
/** Puts the visitor's focus into the chat and writes there. */
async function send(text: string) {
  expect(await page.evaluate(() => window.real.session?.focus())).toBe(true)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** Waits until whatever was sent before has arrived: an answer of the page's own server comes after it. */
const arrived = () => page.evaluate(() => fetch('/page.js').then((response) => response.text()))

/** Puts the clock of the page forward, so that whatever would be asked by then is asked now. */
async function pass(seconds: number) {
  await page.clock.fastForward(seconds * 1000)
  await arrived()
}
/** What the policy of a site says that names the hosts of a chat and nothing else. */
const policy = (styles: string) =>
  `default-src 'none'; script-src 'self' ${chats.origin}; connect-src 'self' ${chats.origin}; style-src ${styles}`

const nothing = { keys: [], cookies: '', added: [] }

describe('the real Open Chat Studio widget', () => {
  it('W3, W4, W5, I2: holds a conversation, and is gone with all it stored; it asks for nothing any more', async () => {
    await visit()
    await page.evaluate((options) => window.real.openChatStudio(options), ocs())
    expect(await state()).toEqual({ status: 'open' })
    const chat = page.locator('open-chat-studio-widget')
    await send('Do you ship to Austria?')
    await chat.getByText(answerFor('Do you ship to Austria?')).waitFor()

    await page.evaluate(() => window.real.session?.handle()?.close?.())
    await expect.poll(state).toEqual({ status: 'ready' })
    await page.evaluate(() => window.real.session?.open())
    await expect.poll(state).toEqual({ status: 'open' })

    const keys = ['activity', 'messages', 'session'].map((part) => `ocs-chat-${part}-muster-kaffee`).concat('ocs-user-id')
    await expect.poll(look).toMatchObject({ keys, cookies: '' })
    chats.asked.length = 0
    await pass(60)
    await expect.poll(() => chats.asked).toContainEqual(expect.stringMatching(/^GET \/api\/chat\/[^/]+\/poll\/$/))

    expect(await withdraw()).toEqual({
      status: 'stopped',
      report: { removed: expect.arrayContaining(keys.map((key) => `localStorage ${key}`)), residual: [], needsReload: false },
    })
    expect(await look()).toEqual(nothing)
    await arrived()
    chats.asked.length = 0
    await pass(120)
    expect(chats.asked).toEqual([])
    expect(await look()).toEqual(nothing)
  })

  it('needs inline styles of a site’s policy, and nothing else that is not its hosts', async () => {
    await visit(policy("'self'"))
    await page.evaluate((options) => window.real.openChatStudio(options), ocs())
    await expect.poll(() => page.evaluate(() => window.real.violations)).toEqual(['style-src-elem inline'])
    await page.context().close()
    await visit(policy("'self' 'unsafe-inline'"))
    await page.evaluate((options) => window.real.openChatStudio(options), ocs())
    await send('Hello')
    await page.locator('open-chat-studio-widget').getByText(answerFor('Hello')).waitFor()
    expect(await page.evaluate(() => window.real.violations)).toEqual([])
  })
})

describe('the real Deep Chat', () => {
  const chat = () => page.locator('deep-chat')

  it('W3, W4, I2: holds a conversation over HTTP, asks nobody but its own server, and is gone for good', async () => {
    await visit()
    await page.evaluate((options) => window.real.deepChat(options), deepChat())
    expect(await state()).toEqual({ status: 'open' })
    await chat().getByText('Good day').waitFor()
    await send('Hello')
    await chat().getByText('Echo:').waitFor()
    expect([...asked].sort()).toEqual([new URL(chats.origin).host, new URL(page.url()).host].sort())
    expect(await look()).toEqual({ ...nothing, added: ['DEEP-CHAT'] })

    expect(await withdraw()).toEqual({ status: 'stopped', report: { removed: [], residual: [], needsReload: false } })
    expect(await look()).toEqual(nothing)
    await arrived()
    chats.asked.length = 0
    await pass(120)
    expect(chats.asked).toEqual([])
  })

  it('W7: outlives its element over a WebSocket, and says that only a reload ends it', async () => {
    await visit()
    const options = deepChat({ connect: { url: chats.origin.replace('http', 'ws') }, storageKey: 'deep-chat-storage' })
    await page.evaluate((options) => window.real.deepChat(options), options)
    expect(await state()).toEqual({ status: 'open' })
    await expect.poll(() => chats.sockets()).toBeGreaterThan(0)
    await send('Hello')
    await chat().getByText('Echo:').waitFor()
    await expect.poll(look).toEqual({ keys: ['deep-chat-storage'], cookies: '', added: ['DEEP-CHAT'] })

    expect(await withdraw()).toEqual({
      status: 'needs-reload',
      report: { removed: ['localStorage deep-chat-storage'], residual: [], needsReload: true },
    })
    expect(await look()).toEqual(nothing)
    expect(chats.sockets()).toBeGreaterThan(0)
    await page.reload()
    await expect.poll(() => chats.sockets()).toBe(0)
  })

  it('is hidden and shown with what was said, in a box within a small window', async () => {
    await visit()
    await page.setViewportSize({ width: 320, height: 480 })
    await page.evaluate((options) => window.real.deepChat(options), deepChat())
    expect(await chat().boundingBox()).toEqual({ x: 16, y: 16, width: 288, height: 448 })
    await page.evaluate(() => window.real.session?.handle()?.close?.())
    expect(await chat().isVisible()).toBe(false)
    await page.evaluate(() => window.real.session?.open())
    expect(await chat().getByText('Good day').isVisible()).toBe(true)
  })

  it('needs nothing of a site’s policy but its hosts', async () => {
    await visit(policy("'self'"))
    await page.evaluate((options) => window.real.deepChat(options), deepChat())
    await send('Hello')
    await chat().getByText('Echo:').waitFor()
    expect(await page.evaluate(() => window.real.violations)).toEqual([])
  })
})
