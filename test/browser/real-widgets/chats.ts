import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { WebSocketServer } from 'ws'
import { createChat } from '../../../examples/vendor/chat.mjs'

/** Servers of two real chats: the widgets as their packages publish them, and what those talk to. */
export interface Chats {
  readonly origin: string
  /** Method and path of each request, and `socket` for each that was opened, in order. */
  readonly asked: string[]
  /** How many sockets are open. */
  sockets(): number
  close(): Promise<void>
}

const packages = path.join(import.meta.dirname, '../../../node_modules')
const folders = {
  '/ocs/': path.join(packages, 'open-chat-studio-widget/dist/open-chat-studio-widget'),
  '/deep-chat/': path.join(packages, 'deep-chat/dist'),
}

const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'cache-control': 'no-store' }

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text === '' ? {} : JSON.parse(text)
}

/** What the server behind Deep Chat answers. */
const reply = (body: unknown) => JSON.stringify({ text: `Echo: ${JSON.stringify(body)}` })

export async function startChats(): Promise<Chats> {
  const asked: string[] = []
  const chat = createChat()
  const json = (response: ServerResponse, status: number, body: string) =>
    response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(body)

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://chats')
    asked.push(`${request.method} ${pathname}`)
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end()
    if (pathname === '/echo') return json(response, 200, reply(await bodyOf(request)))
    if (pathname.startsWith('/api/chat/')) {
      const body = (await bodyOf(request)) as Record<string, unknown> // what the widget sends
      const { status, body: result } = chat.answer(request.method ?? 'GET', pathname, searchParams, body)
      return json(response, status, JSON.stringify(result))
    }
    const [start, folder] = Object.entries(folders).find(([one]) => pathname.startsWith(one)) ?? []
    const file = start && folder && (await readFile(path.join(folder, path.basename(pathname))).catch(() => undefined))
    if (!file) return response.writeHead(404, headers).end()
    return response.writeHead(200, { ...headers, 'content-type': 'text/javascript' }).end(file)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket) => {
    asked.push('socket')
    socket.on('message', (data) => socket.send(reply(JSON.parse(String(data)))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    sockets: () => sockets.clients.size,
    close: async () => {
      for (const client of sockets.clients) client.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
