import { describe, expect, it } from 'vitest'
import type { ScriptDriving } from '../../src/services/index.js'
import { createWorld } from './world.js'

const world = createWorld()

/** A chat that notes every call: `Chat('open', 1)` and `Chat.api.open(1)` alike. */
const noting = `
  window.calls ??= []
  const note = (...call) => { window.calls.push(call.map((one) => (typeof one === 'function' ? 'function' : one))) }`

/** A page with a chat that is driven by these data, told what the vendor's script does. */
async function visit(body: string, driving: Partial<ScriptDriving>) {
  const { open, vendor } = world()
  vendor.answers = { '/chat.js': { body: `(() => {${noting}\n${body}})()` } }
  const { page } = await open()
  await page.evaluate(
    ([src, driving]) => {
      const script = { src, ready: { global: 'Chat' }, ...driving }
      window.kit.kept.session = window.kit.sessionOf(window.kit.chat(src, { script, footprint: { globals: ['Chat'] } }))
    },
    [`${vendor.origin}/chat.js`, driving] as const,
  )
  return {
    page,
    /** Opens the chat, does this with what it offers, and gives what it was told. */
    drive: (act: string) =>
      page.evaluate(async (act) => {
        const { kit } = window
        await kit.kept.session?.open()
        // written here in this file
        await Reflect.apply(Reflect.get(window, 'run'), window, [act, kit.kept.session?.handle()])
        return { status: kit.kept.session?.get(), calls: window.calls, errors: kit.errors }
      }, act),
  }
}

/** Acts that tests name; each has what the chat offers. */
const acts = `window.run = (name, handle) => ({
  nothing() {},
  setLocale: () => handle.setLocale('de-AT'),
  identify: () => handle.identify({ name: 'Erika', plan: { seats: 3 } }),
  identifyNobody: () => handle.identify({}),
  openTwice: () => handle.open(),
  close: () => handle.close(),
  stop: () => handle.stop(),
})[name]()`

