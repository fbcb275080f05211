import { createServer } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { WebSocketServer } from 'ws'
import { createFiles } from '../files.mjs'
import { createChat } from './chat.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const widgetFolder = fileURLToPath(new URL('../../node_modules/open-chat-studio-widget/dist/open-chat-studio-widget/', import.meta.url))

/** How long the rude script is held back, in milliseconds. */
const rudeDelay = 1000
const limits = { bodyBytes: 16_384, connections: 400, sockets: 100, loggedRequests: 10_000 }

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, x-ocs-widget-version, x-embed-key, x-csrftoken',
  'access-control-max-age': '600',
}

/**
 * A running vendor.
 *
 * @typedef {object} Vendor
 * @property {string} origin
 * @property {() => { time: number, method: string, url: string }[]} requests What arrived since the start, the last 10,000;
 * `time` in milliseconds since 1970, `url` from the path on.
 * @property {(mode: 'ok' | 'silent' | 'down') => void} setMode Changes how the origin is; requests it held back are cut.
 * @property {() => number} sockets How many WebSockets are open.
 * @property {() => Promise<void>} close
 */

/**
 * Starts the second origin: a chat vendor with its widget and API, a video page, and a widget that behaves badly.
 *
 * `mode` is how the origin is: `ok`; `silent` accepts a request and never answers it; `down` cuts the connection.
 *
 * @param {{ port?: number | undefined, mode?: 'ok' | 'silent' | 'down' }} [options] `port` 0 (default) takes a free one.
 * @returns {Promise<Vendor>}
 */
export async function startVendor({ port = 0, mode = 'ok' } = {}) {
  let present = mode
  const log = []
  const held = new Set()
  const waiting = new Set()
  const chat = createChat()
  const files = createFiles({
    '/widget/': widgetFolder,
    '/widget-i18n/': `${here}widget-i18n/`,
    '/rude/': `${here}rude/`,
    '/video/': `${here}video/`,
  })

  const note = ({ method = 'GET', url = '/' }) => {
    if (log.length === limits.loggedRequests) log.shift()
    log.push({ time: Date.now(), method, url })
  }
  /** Deals with a connection as the mode says. @returns whether it is to be answered */
  const isAnswered = (socket) => {
    if (present === 'down') socket.destroy()
    if (present === 'silent') {
      held.add(socket)
      socket.once('close', () => held.delete(socket))
    }
    return present === 'ok'
  }

  const server = createServer((request, response) => {
    note(request)
    if (!isAnswered(request.socket)) return
    answer(request, response).catch(() => {
      if (!response.headersSent) send(response, 500, { error: 'unexpected' })
      else response.destroy()
    })
  })
  server.maxConnections = limits.connections
  server.requestTimeout = 30_000

  const socketServer = new WebSocketServer({ noServer: true, maxPayload: 4096 })
  server.on('upgrade', (request, socket, head) => {
    note(request)
    socket.on('error', () => socket.destroy())
    if (!isAnswered(socket)) return
    if (request.url !== '/rude/socket' || socketServer.clients.size >= limits.sockets) return socket.destroy()
    socketServer.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => client.terminate())
      client.on('message', () => client.send('still here'))
    })
  })

  async function answer(request, response) {
    const [pathname = '/', query] = (request.url ?? '/').split('?')
    if (request.method === 'OPTIONS') return send(response, 204)
    if (pathname.startsWith('/api/chat/')) {
      const body = request.method === 'POST' ? await readJson(request) : {}
      const result = body
        ? chat.answer(request.method ?? 'GET', pathname, new URLSearchParams(query), body)
        : { status: 400, body: { error: 'bad request' } }
      return send(response, result.status, result.body)
    }
    if (pathname === '/rude/poll') return send(response, 200, { more: true })
    if (pathname === '/rude.js') {
      await new Promise((resolve) => {
        const done = () => {
          waiting.delete(timer)
          resolve(undefined)
        }
        const timer = setTimeout(done, rudeDelay)
        waiting.add(timer)
        response.once('close', done)
      })
    }
    const file = await files.read(pathname === '/rude.js' ? '/rude/rude.js' : pathname)
    if (!file || request.method !== 'GET') return send(response, 404, { error: 'not found' })
    response.writeHead(200, {
      ...cors,
      'content-type': file.type,
      'cache-control': 'no-store',
      // the facts of the shop say so: 180 days, readable in a frame on another site
      ...(pathname === '/video/'
        ? { 'set-cookie': `video_id=${crypto.randomUUID()}; Path=/; Max-Age=${180 * 86_400}; SameSite=None; Secure` }
        : {}),
    })
    response.end(file.content)
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests: () => [...log],
    setMode(next) {
      present = next
      for (const socket of held) socket.destroy()
      if (next !== 'ok') for (const client of socketServer.clients) client.terminate()
    },
    sockets: () => socketServer.clients.size,
    close: () =>
      new Promise((resolve) => {
        for (const timer of waiting) clearTimeout(timer)
        for (const client of socketServer.clients) client.terminate()
        for (const socket of held) socket.destroy()
        socketServer.close()
        server.close(() => resolve(undefined))
        server.closeAllConnections()
      }),
  }
}

function send(response, status, body) {
  response.writeHead(status, {
    ...cors,
    'cache-control': 'no-store',
    ...(body ? { 'content-type': 'application/json; charset=utf-8' } : {}),
  })
  response.end(body ? JSON.stringify(body) : undefined)
}

/** @returns the object in the body, or `undefined` for anything else and for more than 16 KB */
async function readJson(request) {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > limits.bodyBytes) return undefined
  }
  try {
    const value = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const vendor = await startVendor({ port: Number(process.env.PORT ?? 0) })
  console.log(`vendor: ${vendor.origin}`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void vendor.close())
}
