import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { createWorld } from '../world.js'
import { soon } from './soon.js'
import { useWidgets } from './widgets.js'

const world = createWorld()
const widgets = useWidgets()

const file = await readFile(path.join(import.meta.dirname, '../../../src/services/frame/frame.html'), 'utf8')
const frameUrl = '/ask-first-frame.html'

/** What the frame's document is, seen from inside. */
const inside = (page: Page) =>
  page.evaluate(() => {
    const { document, location, history } = window.kit.frames.place()
    return {
      mode: document.compatMode,
      href: location.href,
      isFile: document.querySelector('meta[name="ask-first-frame"]') !== null,
      lang: document.documentElement.lang,
      title: window.kit.frames.element()?.title,
      steps: history.length,
    }
  })

/** Starts the quiet vendor and gives what was said in the console. */
async function start(page: Page, run: Parameters<typeof window.kit.frames.start>[1] = {}, script = 'quiet.js') {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  const state = await page.evaluate(([which, run]) => window.kit.frames.start(which, run), [
    { script: `${widgets().origin}/${script}` },
    run,
  ] as const)
  return { state, said, warned: () => said.filter((text) => text.startsWith('[ask-first] no-frame-file')) }
}

describe('the document of a frame', () => {
  it('is built in place: in standards mode, with the address and language of the page, and no step in its history', async () => {
    const { open, address } = world()
    const { page } = await open({ path: '/shop/tea' })
    const steps = await page.evaluate(() => history.length)
    const { state, warned } = await start(page, { locale: 'de-AT' })
    expect(state.status).toBe('open')
    expect(await inside(page)).toEqual({
      mode: 'CSS1Compat',
      href: address('/shop/tea'),
      isFile: false,
      lang: 'de-AT',
      title: 'Frame of chat',
      steps,
    })
    expect(warned()).toEqual([])
  })

  it('is the site’s copy of our page, shown under the address of the page', async () => {
    const { open, address, files } = world()
    files[frameUrl] = { body: file }
    const { page } = await open({ path: '/shop/tea' })
    const steps = await page.evaluate(() => history.length)
    const { state, warned } = await start(page, { frameUrl, locale: 'en' })
    expect(state.status).toBe('open')
    expect(await inside(page)).toMatchObject({ mode: 'CSS1Compat', href: address('/shop/tea'), isFile: true, lang: 'en', steps })
    expect(warned()).toEqual([])
    await page.evaluate(() => window.kit.frames.stop())
    expect(await page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0)
  })

  it('lets the page be used while that copy is on its way, and does not wait for it for ever', async () => {
    const { open } = world()
    const { page } = await open({ apart: true })
    await page.route(`**${frameUrl}?slow`, () => undefined)
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<button style="position:fixed;inset:0">Buy</button>')
      document.querySelector('button')?.addEventListener('click', () => Object.assign(window, { bought: true }))
      window.kit.frames.holdTimers()
    })
    const starting = start(page, { frameUrl: `${frameUrl}?slow` })
    await soon(() => page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(1)
    await page.click('button')
    expect(await page.evaluate(() => Reflect.get(window, 'bought'))).toBe(true)
    // its patience alone was on the clock
    expect(await page.evaluate(() => window.kit.frames.ring())).toBe(1)
    expect((await starting).state.status).toBe('open')
    expect(await inside(page)).toMatchObject({ isFile: false })
    expect(await page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(1)
  })

  it('adds no step to the history when the service pushes one', async () => {
    const { open } = world()
    widgets().scripts['/pushes.js'] = { body: `history.pushState({}, '', '#chat'); window.vendorIsReady = true` }
    const { page } = await open()
    const steps = await page.evaluate(() => history.length)
    await start(page, {}, 'pushes.js')
    expect(await inside(page)).toMatchObject({ steps })
  })

  it('never starts the app inside itself, where the server answers every address with it', async () => {
    const { open } = world()
    const { page } = await open({ path: '/shop' })
    const booted: string[] = []
    await page.exposeFunction('appBooted', (where: string) => booted.push(where))
    world().files[frameUrl] = { body: '<!doctype html><title>Shop</title><body><script>top.appBooted(location.pathname)</script>' }
    const { state, warned } = await start(page, { frameUrl })
    expect(state.status).toBe('open')
    expect(await inside(page)).toMatchObject({ isFile: false, mode: 'CSS1Compat' })
    expect(booted).toEqual([])
    expect(warned()).toHaveLength(1)
  })

  it.each([
    ['a server that forbids frames', { 'x-frame-options': 'DENY' }, undefined],
    ['a file that forbids frames', { 'content-security-policy': "frame-ancestors 'none'" }, undefined],
    ['a page that allows no frames', {}, "frame-src 'none'"],
  ])('is built in place, with a warning, beside %s', async (_, headers, csp) => {
    const { open, files } = world()
    files[frameUrl] = { body: file, headers }
    const { page } = await open({ apart: true, ...(csp && { csp }) })
    const { state, warned } = await start(page, { frameUrl })
    expect(state.status).toBe('open')
    expect(await inside(page)).toMatchObject({ isFile: false, mode: 'CSS1Compat' })
    expect(warned()).toHaveLength(1)
  })

  const isolated = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }
  it.each([
    ['a nonce', "script-src 'self' 'nonce-abc'; style-src 'self'", 'open'],
    ['strict-dynamic', "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'", 'open'],
    ['no nonce', "script-src 'self'", 'failed'],
    ['Trusted Types', "require-trusted-types-for 'script'; trusted-types ask-first", 'open'],
    ['Trusted Types without our policy', "require-trusted-types-for 'script'; trusted-types other", 'failed'],
  ])('lives under a policy with %s', async (name, policy, status) => {
    const { open, files } = world()
    files['/page'] = {
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><title>Shop</title><body><script nonce="abc" type="module" src="/kit.js"></script>`,
    }
    const { page } = await open({ apart: true })
    await page.goto(world().address('/page'))
    await page.waitForFunction(() => 'kit' in window)
    const { state } = await start(page, name === 'no nonce' ? {} : { nonce: 'abc' })
    expect(state).toMatchObject(status === 'failed' ? { status, reason: 'csp' } : { status })
    expect(await page.evaluate(() => window.kit.errors)).toEqual([])
    // styles of ours are none of the policy’s business
    expect(await page.evaluate(() => getComputedStyle(window.kit.frames.element() ?? document.body).position)).toBe(
      status === 'failed' ? 'static' : 'fixed',
    )
  })

  it('lives in a page that is isolated from other origins, if its file is sent the same way', async () => {
    const { open, files } = world()
    files['/page'] = { headers: isolated, body: '<!doctype html><body><script type="module" src="/kit.js"></script>' }
    files[frameUrl] = { headers: isolated, body: file }
    const { page } = await open({ apart: true })
    await page.goto(world().address('/page'))
    await page.waitForFunction(() => 'kit' in window)
    // the vendor does not say that it may be embedded, so only an origin of the page’s own can be loaded
    for (const run of [{}, { frameUrl }]) {
      const state = await page.evaluate(
        ([script, run]) => window.kit.frames.start({ script }, { ...run, hosts: { script: [] }, failed: 1500 }),
        [world().address('/own.js'), run] as const,
      )
      expect(state).toEqual({ status: 'failed', reason: 'timeout' })
    }
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  })
})

describe('a service that loses its frame', () => {
  it.each([
    ['goes to another page', `setTimeout(() => location.assign('/other'))`],
    ['reloads it', `setTimeout(() => location.reload())`],
    ['goes to another site', `setTimeout(() => location.assign(base + '/inner'))`],
    ['has it removed', `setTimeout(() => top.document.querySelector('[data-ask-first=frame]').remove())`],
    ['has it moved', `setTimeout(() => top.document.body.prepend(top.document.querySelector('[data-ask-first=frame]')))`],
    ['has the body replaced', `setTimeout(() => top.document.body.replaceWith(top.document.createElement('body')))`],
  ])('has failed, and can be started again, when it %s', async (_, does) => {
    const { open } = world()
    widgets().scripts['/loses.js'] = {
      body: `{ const base = new URL(document.currentScript.src).origin; window.vendorIsReady = true; ${does} }`,
    }
    const { page } = await open()
    await start(page, {}, 'loses.js')
    await soon(() => page.evaluate(() => window.kit.frames.state())).toEqual({ status: 'failed', reason: 'vendor-error' })
    expect(await page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0)
    const { state } = await start(page)
    expect(state.status).toBe('open')
    await page.evaluate(() => window.kit.frames.stop())
  })

  it('keeps its frame and leads the visitor on when a link in it is followed', async () => {
    const { open, address } = world()
    widgets().scripts['/link.js'] = {
      body: `document.body.innerHTML = '<a href="/terms" style="position:fixed;right:0;bottom:0">Terms</a>'; window.vendorIsReady = true`,
    }
    const { page } = await open()
    await start(page, {}, 'link.js')
    await page.frameLocator('[data-ask-first=frame]').getByText('Terms').click()
    await page.waitForURL(address('/terms'))
  })
})

describe('a frame that cannot be prepared', () => {
  const openWith = async (script: string, policy = '') => {
    const { open, files, address } = world()
    files['/page'] = {
      headers: { 'content-security-policy': `script-src 'self' 'nonce-abc' 'strict-dynamic'; ${policy}` },
      body: `<!doctype html><body><script nonce="abc">${script}</script><script nonce="abc" type="module" src="/kit.js"></script>`,
    }
    const { page } = await open({ apart: true })
    await page.goto(address('/page'))
    await page.waitForFunction(() => 'kit' in window)
    return page
  }
  const left = (page: Page) => page.evaluate(() => document.querySelectorAll('iframe').length)
  const byDefault = `trustedTypes.createPolicy('default', { createHTML: (x) => x, createScript: (x) => x, createScriptURL: (x) => x })`

  it.each([
    ['takes strings', ''],
    ['takes no strings', "require-trusted-types-for 'script'; "],
  ])('W4: lives in a file whose own policy has no room for the default policy of the page and that %s', async (_, requires) => {
    world().files[frameUrl] = { body: file, headers: { 'content-security-policy': `${requires}trusted-types ask-first` } }
    const page = await openWith(byDefault, "require-trusted-types-for 'script'; trusted-types ask-first default")
    const { state } = await start(page, { frameUrl, nonce: 'abc' })
    expect(state.status).toBe('open')
    expect(await inside(page)).toMatchObject({ isFile: true })
    await page.evaluate(() => window.kit.frames.stop())
    expect(await left(page)).toBe(0)
  })

  it.each([
    ['vendor-error', 'window.matchMedia = () => { throw new TypeError("gone") }'],
    ['csp', 'window.matchMedia = () => { throw new DOMException("not here", "SecurityError") }'],
  ])('W4: is not left behind, and the start fails with %s, when the page has %s', async (reason, breaks) => {
    const page = await openWith(breaks)
    const { state } = await start(page, { nonce: 'abc' })
    expect(state).toEqual({ status: 'failed', reason })
    expect(await left(page)).toBe(0)
    await page.evaluate(() => window.kit.frames.stop())
    expect(await left(page)).toBe(0)
  })
})
