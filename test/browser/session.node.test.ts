import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const world = createWorld()

/** A widget that is ready some time after its script ran, and counts what is done with it. */
const widget = (change = '') => `
  window.boots = (window.boots ?? 0) + 1
  window.Chat = {
    opened: 0,
    open() { this.opened += 1; document.querySelector('#chat').hidden = false },
    stop() { window.stops = (window.stops ?? 0) + 1; document.querySelector('#chat').remove() },
  }
  setTimeout(() => {
    document.body.append(Object.assign(document.createElement('div'), { id: 'chat', hidden: true }))
    window.Chat.ready = true
  }, 50)
  ${change}`

/** Serves a widget and opens a page whose chat it is. */
async function visit(
  answer: { body?: string; status?: number; delay?: number | 'never'; headers?: Record<string, string> },
  options?: Parameters<ReturnType<typeof world>['open']>[0],
) {
  const { open, vendor } = world()
  vendor.answers = { '/chat.js': answer }
  const { page } = await open(options)
  return { page, vendor, src: `${vendor.origin}/chat.js` }
}

describe('a session', () => {
  it('W3: goes from idle over loading to ready and open, and on withdrawal in the same tick to stopping, then stopped', async () => {
    const { page, src } = await visit({ body: widget() })
    const life = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src))
      const statuses = kit.history(session)
      await session.open()
      const open = { opened: Reflect.get(window, 'Chat').opened, shown: document.querySelector('#chat')?.checkVisibility() }
      const stopping = session.stop()
      const inTheSameTick = { status: session.get().status, nodes: document.querySelectorAll('#chat').length, global: 'Chat' in window }
      await stopping
      return { statuses, open, inTheSameTick, end: session.get(), stops: Reflect.get(window, 'stops'), errors: kit.errors }
    }, src)
    expect(life).toEqual({
      statuses: ['idle', 'loading', 'ready', 'open', 'stopping', 'stopped'],
      open: { opened: 1, shown: true },
      inTheSameTick: { status: 'stopping', nodes: 0, global: false },
      end: { status: 'stopped', report: { removed: [], residual: [], needsReload: false } },
      stops: 1,
      errors: [],
    })
  })

  it('is not ready before the service says so: not when its script has run', async () => {
    const { page, src } = await visit({ body: 'window.Chat = { open() { this.opened = true } }' })
    const seen = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src))
      void session.open()
      const observer = new PerformanceObserver(() => undefined)
      observer.observe({ type: 'resource', buffered: true })
      const chat = () => Reflect.get(window, 'Chat')
      await new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          if (!chat()) return
          clearInterval(timer)
          setTimeout(resolve, 200)
        })
      })
      const before = { status: session.get().status, opened: chat().opened }
      chat().ready = true
      await kit.reach(session, 'open')
      return { before, opened: chat().opened }
    }, src)
    expect(seen).toEqual({ before: { status: 'loading', opened: undefined }, opened: true })
  })

  it('can be opened again while it lives, without a second start', async () => {
    const { page, src, vendor } = await visit({ body: widget() })
    const counts = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src))
      await Promise.all([session.open(), session.open(), session.open()])
      await kit.reach(session, 'open')
      await session.open()
      return { opened: Reflect.get(window, 'Chat').opened, boots: Reflect.get(window, 'boots') }
    }, src)
    expect(counts).toEqual({ opened: 2, boots: 1 })
    expect(vendor.asked).toEqual(['/chat.js'])
  })

  it('K1: asks for nothing before it is opened', async () => {
    const { page, src, vendor } = await visit({ body: widget() })
    await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src))
      await session.stop()
      return session.get().status
    }, src)
    expect(vendor.asked).toEqual([])
  })

  it('that is stopped twice, or before it ever began, harms nothing', async () => {
    const { page, src } = await visit({ body: widget() })
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src))
      await session.stop()
      const never = session.get().status
      await session.open()
      await Promise.all([session.stop(), session.stop()])
      await session.stop()
      return { never, status: session.get().status, stops: Reflect.get(window, 'stops'), errors: kit.errors }
    }, src)
    expect(end).toEqual({ never: 'stopped', status: 'stopped', stops: 1, errors: [] })
  })

  it('starts anew after grant, withdrawal and grant; the overtaken start changes nothing', async () => {
    // far longer than all the turns below, so that none of them can see its script arrive
    const { page, src } = await visit({ body: widget(), delay: 3000 })
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src))
      const statuses = kit.history(session)
      for (let turn = 0; turn < 5; turn += 1) {
        void session.open()
        await new Promise((resolve) => setTimeout(resolve, 20))
        void session.stop()
      }
      await session.open()
      await kit.reach(session, 'open')
      return {
        last: statuses.slice(-3),
        boots: Reflect.get(window, 'boots'),
        opened: Reflect.get(window, 'Chat').opened,
        errors: kit.errors,
      }
    }, src)
    expect(end).toEqual({ last: ['loading', 'ready', 'open'], boots: 1, opened: 1, errors: [] })
  })

  it('starts a module anew as well, which a browser runs once under one address', async () => {
    const { page, src, vendor } = await visit({ body: widget() })
    const boots = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(
        kit.chat(src, { script: { src, module: true, ready: { global: 'Chat.ready' }, open: 'Chat.open', stop: 'Chat.stop' } }),
      )
      for (let turn = 0; turn < 3; turn += 1) {
        await session.open()
        await session.stop()
      }
      return Reflect.get(window, 'boots')
    }, src)
    expect(boots).toBe(3)
    expect(vendor.asked).toHaveLength(3)
  })
})

