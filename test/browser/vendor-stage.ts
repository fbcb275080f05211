import type { Frame, Page, Route } from 'playwright'
import type { IsolationLevel } from '../../src/core/index.js'
import type { Service } from '../../src/services/index.js'
import { type Subject, type SubjectName, subjects } from '../vendors/subjects/index.js'
import type { World } from './world.js'

/** How the first file of a vendor is answered. */
type Reply = 'well-behaved' | 'silent' | 'missing' | 'blocked'

/** A page with one vendor's service, `window.stage`, and that vendor's servers as its stand-ins know them. */
export interface Stage {
  readonly page: Page
  readonly service: Service
  /** Addresses of the vendor that were asked for, in order. */
  readonly asked: readonly string[]
  reply: Reply
  /** Whether a script of the vendor ran. */
  ran(): Promise<boolean>
  /** The calls a stand-in noted since they were last forgotten, functions as `'function'`. */
  noted(): Promise<unknown[]>
  forget(): Promise<void>
  /** Errors the page was told of. */
  errors(): Promise<string[]>
  /** Keeps what is asked for from now on waiting. @returns a function that lets it through */
  hold(): () => Promise<void>
  /** Where the vendor runs: the page, or its frame. */
  view(): Promise<Frame>
  /** All that can be seen of a vendor in the page. */
  look(): Promise<{ html: string; globals: string[]; cookies: string[]; keys: string[] }>
}

declare global {
  interface Window {
    stage: {
      service: Service
      /** Cookies and keys by the patterns of the footprint, as code of the vendor would write them. */
      leaveTraces(): void
      hasRun: boolean
      /** Scripts that the vendor's code asked for, and that ran. */
      late: string[]
    }
    calls?: unknown[]
  }
}

/** What a script does that the vendor's code asks for while it runs. */
const furtherScript = 'window.top.stage.late.push(document.currentScript.src)'
const notes = ';window.top.stage.hasRun = true'

const typeOf = (url: URL) => (url.pathname.endsWith('.json') ? 'application/json' : 'text/javascript')

export async function setStage(world: World, name: SubjectName, level: IsolationLevel): Promise<Stage> {
  const subject: Subject = subjects[name]
  const { origin } = world.vendor
  const { page } = await world.open()
  const asked: string[] = []
  let gate: Promise<void> | undefined
  const first = new URL(subject.script, origin).href
  const further = new Map(Object.entries(subject.further ?? {}).map(([address, body]) => [new URL(address, origin).href, body]))
  const running = new Set<Promise<void>>()

  const answer = async (route: Route) => {
    const url = new URL(route.request().url())
    asked.push(url.href)
    await gate
    const isFirst = url.href.startsWith(first)
    if (isFirst && stage.reply === 'blocked') return route.abort('blockedbyclient')
    const body = isFirst
      ? subject[stage.reply === 'silent' ? 'silent' : 'wellBehaved']
      : (further.get(url.href) ?? (url.searchParams.has('further') ? furtherScript : undefined))
    const isMissing = body === undefined || (isFirst && stage.reply === 'missing')
    return route.fulfill({
      status: isMissing ? 404 : 200,
      headers: { 'content-type': typeOf(url), 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
      ...(isMissing ? {} : { body: url.pathname.endsWith('.json') ? body : `${body}\n${notes}` }),
    })
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.route(
    (url) => url.protocol === 'https:' || url.origin === origin,
    (route) => {
      // a request whose page or frame was taken away needs no answer
      const one = answer(route).catch(() => undefined)
      running.add(one)
      void one.finally(() => running.delete(one))
    },
  )
  await page.evaluate(
    ([name, origin, use]) => {
      const service = window.kit.subjects[name].define(origin)
      const { cookies = [], localStorage: local = [], sessionStorage: session = [] } = service.footprint
      const plain = (pattern: string) => pattern.replaceAll('*', 'x')
      window.calls = []
      window.stage = {
        service: { ...service, isolation: { page: 'tested', frame: 'tested', ...service.isolation, use } },
        leaveTraces() {
          for (const name of cookies) window.kit.setCookie(`${plain(name)}=1; path=/`)
          for (const key of local) localStorage.setItem(plain(key), '1')
          for (const key of session) sessionStorage.setItem(plain(key), '1')
        },
        hasRun: false,
        late: [],
      }
    },
    [name, origin, level] as const,
  )
  const stage: Stage = {
    page,
    service: subject.define(origin),
    asked,
    reply: 'well-behaved',
    hold() {
      let letGo: () => void = () => undefined
      gate = new Promise((resolve) => {
        letGo = resolve
      })
      return async () => {
        gate = undefined
        letGo()
        await Promise.all(running)
      }
    },
    async view() {
      if (level === 'page') return page.mainFrame()
      await page.waitForFunction(() => document.querySelector('iframe') !== null)
      const [frame] = page.mainFrame().childFrames()
      if (!frame) throw new Error('the vendor has no frame')
      return frame
    },
    errors: () => page.evaluate(() => window.kit.errors),
    ran: () => page.evaluate(() => window.stage.hasRun),
    async noted() {
      const view = await stage.view()
      return view.evaluate(
        () => JSON.parse(JSON.stringify(window.calls ?? [], (_, value) => (typeof value === 'function' ? 'function' : value))) as unknown[],
      )
    },
    async forget() {
      const view = await stage.view()
      await view.evaluate(() => {
        window.calls = []
      })
    },
    look: () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(window).sort(),
        cookies: document.cookie.split('; ').filter((cookie) => cookie !== ''),
        keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      })),
  }
  return stage
}
