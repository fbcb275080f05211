import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFiles } from '../files.mjs'

const builtShop = fileURLToPath(new URL('./dist/', import.meta.url))

/**
 * Serves a folder of built files on `localhost`.
 *
 * @param {{ port?: number, root?: string, fallback?: boolean }} [options] `port` 0 (default) takes a free one; `root` is
 * the folder, default the built shop; with `fallback` (default) a path without an extension gets `index.html`.
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function startShop({ port = 0, root = builtShop, fallback = true } = {}) {
  const files = createFiles({ '/': root })
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  server.maxConnections = 400
  server.requestTimeout = 30_000

  async function answer({ method = 'GET', url = '/' }, response) {
    const pathname = url.split(/[?#]/)[0] ?? '/'
    const isPage = extname(pathname) === ''
    const file =
      method === 'GET' || method === 'HEAD'
        ? ((await files.read(pathname)) ?? (isPage && fallback ? await files.read('/index.html') : undefined))
        : undefined
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('not found')
      return
    }
    response.writeHead(200, {
      'content-type': file.type,
      'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    response.end(method === 'HEAD' ? undefined : file.content)
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => resolve(undefined))
  })
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined))
        server.closeAllConnections()
      }),
  }
}
