import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { createChat } from '../../../examples/vendor/chat.mjs'
import { allHostile } from './hostile.js'

/** A third party on an origin of its own: two real widgets with their servers, and scripts of a hostile one. */
export interface Widgets {
  readonly origin: string
  /** What arrived, in order; `at` in milliseconds since 1970. */
  readonly requests: { readonly at: number; readonly path: string }[]
  /** When each socket was closed, in milliseconds since 1970. */
  readonly closed: number[]
  /** How many sockets are open. */
  sockets(): number
  /** Further scripts, by path, with the milliseconds each answer takes. */
  readonly scripts: Record<string, { body: string; delay?: readonly [number, number] }>
}

const packages = path.join(import.meta.dirname, '../../../node_modules')
const ocs = path.join(packages, 'open-chat-studio-widget/dist/open-chat-studio-widget')
const deepChat = path.join(packages, 'deep-chat/dist/deepChat.bundle.js')

const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-max-age': '600',
  'cache-control': 'no-store',
}

/** Makes the server for a test file. */
export function useWidgets(): () => Widgets {
  let widgets: Widgets | undefined
  let end: (() => Promise<unknown>) | undefined
  beforeAll(async () => {
    const chat = createChat()
    const requests: Widgets['requests'] = []
    const closed: number[] = []
    const scripts: Widgets['scripts'] = {}
    const hanging = new Set<ServerResponse>()
    const send = (response: ServerResponse, body: string | Buffer, type: string, status = 200) =>
      response.writeHead(status, { ...headers, 'content-type': type }).end(body)
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://vendor')
      if (request.method === 'OPTIONS') return response.writeHead(204, headers).end()
      requests.push({ at: Date.now(), path: pathname + search })
      const script = scripts[pathname] ?? allHostile[pathname]
      if (script) {
        const [from, to] = script.delay ?? [0, 0]
        if (to > 0) await new Promise((resolve) => setTimeout(resolve, from + Math.random() * (to - from)))
        return send(response, script.body, 'text/javascript')
      }
      if (pathname === '/deep-chat.js') return send(response, await readFile(deepChat), 'text/javascript')
      if (/^\/ocs\/[\w.-]+$/.test(pathname)) return send(response, await readFile(path.join(ocs, pathname.slice(5))), 'text/javascript')
      if (pathname.startsWith('/api/chat/')) {
        const { status, body } = chat.answer(request.method ?? 'GET', pathname, searchParams, await read(request))
        return send(response, JSON.stringify(body), 'application/json', status)
      }
      if (pathname === '/reply') return send(response, JSON.stringify({ text: 'Guten Tag!' }), 'application/json')
      if (pathname === '/endless') {
        response.writeHead(200, headers).write('…')
        hanging.add(response)
        return response.once('close', () => hanging.delete(response))
      }
      return send(response, '<!doctype html>', 'text/html')
    }
    const server = createServer((request, response) => {
      answer(request, response).catch(() => response.destroy())
    })
    const socketServer = new WebSocketServer({ server })
    socketServer.on('connection', (socket: WebSocket) => {
      socket.on('error', () => socket.terminate())
      socket.on('message', () => socket.send(JSON.stringify({ text: 'Guten Tag!' })))
      socket.on('close', () => closed.push(Date.now()))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port
    widgets = { origin, requests, closed, scripts, sockets: () => socketServer.clients.size }
    end = async () => {
      for (const client of socketServer.clients) client.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })
  beforeEach(() => {
    if (!widgets) return
    widgets.requests.length = 0
    widgets.closed.length = 0
    for (const name of Object.keys(widgets.scripts)) delete widgets.scripts[name]
  })
  afterAll(async () => end?.())
  return () => {
    if (!widgets) throw new Error('the server is not there yet')
    return widgets
  }
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  const value: unknown = text ? JSON.parse(text) : {}
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