describe('a chat that is driven by data', () => {
  it('still takes functions by their path alone', async () => {
    const { drive } = await visit(
      `${acts}; window.Chat = { api: { open: (...args) => note('open', ...args), stop() { note('stop', this === window.Chat.api) } } }`,
      {
        open: 'Chat.api.open',
        stop: 'Chat.api.stop',
      },
    )
    expect(await drive('stop')).toMatchObject({ status: { status: 'open' }, calls: [['open'], ['stop', true]], errors: [] })
  })

  it.each([
    ['a list', { queue: 'q' }, 'window.Chat.q', [['open', 1]]],
    ['its first argument', { queue: 'q', as: 'first' as const }, 'window.Chat.q', ['open']],
    ['an object', { queue: 'q', as: ['method', 'value'] }, 'window.Chat.q', [{ method: 'open', value: 1 }]],
    ['a list, by a method', { queue: 'pending', method: 'invoke' }, 'window.Chat.pending', [['open', 1]]],
    ['a list, beside other properties', { queue: 'q', also: { url: '/x' } }, '[window.Chat.url, ...window.Chat.q]', ['/x', ['open', 1]]],
  ])('defines a stub before the script runs that notes a call as %s', async (_, stub, noted, expected) => {
    const call = 'method' in stub ? 'window.Chat.invoke' : 'window.Chat'
    const { drive } = await visit(`${acts}; ${call}('open', 1); note(${noted})`, { stubs: { Chat: stub } })
    expect((await drive('nothing')).calls).toEqual([[expected]])
  })

  it('fills the language into globals at any depth, and leaves the rest as it is', async () => {
    const { drive } = await visit(`${acts}; note(window.settings); window.Chat = {}`, {
      globals: { settings: { tag: { $: 'locale' }, deep: [{ language: { $: 'language' } }], key: 1 } },
    })
    expect((await drive('nothing')).calls).toEqual([[{ tag: 'de', deep: [{ language: 'de' }], key: 1 }]])
  })

  it('waits for what the first steps need, does them in order, and keeps what they return', async () => {
    const { drive } = await visit(
      `${acts}; setTimeout(() => {
        window.Chat = { settings: {}, create(id) { note('create', id, this.settings.tag); return { open: (...args) => note('open', ...args) } } }
      }, 30)`,
      {
        start: [
          { set: 'Chat.settings.tag', to: { $: 'language' } },
          { call: 'Chat.create', with: [7], keep: 'made' },
        ],
        ready: { global: '@made' },
        open: { call: '@made.open', with: [true] },
      },
    )
    expect(await drive('nothing')).toMatchObject({
      status: { status: 'open' },
      calls: [
        ['create', 7, 'de'],
        ['open', true],
      ],
    })
  })

  const tellsLater = 'setTimeout(() => { window.told = true; tell() }, 40)'
  it.each([
    ['an event of the window', 'const tell = () => window.dispatchEvent(new Event("up"))', { event: 'up', target: 'window' }],
    ['an event of the document', 'const tell = () => document.dispatchEvent(new Event("up"))', { event: 'up', target: 'document' }],
    ['a function it looks for', 'const tell = () => window.chatIsUp()', { callback: 'chatIsUp' }],
    ['a function it takes last', 'let tell; window.Chat = (...args) => { tell = args.at(-1) }', { call: 'Chat', with: ['on', 'up'] }],
    [
      'a function among its options',
      'let tell; window.Chat = (method, { onUp }) => { tell = onUp }',
      { call: 'Chat', with: ['init', { onUp: { $: 'callback' } }] },
    ],
    [
      'a promise',
      'let tell; const up = new Promise((resolve) => { tell = resolve }); window.Chat = () => up',
      { call: 'Chat', promise: true },
    ],
  ] as [string, string, ScriptDriving['ready']][])('is ready when it is told so by %s, and not before', async (_, source, ready) => {
    const { drive, page } = await visit(`${acts}; window.Chat = () => {}; ${source}; ${tellsLater}`, { ready })
    const { status } = await drive('nothing')
    expect([status, await page.evaluate(() => Reflect.get(window, 'told'))]).toEqual([{ status: 'open' }, true])
  })

  it('says vendor-error when the promise it waits for fails', async () => {
    const { page } = await visit('window.Chat = () => Promise.reject(new Error("no"))', { ready: { call: 'Chat', promise: true } })
    expect(
      await page.evaluate(async () => {
        await window.kit.kept.session?.open()
        return window.kit.kept.session?.get()
      }),
    ).toEqual({ status: 'failed', reason: 'vendor-error' })
  })

  it('begins when it is told that the chat has loaded, and listens first where that is wanted', async () => {
    const { drive } = await visit(
      `${acts}; let up
      setTimeout(() => {
        window.Chat = { on(name, listener) { note('on', name); up = listener }, init() { note('init'); up() } }
        window.dispatchEvent(new Event('loaded'))
      }, 30)`,
      { loaded: { event: 'loaded', target: 'window' }, ready: { call: 'Chat.on', with: ['up'], first: true }, start: 'Chat.init' },
    )
    expect(await drive('nothing')).toMatchObject({ status: { status: 'open' }, calls: [['on', 'up'], ['init']] })
  })

  it('tells a new language, and of a visitor only what is known', async () => {
    const driving: Partial<ScriptDriving> = {
      locale: { call: 'Chat', with: ['language', { $: 'language' }, { $: 'locale' }] },
      identify: [
        { call: 'Chat', with: ['user', { name: { $: 'visitor.name' }, mail: { $: 'visitor.email' }, seats: { $: 'visitor.plan.seats' } }] },
        { call: 'Chat', with: ['mail', { $: 'visitor.email' }] },
      ],
    }
    const first = await visit(`${acts}; window.Chat = note`, driving)
    expect((await first.drive('setLocale')).calls).toEqual([['language', 'de', 'de-AT']])
    const second = await visit(`${acts}; window.Chat = note`, driving)
    expect((await second.drive('identify')).calls).toEqual([['user', { name: 'Erika', seats: 3 }]])
    const third = await visit(`${acts}; window.Chat = note`, driving)
    expect((await third.drive('identifyNobody')).calls).toEqual([])
  })

  it('toggles only what has to be turned', async () => {
    const toggling: Partial<ScriptDriving> = {
      open: { call: 'Chat.toggle', when: 'closed' },
      close: { call: 'Chat.toggle', when: 'open' },
      onOpenChange: { callback: 'chatTurned', read: 'isOpen' },
    }
    const body = `${acts}; let isOpen = false
      window.Chat = { toggle() { isOpen = !isOpen; note(isOpen); window.chatTurned({ isOpen }) } }`
    expect((await (await visit(body, toggling)).drive('openTwice')).calls).toEqual([[true]])
    expect((await (await visit(body, toggling)).drive('close')).calls).toEqual([[true], [false]])
  })

  it('tells of messages that were not read, also of those told before anybody asked', async () => {
    const { drive } = await visit(`${acts}; window.Chat = (name, listener) => listener({ n: 2 })`, {
      onUnread: { call: 'Chat', with: ['unread'], read: 'n' },
    })
    expect((await drive('nothing')).status).toEqual({ status: 'open', unread: 2 })
  })

  it('W5, W7: is ended by its own words too when it is withdrawn after its script ran and before it is ready, and never counts as gone', async () => {
    const { page } = await visit('window.Chat = note; window.hasRun = true', {
      ready: { global: 'Chat.never' },
      stop: [{ call: 'Chat', with: ['logout'] }, 'Chat.notThere', { call: 'Chat', with: ['destroy'] }],
    })
    await page.evaluate(() => void window.kit.kept.session?.open())
    await page.waitForFunction(() => Reflect.get(window, 'hasRun'))
    const end = await page.evaluate(async () => {
      await window.kit.kept.session?.stop()
      return { calls: window.calls, status: window.kit.kept.session?.get().status, errors: window.kit.errors }
    })
    expect(end).toEqual({ calls: [['logout'], ['destroy']], status: 'needs-reload', errors: [] })
  })

  it('goes on ending when one of the last steps fails, and reports that', async () => {
    const { drive } = await visit(
      `${acts}; window.Chat = { logout() { throw new Error('logout failed') }, destroy: () => note('destroy') }`,
      {
        stop: ['Chat.logout', 'Chat.destroy'],
      },
    )
    expect(await drive('stop')).toMatchObject({ calls: [['destroy']], errors: [expect.any(String)] })
  })

  it('gives back what it set when the chat is stopped', async () => {
    const { page } = await visit('window.Chat = {}', {
      globals: { settings: { key: 1 } },
      stubs: { ChatQueue: { queue: 'q' } },
      onOpen: { callback: 'chatOpened' },
    })
    const names = ['settings', 'ChatQueue', 'chatOpened']
    const there = () => page.evaluate((names) => names.map((name) => name in window), names)
    await page.evaluate(() => {
      Reflect.set(window, 'chatOpened', 'of the site')
      return window.kit.kept.session?.open()
    })
    expect(await there()).toEqual([true, true, true])
    await page.evaluate(() => window.kit.kept.session?.stop())
    expect([await there(), await page.evaluate(() => Reflect.get(window, 'chatOpened'))]).toEqual([[false, false, true], 'of the site'])
  })
})
