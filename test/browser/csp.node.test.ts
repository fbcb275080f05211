import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consent, defineConsent, type ServiceData } from '../../src/core/index.js'
import { type CspOptions, cspFor, headSnippet } from '../../src/server/index.js'
import { controller } from '../core/sample.js'
import { subjects } from '../vendors/subjects/index.js'
import { createWorld } from './world.js'

const world = createWorld()
const nonce = 'dGhlIG5vbmNlIG9mIHRoaXMgcGFnZQ=='

/** Notes each violation from the first byte on, in the page; what happens in a frame is read off the console. */
const watch = `
  window.violations = []
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI))`

/** The policy that a site makes for code which writes markup out of strings; the kit needs none. */
const ownPolicy = "trustedTypes.createPolicy('default', { createHTML: (markup) => markup })"
const trusting = { 'trusted-types': ['default', 'dompurify'] }

const consentOf = (service: ServiceData): Consent =>
  defineConsent({ controller, purposes: { support: {} }, services: [{ ...service, purpose: 'support' }] })

let shop = ''
let policy = ''
let head = ''
let site: Server | undefined

/** A site whose one page has the policy of the test, and whose own scripts carry the nonce. */
beforeAll(async () => {
  const kit = await (await fetch(world().address('/kit.js'))).text()
  const page = () =>
    `<!doctype html><title>Shop</title><script src="/watch.js" nonce="${nonce}"></script>${head}<body><script type="module" src="/kit.js" nonce="${nonce}"></script>`
  const server = createServer(({ url = '' }, response) => {
    const own = policy.includes('dompurify') ? `${watch}; ${ownPolicy}` : watch
    const code = { '/kit.js': kit, '/watch.js': own }[url]
    const type = code === undefined ? 'html' : 'javascript'
    response.writeHead(200, { 'content-type': `text/${type}`, 'content-security-policy': policy }).end(code ?? page())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  shop = `http://localhost:${(server.address() as AddressInfo).port}/` // it listens on a port
  site = server
})
afterAll(() => {
  site?.closeAllConnections()
  site?.close()
})

/** Opens a page with a policy. */
async function visit(header: string) {
  const { page } = await world().open({ apart: true })
  const told: string[] = []
  page.on('console', (message) => /content security policy|trusted ?(type|script|html)/i.test(message.text()) && told.push(message.text()))
  policy = header
  await page.goto(shop)
  await page.waitForFunction(() => 'kit' in window && 'violations' in window)
  return { page, told }
}

/** Opens a vendor's chat, uses it and stops it: where it got, and what the policy forbade. */
async function run({ page, told }: Awaited<ReturnType<typeof visit>>, name: Name) {
  const opened = await page.evaluate(
    async ([name, origin]) => {
      const { kit } = window
      const session = kit.sessionOf(kit.subjects[name].define(origin))
      kit.kept.session = session
      await session.open()
      return session.get()
    },
    [name, world().vendor.origin] as const,
  )
  if (opened.status === 'open') await vendors[name].talk(page)
  const end = await page.evaluate(async () => {
    const { kept, errors } = window.kit
    await kept.session?.stop()
    return { stopped: kept.session?.get().status, violations: Reflect.get(window, 'violations'), errors }
  })
  return { opened, ...end, told }
}

const modes: readonly [mode: string, options: CspOptions][] = [
  ['hosts', {}],
  ['a nonce', { nonce }],
  ['a nonce and strict-dynamic', { nonce, strictDynamic: true }],
  ['a nonce that the site has for its styles too', { nonce, base: { 'default-src': ["'self'"], 'style-src': [`'nonce-${nonce}'`] } }],
  ['trusted types', { trustedTypes: true }],
  ['all of it, on a site that allows nothing', { base: { 'default-src': ["'none'"] }, nonce, strictDynamic: true, trustedTypes: true }],
]

/** Answers of Open Chat Studio's API to a conversation of one message, by path. */
const conversation = {
  start: { session_id: 's' },
  's/message': { task_id: 't', status: 'processing' },
  's/t/poll': {
    status: 'complete',
    message: {
      created_at: '2026-01-15T12:00:00Z',
      role: 'assistant',
      content: '**Good day!** See [our page](https://muster.example).',
      attachments: [],
    },
  },
  's/poll': { messages: [], has_more: false, session_status: 'active' },
}

const vendors = {
  'script-service': {
    base: {},
    async serve() {
      const { script, wellBehaved } = subjects['script-service']
      world().vendor.answers = { [script]: { body: wellBehaved } }
    },
    talk: async (page: Page) => expect(await viewOf(page).locator('#script-chat textarea').count()).toBe(1),
  },
  /** The real widget, as its package has it. */
  'open-chat-studio': {
    // its answers are markup out of strings, so under Trusted Types a site has to have a policy for them
    base: trusting,
    async serve() {
      const { answers } = world().vendor
      const files = path.join(import.meta.dirname, '../../node_modules/open-chat-studio-widget/dist/open-chat-studio-widget')
      for (const file of await readdir(files)) {
        if (file.endsWith('.js')) answers[`/widget/${file}`] = { body: await readFile(path.join(files, file), 'utf8') }
      }
      for (const [where, body] of Object.entries(conversation)) {
        const headers = { 'content-type': 'application/json', 'access-control-allow-headers': '*' }
        answers[`/api/chat/${where}/`] = { body: JSON.stringify(body), headers }
      }
    },
    /** The answer is formatted text, which the widget turns into markup. */
    async talk(page: Page) {
      const widget = viewOf(page).locator('open-chat-studio-widget')
      await widget.locator('textarea').fill('Hello')
      await widget.locator('textarea').press('Enter')
      await widget.locator('strong', { hasText: 'Good day!' }).waitFor()
    },
  },
  /** The real widget, with one answer that is formatted text. */
  'deep-chat': {
    base: trusting,
    async serve() {
      const file = path.join(import.meta.dirname, '../../node_modules/deep-chat/dist/deepChat.bundle.js')
      const headers = { 'content-type': 'application/json', 'access-control-allow-headers': '*' }
      world().vendor.answers = {
        '/widget/deepChat.bundle.js': { body: await readFile(file, 'utf8') },
        '/deep-chat': { body: JSON.stringify({ text: '**Good day!**' }), headers },
      }
    },
    async talk(page: Page) {
      const field = viewOf(page).locator('deep-chat #text-input')
      await field.fill('Hello')
      await field.press('Enter')
      await viewOf(page).locator('deep-chat strong', { hasText: 'Good day!' }).waitFor()
    },
  },
} as const
type Name = keyof typeof vendors

/** Where the vendor runs: its frame, or the page. */
const viewOf = (page: Page) => page.frames().at(-1) ?? page.mainFrame()

describe.each(Object.keys(vendors) as Name[] /* these are its keys */)('under the policy of cspFor, %s', (name) => {
  it.each(modes)('opens, is used and stops without a violation, with %s', async (_, { base, ...options }) => {
    const consent = consentOf(subjects[name].define(world().vendor.origin))
    await vendors[name].serve()
    const own = { ...(base ?? { 'default-src': ["'self'"] }), ...(options.trustedTypes && vendors[name].base) }
    const seen = await run(await visit(cspFor(consent, { ...options, base: own }).header), name)
    expect(seen).toEqual({ opened: { status: 'open' }, stopped: 'stopped', violations: [], told: [], errors: [] })
  })

  it('does not start where the site has a policy without it, and the reason says so', async () => {
    await vendors[name].serve()
    const seen = await run(await visit("script-src 'self'"), name)
    expect(seen.opened).toEqual({ status: 'failed', reason: 'csp' })
    // the page hears of its own; of those in the frame its console tells
    expect([...seen.violations, ...seen.told]).not.toEqual([])
  })
})

describe('the head snippet', () => {
  it.each([
    ['by its hash alone', {}],
    ['by its hash, strictly', { strictDynamic: true, nonce }],
  ] as const)('runs %s', async (_, options) => {
    const consent = consentOf(subjects['script-service'].define(world().vendor.origin))
    const snippet = headSnippet(consent)
    head = snippet.html()
    const { page, told } = await visit(cspFor(consent, { ...options, headSnippet: snippet }).header)
    head = ''
    const seen = await page.evaluate(() => [document.documentElement.dataset.askFirstPage, Reflect.get(window, 'violations')])
    expect([...seen, told]).toEqual(['quiet', [], []])
  })
})
