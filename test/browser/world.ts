import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { build, type Plugin } from 'vite'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import type {} from './page/index.js'
import { createRemotes, type RemotePage } from './unwatched.js'
import { startVendor, type VendorServer } from './vendor-server.js'

/** A site on localhost with nothing but the kit, a vendor on another origin, and a browser. */
export interface World {
  readonly browser: Browser
  readonly vendor: VendorServer
  /** Port of the site; any path on it is a page. */
  readonly port: number
  /** What the site answers otherwise at single paths, until the test ends. */
  readonly files: Record<string, { body: string; headers?: Record<string, string> }>
  /**
   * Opens a page of a visitor who was never here. With `csp`, which becomes its Content-Security-Policy, and when
   * `apart`, for tests that change the browser itself, it has a profile of its own; else the one of the last test, emptied.
   */
  open(options?: { path?: string; csp?: string; host?: string; apart?: boolean }): Promise<{ context: BrowserContext; page: Page }>
  /** The page at `/remote/<name>`, in whatever browser it is: it does what the site tells it. */
  remote(name: string): RemotePage
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

/** A change to one source of the kit, to see whether a test would notice. */
export interface Mutation {
  /** Below `src/services`. */
  file: string
  /** What stands there exactly once, and what stands there instead. */
  replace: readonly [from: string, to: string]
}

/** Makes the change while the kit is built; throws where there is nothing to change any more. */
function mutating({ file, replace: [from, to] }: Mutation): Plugin {
  const source = path.join(import.meta.dirname, '../../src/services', file)
  let isDone = false
  return {
    name: 'mutation',
    enforce: 'pre',
    transform(code, id) {
      if (path.normalize(id) !== source) return undefined
      if (code.split(from).length !== 2) throw new Error(`${file} does not say this exactly once: ${from}`)
      isDone = true
      return code.replace(from, () => to)
    },
    buildEnd(error) {
      if (!error && !isDone) throw new Error(`${file} is no part of the kit`)
    },
  }
}

/** Builds the kit as one script for the page. */
async function buildKit(mutation: Mutation | undefined): Promise<string> {
  const output = await build({
    root: path.join(import.meta.dirname, 'page'),
    configFile: false,
    // `ask-first/core` is the source here too, never what was built last
    resolve: { tsconfigPaths: true },
    logLevel: 'error',
    plugins: mutation ? [mutating(mutation)] : [],
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
export function createWorld({
  hosts = [],
  vendorPorts = 1,
  backForwardCache = false,
  mutate,
}: {
  hosts?: readonly string[]
  vendorPorts?: number
  /** Whether a page that was left may be kept as it is, as in every visitor's browser; Playwright turns that off. */
  backForwardCache?: boolean
  /** One change to the kit, for tests of tests. */
  mutate?: Mutation
} = {}): () => World {
  let world: World | undefined
  let end: (() => Promise<void>) | undefined
  const contexts: BrowserContext[] = []
  let shared: BrowserContext | undefined

  beforeAll(async () => {
    const kit = await buildKit(mutate)
    const remotes = createRemotes()
    const files: World['files'] = {}
    const site = createServer((request, response) => {
      if (remotes.answer(request, response)) return
      const url = new URL(request.url ?? '/', 'http://localhost')
      if (url.pathname === '/kit.js') {
        // a sandboxed frame has an origin of its own and fetches it as a stranger
        response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(kit)
        return
      }
      const file = files[url.pathname]
      if (file) {
        response.writeHead(200, { 'content-type': 'text/html', ...file.headers }).end(file.body)
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
      chromium.launch({
        executablePath: chromiumPath({ hasWindow: backForwardCache }),
        args: argumentsFor(hosts),
        ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
      }),
    ])
    const profile = await browser.newContext()
    shared = profile
    const address = (where = '/', host = 'localhost') => `http://${host}:${port}${where}`
    world = {
      browser,
      vendor,
      port,
      files,
      remote: remotes.page,
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
    // nothing of the last test goes on, and only then is nothing written any more
    await Promise.all([first?.goto('about:blank'), ...others.map((page) => page.close())])
    await shared?.clearCookies()
    if (world) {
      world.vendor.answers = {}
      world.vendor.asked.length = 0
      for (const path of Object.keys(world.files)) delete world.files[path]
    }
  })
  afterAll(async () => end?.())
  return () => {
    if (!world) throw new Error('the world is not there yet')
    return world
  }
}
