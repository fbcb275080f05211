import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { headSnippet, readConsent } from 'ask-first/server'
import { renderToPipeableStream } from 'react-dom/server'
import { buildPageScripts } from '../page-scripts.js'
import { consent, Site, type SiteProps } from './site.js'

/** A site whose scripts arrive when a test says so. */
export interface SiteServer {
  readonly origin: string
  /** Lets the scripts go that are asked for from now on, and those that wait. @param but those whose path says this stay held */
  release(but?: string): void
  /** Keeps scripts back from now on, until `release`. */
  hold(): void
  close(): Promise<void>
}

const root = path.resolve(import.meta.dirname, '../../..')

/** What many sites have: Tailwind's layers with a reset that hides by `!important`, and a place for the film that holds the question too. */
const siteStyles = `
  @layer theme, base, components, utilities;
  @layer base { [hidden]:where(:not([hidden='until-found'])) { display: none !important } }
  body { margin: 0; font-family: sans-serif }
  .film { min-block-size: 34rem }
`

function buildStyles(): string {
  const file = path.join(tmpdir(), `ask-first-styles-${process.pid}.css`)
  execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/@tailwindcss/cli/dist/index.mjs'), '-i', 'src/styles/index.css', '-o', file],
    {
      cwd: root,
      stdio: 'ignore',
    },
  )
  return readFileSync(file, 'utf8')
}

/** The whole HTML as React streams it, once everything is there. */
function render(props: SiteProps): Promise<string> {
  return new Promise((resolve, reject) => {
    let html = ''
    const sink = new Writable({
      write(chunk, _, done) {
        html += chunk
        done()
      },
      final(done) {
        resolve(html)
        done()
      },
    })
    const { pipe } = renderToPipeableStream(<Site {...props} />, { onAllReady: () => pipe(sink), onError: reject })
  })
}

const snippet = headSnippet(consent)
const lateOf = (value: string | null): SiteProps['late'] => (value === 'all' || value === 'rest' ? value : undefined)

async function pageOf(props: SiteProps, { hasSnippet = true, nonce }: { hasSnippet?: boolean; nonce?: string } = {}): Promise<string> {
  const body = await render(props)
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kaffee</title>${
    hasSnippet ? snippet.html(nonce) : ''
  }<link rel="stylesheet" href="/site.css"><link rel="stylesheet" href="/styles.css"></head><body><div id="root">${body}</div><script type="application/json" id="props">${JSON.stringify(
    props,
  )}</script><script type="module" src="/page.js"></script></body></html>`
}

/**
 * Starts the site. `/known` reads each visitor's record, `/static` sends everybody the same bytes, as a cache would. Of
 * the query, `flow` puts the banner into the page, `linked` makes the launcher a link, `bare` leaves the snippet out, `late` says what hydrates after the rest.
 */
export async function startSite(): Promise<SiteServer> {
  const scripts = await buildPageScripts(path.join(import.meta.dirname, 'client.tsx'))
  const styles = buildStyles()
  const cached = new Map<string, Promise<string>>()
  const waiting = new Set<{ script: string; go: () => void }>()
  let isHeld: (script: string) => boolean = () => true

  const released = (script: string) =>
    new Promise<void>((go) => {
      if (isHeld(script)) waiting.add({ script, go })
      else go()
    })

  async function answer({ url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const script = scripts.get(pathname)
    if (script !== undefined) {
      await released(pathname)
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    } else if (pathname.endsWith('.css')) {
      response.writeHead(200, { 'content-type': 'text/css' }).end(pathname === '/site.css' ? siteStyles : styles)
    } else if (pathname === '/blank') {
      response.writeHead(200, { 'content-type': 'text/html' }).end()
    } else {
      const props: SiteProps = {
        placement: searchParams.has('flow') ? 'flow' : 'fixed',
        isLinked: searchParams.has('linked'),
        late: lateOf(searchParams.get('late')),
      }
      const nonce = searchParams.get('nonce') ?? undefined
      const options = { hasSnippet: !searchParams.has('bare'), ...(nonce !== undefined && { nonce }) }
      const isKnown = pathname === '/known'
      const html = isKnown
        ? pageOf(
            { ...props, initialRecord: readConsent(headers.cookie, consent, { headers: { 'sec-gpc': String(headers['sec-gpc']) } }) },
            options,
          )
        : (cached.get(url) ?? pageOf(props, options))
      if (!isKnown) cached.set(url, html)
      response.writeHead(200, {
        'content-type': 'text/html',
        'cache-control': isKnown ? 'private, no-store' : 'public, max-age=600',
        'content-security-policy': `default-src 'none'; script-src 'self' ${nonce ? `'nonce-${nonce}'` : snippet.hash}; style-src 'self'`,
      })
      response.end(await html)
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    origin: `http://localhost:${port}`,
    hold() {
      isHeld = () => true
    },
    release(but) {
      isHeld = (script) => but !== undefined && script.includes(but)
      for (const one of waiting) {
        if (isHeld(one.script)) continue
        waiting.delete(one)
        one.go()
      }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
