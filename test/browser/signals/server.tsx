import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { readConsent } from 'ask-first/server'
import { consentDefaults } from 'ask-first/signals/google-consent-mode'
import { renderToString } from 'react-dom/server'
import { buildPageScripts } from '../page-scripts.js'
import { startVendor } from '../vendor-server.js'
import { consentOf, Site, type SiteProps } from './site.js'

/** What a page is asked for with, besides what the site is made of. */
export interface PageOptions extends Omit<SiteProps, 'tags'> {
  /** Whether the server reads the visitor's record and signals, or sends everybody the same. @default false */
  isKnown?: boolean
  /** Whether the server that reads the signals gets no cookie, for example behind a cache. @default false */
  isCookieless?: boolean
  /** Whether the server sends no HTML of the site's parts. @default false */
  isEmpty?: boolean
  /** Whether the tag stands in the head, behind the defaults. @default false */
  hasTagInHead?: boolean
}

/** A site that reads records and headers, and a third party with a tag manager. */
export interface SignalSite {
  address(options?: PageOptions): string
  /** Paths the third party was asked for. */
  readonly asked: string[]
  /** Paths of the site's own scripts that were asked for. */
  readonly scripts: string[]
  /** Everything the page may be sent. */
  readonly code: string
  close(): Promise<void>
}

/** Looks at each frame from the first one on whether the banner can be seen. */
const watch = `
  window.told = { errors: [], events: [], frames: [], answers: [] }
  addEventListener('error', ({ message }) => told.errors.push(message))
  const look = () => {
    const banner = document.querySelector('[data-ask-first="banner"]')
    told.frames.push(banner !== null && banner.getClientRects().length > 0)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`

/** Starts the site and the third party. */
export async function startSignalSite(): Promise<SignalSite> {
  const files = await buildPageScripts(path.join(import.meta.dirname, 'client.tsx'))
  const vendor = await startVendor()
  vendor.answers['/gtm.js'] = { body: readFileSync(path.join(import.meta.dirname, 'tag-manager.js'), 'utf8') }
  const scripts: string[] = []

  const server = createServer(({ url = '/', headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const script = files.get(pathname)
    if (script !== undefined) {
      scripts.push(pathname)
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
      return
    }
    const { isKnown, isCookieless, isEmpty, hasTagInHead, ...options }: PageOptions = JSON.parse(searchParams.get('options') ?? '{}')
    const props: SiteProps = { ...options, tags: vendor.origin }
    const consent = consentOf(props)
    const header = (name: string) => (headers[name] ? String(headers[name]) : null)
    if (isKnown)
      props.initialRecord = readConsent(isCookieless ? null : headers.cookie, consent, {
        headers: { 'sec-gpc': header('sec-gpc'), dnt: header('dnt') },
      })
    const head = hasTagInHead
      ? `<script>${consentDefaults(consent, options.consentMode || {})}dataLayer.push({'gtm.start': 1, event: 'gtm.js'})</script><script src="${vendor.origin}/gtm.js"></script>`
      : ''
    const data = JSON.stringify(props).replaceAll('<', '\\u003c')
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><html lang="en"><head><title>Shop</title><script>${watch}</script>${head}</head><body><div id="root">${isEmpty ? '' : renderToString(<Site {...props} />)}</div><script type="application/json" id="props">${data}</script><script type="module" src="/page.js"></script></body></html>`,
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    address: (options = {}) => `http://localhost:${port}/?options=${encodeURIComponent(JSON.stringify(options))}`,
    asked: vendor.asked,
    scripts,
    code: [...files.values()].join('\n'),
    close: async () => {
      server.closeAllConnections()
      await Promise.all([vendor.close(), new Promise((resolve) => server.close(resolve))])
    },
  }
}
