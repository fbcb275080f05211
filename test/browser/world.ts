import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import type {} from './page/index.js'
import { startVendor, type VendorServer } from './vendor-server.js'

/** A site on localhost with nothing but the kit, a vendor on another origin, and a browser. */
export interface World {
  readonly browser: Browser
  readonly vendor: VendorServer
  /** Port of the site; any path on it is a page. */
  readonly port: number
  /**
   * Opens a page of a visitor who was never here. With `csp`, which becomes its Content-Security-Policy, and when
   * `apart`, for tests that change the browser itself, it has a profile of its own; else the one of the last test, emptied.
   */
  open(options?: { path?: string; csp?: string; host?: string; apart?: boolean }): Promise<{ context: BrowserContext; page: Page }>
  /** The address of a page. */
  address(path?: string, host?: string): string
}

/** Resolves names of a test's own to this machine, and nothing else to anything. */
const argumentsFor = (hosts: readonly string[]) =>
  chromiumArguments.map((argument) => argument.replace('MAP *', `${hosts.map((host) => `MAP ${host} 127.0.0.1 , `).join('')}MAP *`))

/** Makes the first page of a test a first visit; what comes later in the test finds what was kept. */
const forget = `<script>
  if (location.hash === '#first-visit') {
    localStorage.clear()
    sessionStorage.clear()
    history.replaceState(null, '', location.pathname)
  }
</script>`

/** Builds the kit as one script for the page. */
async function buildKit(): Promise<string> {
  const output = await build({
    root: path.join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, 'page/index.ts'), formats: ['es'], fileName: 'kit' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [result] = Array.isArray(output) ? output : [output]
  if (!result || !('output' in result)) throw new Error('nothing was built')
  return result.output[0].code
}

/** Makes the world of a test file and takes it down after its last test. */
export function createWorld({ hosts = [], vendorPorts = 1 }: { hosts?: readonly string[]; vendorPorts?: number } = {}): () => World {
  let world: World | undefined
  let end: (() => Promise<void>) | undefined
  const contexts: BrowserContext[] = []
  let shared: BrowserContext | undefined

  beforeAll(async () => {
    const kit = await buildKit()
    const site = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      if (url.pathname === '/kit.js') {
        // a sandboxed frame has an origin of its own and fetches it as a stranger
        response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(kit)
        return
      }
      if (url.pathname.endsWith('.js')) {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(window.ownScripts ??= []).push('${url.pathname}')`)
        return
      }
      const csp = url.searchParams.get('csp')
      response.writeHead(200, { 'content-type': 'text/html', ...(csp ? { 'content-security-policy': csp } : {}) })
      response.end(`<!doctype html><title>Shop</title><body>${forget}<script type="module" src="/kit.js"></script>`)
    })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    const { port } = site.address() as AddressInfo // it listens on a port
    const [vendor, browser] = await Promise.all([
      startVendor(vendorPorts),
      chromium.launch({ executablePath: chromiumPath(), args: argumentsFor(hosts) }),
    ])
    const profile = await browser.newContext()
    shared = profile
    const address = (where = '/', host = 'localhost') => `http://${host}:${port}${where}`
    world = {
      browser,
      vendor,
      port,
      address,
      async open({ path: where = '/', csp, host, apart = csp !== undefined } = {}) {
        const context = apart ? await browser.newContext() : profile
        if (apart) contexts.push(context)
        const page = (apart ? undefined : context.pages()[0]) ?? (await context.newPage())
        // a new document, also where only the fragment differs
        await page.goto('about:blank')
        await page.goto(address(where, host) + (csp ? `?csp=${encodeURIComponent(csp)}` : '#first-visit'))
        await page.waitForFunction(() => 'kit' in window)
        return { context, page }
      },
    }
    end = async () => {
      await browser.close()
      site.closeAllConnections()
      await Promise.all([vendor.close(), new Promise((resolve) => site.close(resolve))])
    }
  })
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    const [first, ...others] = shared?.pages() ?? []
    // nothing of the last test goes on
    await Promise.all([first?.goto('about:blank'), shared?.clearCookies(), ...others.map((page) => page.close())])
    if (world) {
      world.vendor.answers = {}
      world.vendor.asked.length = 0
    }
  })
  afterAll(async () => end?.())
  return () => {
    if (!world) throw new Error('the world is not there yet')
    return world
  }
}