describe('a start that fails', () => {
  it.each([
    ['the file is missing', { status: 404 }],
    ['the server is broken', { status: 503 }],
    ['the file is no script', { body: '<h1>Wartung</h1>', headers: { 'content-type': 'text/html', 'x-content-type-options': 'nosniff' } }],
  ])('says blocked when %s', async (_, answer) => {
    const { page, src } = await visit(answer)
    const state = await page.evaluate(async (src) => {
      const session = window.kit.sessionOf(window.kit.chat(src))
      await session.open()
      return session.get()
    }, src)
    expect(state).toEqual({ status: 'failed', reason: 'blocked' })
  })

  it('says blocked when nobody listens there, and works on retry when somebody does', async () => {
    const { page } = await visit({}, { apart: true })
    const { vendor } = world()
    await page.route('**/chat.js', (route) => route.abort('connectionrefused'))
    await page.evaluate(async (src) => {
      const { kit } = window
      kit.kept.session = kit.sessionOf(kit.chat(src))
      kit.kept.statuses = kit.history(kit.kept.session)
      await kit.kept.session.open()
    }, `${vendor.origin}/chat.js`)
    await page.unroute('**/chat.js')
    vendor.answers = { '/chat.js': { body: widget() } }
    const statuses = await page.evaluate(async () => {
      await window.kit.kept.session?.open()
      return window.kit.kept.statuses
    })
    expect(statuses).toEqual(['idle', 'loading', 'failed', 'loading', 'ready', 'open'])
  })

  it('says blocked when the code of the adapter itself cannot be fetched, and fetches it again on retry', async () => {
    const { page, src } = await visit({ body: widget() })
    const result = await page.evaluate(async (src) => {
      const { kit } = window
      const chat = kit.chat(src)
      let tries = 0
      const load = async () => {
        tries += 1
        if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module')
        if (!chat.load) throw new Error('the chat has no code')
        return chat.load()
      }
      const session = kit.sessionOf({ ...chat, load })
      await session.open()
      const first = session.get()
      await session.open()
      return [first, session.get()]
    }, src)
    expect(result).toEqual([{ status: 'failed', reason: 'blocked' }, { status: 'open' }])
  })

  it('says csp when the site forbids the script', async () => {
    const { page, src } = await visit({ body: widget() }, { csp: "script-src 'self'" })
    const state = await page.evaluate(async (src) => {
      const session = window.kit.sessionOf(window.kit.chat(src))
      await session.open()
      return session.get()
    }, src)
    expect(state).toEqual({ status: 'failed', reason: 'csp' })
  })

  it('says csp when the site forbids the policy for trusted types, and works when it names it', async () => {
    for (const [names, status] of [
      ['somebody-else', 'failed'],
      ['ask-first', 'open'],
    ] as const) {
      const { page, src } = await visit({ body: widget() }, { csp: `require-trusted-types-for 'script'; trusted-types ${names}` })
      const state = await page.evaluate(async (src) => {
        const { kit } = window
        const session = kit.sessionOf(kit.chat(src))
        await session.open()
        await session.stop()
        const state = session.get()
        await session.open()
        return [state, session.get()]
      }, src)
      expect(state.at(-1)).toEqual(status === 'open' ? { status } : { status, reason: 'csp' })
    }
  })

  it('is not taken for one by a policy that only reports', async () => {
    const { page, src } = await visit({ body: widget(), delay: 100 })
    const state = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src))
      const opened = session.open()
      await new Promise((resolve) => setTimeout(resolve))
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI: src,
          disposition: 'report',
          documentURI: location.href,
          effectiveDirective: 'script-src',
          originalPolicy: '',
          statusCode: 200,
          violatedDirective: 'script-src',
        }),
      )
      await opened
      return session.get()
    }, src)
    expect(state).toEqual({ status: 'open' })
  })

  it('says offline when there is no network', async () => {
    const { page, src } = await visit({ body: widget() }, { apart: true })
    await page.context().setOffline(true)
    const state = await page.evaluate(async (src) => {
      const session = window.kit.sessionOf(window.kit.chat(src))
      await session.open()
      return session.get()
    }, src)
    expect(state).toEqual({ status: 'failed', reason: 'offline' })
  })

  it('starts by itself once the network is back, unless it was withdrawn meanwhile', async () => {
    const { page, src, vendor } = await visit({ body: widget() }, { apart: true })
    await page.context().setOffline(true)
    const begin = () =>
      page.evaluate(async (src) => {
        const { kit } = window
        kit.kept.session = kit.sessionOf(kit.chat(src))
        await kit.kept.session.open()
        return kit.kept.session.get()
      }, src)
    const status = () => page.evaluate(() => window.kit.kept.session?.get().status)
    expect(await begin()).toEqual({ status: 'failed', reason: 'offline' })
    await page.context().setOffline(false)
    await expect.poll(status).toBe('open')
    await page.evaluate(() => window.kit.kept.session?.stop())
    expect(vendor.asked).toEqual(['/chat.js'])

    await page.context().setOffline(true)
    await begin()
    await page.evaluate(() => window.kit.kept.session?.stop())
    await page.context().setOffline(false)
    // the page has heard that it is online: what would start has begun by now
    await page.evaluate(() => fetch('/').then((answer) => answer.text()))
    expect(await status()).toBe('stopped')
    expect(vendor.asked).toEqual(['/chat.js'])
  })

  it('says vendor-error for a script from a host that nobody was told of, and does not ask for it', async () => {
    const { page, src, vendor } = await visit({ body: widget() })
    const state = await page.evaluate(async (src) => {
      const session = window.kit.sessionOf(window.kit.chat(src, { hosts: { script: ['https://chat.muster.example'] } }))
      await session.open()
      return session.get()
    }, src)
    expect(state).toEqual({ status: 'failed', reason: 'vendor-error' })
    expect(vendor.asked).toEqual([])
  })

  it.each([
    ['the function that opens it is missing', 'delete window.Chat.open'],
    ['the function that opens it throws', 'window.Chat.open = () => { throw new Error("of the vendor") }'],
    ['what opens it is no function', 'window.Chat.open = true'],
  ])('says vendor-error when %s, and leaves nothing on the page', async (_, change) => {
    const { page, src } = await visit({ body: widget(change) })
    const end = await page.evaluate(async (src) => {
      const session = window.kit.sessionOf(window.kit.chat(src))
      await session.open()
      return { state: session.get(), nodes: document.querySelectorAll('#chat').length, global: 'Chat' in window }
    }, src)
    expect(end).toEqual({ state: { status: 'failed', reason: 'vendor-error' }, nodes: 0, global: false })
  })

  it.each([false, true])(
    'says vendor-error at once when the script throws as it runs (as a module: %s), not when another does',
    async (module) => {
      const { page, src, vendor } = await visit({ body: 'throw new Error("of the vendor")' })
      const run = () =>
        page.evaluate(
          async ([src, module]) => {
            const session = window.kit.sessionOf(
              window.kit.chat(src, { script: { src, module, ready: { global: 'Chat.ready' }, open: 'Chat.open', stop: 'Chat.stop' } }),
            )
            await session.open()
            return session.get()
          },
          [src, module] as const,
        )
      expect(await run()).toEqual({ status: 'failed', reason: 'vendor-error' })
      vendor.answers = { '/chat.js': { body: widget(), delay: 200 } }
      await page.evaluate(() => {
        const timer = setInterval(() => {
          if ('Chat' in window) clearInterval(timer)
          else throw new Error('of the site')
        }, 20)
      })
      expect(await run()).toEqual({ status: 'open' })
    },
  )

  it('says conflict when the page has the service already, and leaves that alone', async () => {
    const { page, src, vendor } = await visit({ body: widget() })
    const end = await page.evaluate(async (src) => {
      const own = { name: 'of the site' }
      Reflect.set(window, 'Chat', own)
      const session = window.kit.sessionOf(window.kit.chat(src))
      await session.open()
      await session.open()
      return { state: session.get(), isLeft: Reflect.get(window, 'Chat') === own }
    }, src)
    expect(end).toEqual({ state: { status: 'failed', reason: 'conflict' }, isLeft: true })
    expect(vendor.asked).toEqual([])
  })

  it('does not take an element that is called like the service for a conflict', async () => {
    const { page, src } = await visit({ body: widget() })
    const state = await page.evaluate(async (src) => {
      document.body.append(Object.assign(document.createElement('div'), { id: 'Chat' }))
      const session = window.kit.sessionOf(window.kit.chat(src))
      await session.open()
      return session.get()
    }, src)
    expect(state).toEqual({ status: 'open' })
  })

  it('says slow, then timeout, when the vendor does not answer', async () => {
    const { page, src } = await visit({ delay: 'never' })
    const statuses = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src), { slow: 100, failed: 300 })
      const statuses = kit.history(session)
      await session.open().catch(() => undefined)
      await kit.reach(session, 'failed')
      return { statuses, end: session.get() }
    }, src)
    expect(statuses).toEqual({ statuses: ['idle', 'loading', 'slow', 'failed'], end: { status: 'failed', reason: 'timeout' } })
  })

  it('waits 5 seconds before it says slow and 12 before it gives up', async () => {
    const { page, src } = await visit({ delay: 'never' }, { apart: true })
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(10_000)
    await page.evaluate(async (src) => {
      const { kit } = window
      kit.kept.session = kit.unhurriedSessionOf(kit.chat(src))
      void kit.kept.session.open()
    }, src)
    const status = () => page.evaluate(() => window.kit.kept.session?.get().status)
    await page.clock.runFor(4999)
    expect(await status()).toBe('loading')
    await page.clock.runFor(1)
    expect(await status()).toBe('slow')
    await page.clock.runFor(6999)
    expect(await status()).toBe('slow')
    await page.clock.runFor(1)
    expect(await status()).toBe('failed')
  })

  it('W6: never becomes a success afterwards: a ready that comes after the time-out is not adopted', async () => {
    const { page, src } = await visit({ body: widget() })
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const chat = kit.chat(src)
      let answer: (handle: { open(): void; stop(): void }) => void = () => undefined
      let begin: () => void = () => undefined
      const begun = new Promise<void>((resolve) => {
        begin = resolve
      })
      // an adapter that does not care about its signal
      const session = kit.sessionOf({
        ...chat,
        load: async () => () =>
          new Promise((resolve) => {
            answer = resolve
            begin()
          }),
      })
      const statuses = kit.history(session)
      const { passSlow, passFailed } = kit.openByHand(session)
      await begun
      passSlow()
      passFailed()
      const calls: string[] = []
      answer({ open: () => calls.push('open'), stop: () => calls.push('stop') })
      await new Promise((resolve) => setTimeout(resolve, 50))
      return { statuses, calls }
    }, src)
    expect(end).toEqual({ statuses: ['idle', 'loading', 'slow', 'failed'], calls: ['stop'] })
  })

  it('takes away what a late widget adds when it is tried again', async () => {
    const { page, src } = await visit({
      // shows itself too late the first time, at once the second time
      body: `{ const title = window.showLate ? 'fresh' : 'late'
        const show = () => {
          document.body.append(Object.assign(document.createElement('div'), { id: 'chat', title }))
          window.Chat = { ready: true, open() {}, stop() {} }
        }
        if (title === 'late') window.showLate = show; else show() }`,
    })
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const chats = () => [...document.querySelectorAll<HTMLElement>('#chat')].map(({ title }) => title)
      const session = kit.sessionOf(kit.chat(src))
      const { passFailed } = kit.openByHand(session)
      await new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          if (!('showLate' in window)) return
          clearInterval(timer)
          resolve()
        })
      })
      passFailed()
      Reflect.get(window, 'showLate')()
      const late = { chats: chats(), state: session.get() }
      await session.open()
      return { late, end: session.get(), chats: chats() }
    }, src)
    expect(end).toEqual({
      late: { chats: ['late'], state: { status: 'failed', reason: 'timeout' } },
      end: { status: 'open' },
      chats: ['fresh'],
    })
  })
})
