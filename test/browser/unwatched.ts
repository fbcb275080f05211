import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'

/** A page that asks the site what to do, and tells it what came of it. */
export interface RemotePage {
  /** Runs a function in the page, as Playwright's `evaluate` does; waits for the page if it is not there yet. */
  run<R, A = undefined>(code: (argument: A) => R | Promise<R>, argument?: A): Promise<Awaited<R>>
}

interface Command {
  id: number
  code: string
  argument: unknown
}

/** The site's side of pages that are led by it: `/remote/<name>` is one, and `page(name)` leads it. */
export interface Remotes {
  /** @returns whether the request was one of theirs */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  page(name: string): RemotePage
}

/** What the page does: fetches a command, carries it out, tells the result, for ever. */
const follow = `<script type="module">
  import '/kit.js'
  for (;;) {
    const { id, code, argument } = await (await fetch(location.pathname + '/next')).json()
    let told
    try {
      told = { result: await (0, eval)('(' + code + ')')(argument) }
    } catch (error) {
      told = { fault: String(error.stack ?? error) }
    }
    await fetch(location.pathname + '/done', { method: 'POST', body: JSON.stringify({ id, ...told }), keepalive: true })
  }
</script>`

export function createRemotes(): Remotes {
  const waiting = new Map<string, ServerResponse>()
  const queues = new Map<string, Command[]>()
  const outcomes = new Map<number, (told: { result?: unknown; fault?: string }) => void>()
  let count = 0

  const hand = (name: string) => {
    const response = waiting.get(name)
    const command = response && queues.get(name)?.shift()
    if (!command) return
    waiting.delete(name)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(command))
  }
  return {
    answer(request, response) {
      const [, remote, name = '', act] = (request.url ?? '').split('/')
      if (remote !== 'remote') return false
      if (act === 'next') {
        waiting.set(name, response)
        response.once('close', () => waiting.get(name) === response && waiting.delete(name))
        hand(name)
      } else if (act === 'done') {
        void text(request).then((body) => {
          const { id, ...told } = JSON.parse(body)
          outcomes.get(id)?.(told)
          response.end()
        })
      } else {
        response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>${name}</title><body>${follow}`)
      }
      return true
    },
    page: (name) => ({
      run: (code, argument) =>
        new Promise((resolve, reject) => {
          const id = ++count
          // what a function of this type answered, as JSON
          outcomes.set(id, ({ result, fault }) => (fault ? reject(new Error(fault)) : resolve(result as never)))
          queues.set(name, [...(queues.get(name) ?? []), { id, code: String(code), argument }])
          hand(name)
        }),
    }),
  }
}

/**
 * Opens a page in a browser that no debugger watches: Chromium prerenders nothing while one does.
 *
 * @param further Arguments of the browser.
 * @returns a function that ends the browser
 */
export async function openUnwatched(address: string, further: readonly string[] = []): Promise<() => Promise<void>> {
  const executablePath = chromiumPath({ hasWindow: true })
  if (!executablePath) throw new Error('there is no Chromium')
  const profile = await mkdtemp(path.join(tmpdir(), 'ask-first-profile-'))
  const browser = spawn(
    executablePath,
    [
      '--headless',
      '--no-first-run',
      '--disable-background-networking',
      `--user-data-dir=${profile}`,
      ...chromiumArguments,
      ...further,
      address,
    ],
    { stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  return async () => {
    browser.kill()
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
