import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the vendor answers at a path. */
export interface Answer {
  body?: string
  status?: number
  /** Milliseconds before the answer, a range out of which each answer takes one, or what it waits for; `never` keeps the line open. */
  delay?: number | readonly [number, number] | Promise<unknown> | 'never'
  headers?: Record<string, string>
}

/** A third party on an origin of its own. */
export interface VendorServer {
  readonly origin: string
  /** The same server under further ports, so that a browser fetches more at once. */
  readonly origins: readonly string[]
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  answers: Record<string, Answer>
  close(): Promise<void>
}

/** Starts a vendor on 127.0.0.1; the tested page lies on localhost, which is another site. */
export async function startVendor(ports = 1): Promise<VendorServer> {
  const asked: string[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://vendor')
    asked.push(pathname)
    const { body = '', status = 200, delay = 0, headers = {} } = vendor.answers[pathname] ?? { status: 404 }
    if (delay === 'never') return
    if (delay instanceof Promise) await delay
    else {
      const ms = typeof delay === 'number' ? delay : delay[0] + Math.random() * (delay[1] - delay[0])
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
    }
    response.writeHead(status, {
      'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'text/plain',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      ...headers,
    })
    response.end(body)
  }
  const servers = Array.from({ length: ports }, () => createServer((request, response) => void answer(request, response)))
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))))
  const origins = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`) // it listens on a port
  const vendor: VendorServer = {
    origin: origins[0] ?? '',
    origins,
    asked,
    answers: {},
    close: async () => {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections()
          return new Promise((resolve) => server.close(resolve))
        }),
      )
    },
  }
  return vendor
}
