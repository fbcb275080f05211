import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import type { Which } from '../page/frames.js'
import { createWorld } from '../world.js'
import { soon } from './soon.js'
import { useWidgets } from './widgets.js'

const world = createWorld()
const widgets = useWidgets()

const chats: Readonly<Record<string, { which: () => Which; field: string; asks: string; answers: RegExp }>> = {
  'open-chat-studio': {
    which: () => ({ openChatStudio: widgets().origin }),
    field: '#ocs-chat-window textarea',
    asks: 'Wie lange dauert die Lieferung?',
    answers: /Innerhalb Deutschlands/,
  },
  'deep-chat': { which: () => ({ deepChat: widgets().origin }), field: '#text-input', asks: 'Hallo', answers: /Guten Tag/ },
  'deep-chat over a socket': {
    which: () => ({ deepChat: widgets().origin, socket: true }),
    field: '#text-input',
    asks: 'Hallo',
    answers: /Guten Tag/,
  },
}

/** Everything the page's origin keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
  }))

const nothing = { cookie: '', local: [], session: [], databases: 0 }

async function converse(page: Page, name: string) {
  const chat = chats[name]
  if (!chat) throw new Error('no such chat')
  const frame = page.frameLocator('[data-ask-first=frame]')
  await frame.locator(chat.field).click()
  await page.keyboard.type(chat.asks)
  await page.keyboard.press('Enter')
  await soon(() => frame.getByText(chat.answers).first().isVisible()).toBe(true)
}

describe('a real widget in a frame', () => {
  it.each(Object.entries(chats))('holds a conversation: %s', async (name, { which }) => {
    const { open } = world()
    const { page } = await open()
    expect(await page.evaluate((which) => window.kit.frames.start(which), which())).toEqual({ status: 'open' })
    await converse(page, name)
    expect((await kept(page)).local).not.toEqual([])
    const { state } = await page.evaluate(() => window.kit.frames.stop())
    expect(state).toMatchObject({ status: 'stopped', report: { residual: [] } })
    expect(await kept(page)).toEqual(nothing)
  })

  it.each(Object.entries(chats))('G10: holds a conversation with nothing stored: %s', async (name, { which }) => {
    const { open } = world()
    const { page } = await open()
    expect(await page.evaluate((which) => window.kit.frames.start(which, { storage: 'memory' }), which())).toEqual({ status: 'open' })
    await converse(page, name)
    expect(await page.evaluate(() => window.kit.frames.place().localStorage.length)).toBeGreaterThan(0)
    expect(await kept(page)).toEqual(nothing)
    const { state } = await page.evaluate(() => window.kit.frames.stop())
    expect(state).toMatchObject({ status: 'stopped', report: { removed: [], residual: [] } })
    expect(await kept(page)).toEqual(nothing)
  })

  it('W4: closes the socket of deep-chat, which in the page outlives its element', async () => {
    const { open } = world()
    const { sockets, closed } = widgets()
    const { page } = await open()
    const start = (level: 'page' | 'frame') =>
      page.evaluate(([which, level]) => window.kit.frames.start(which, { level }), [
        { deepChat: widgets().origin, socket: true },
        level,
      ] as const)
    await start('page')
    await soon(sockets).toBe(1)
    const inPage = await page.evaluate(() => window.kit.frames.stop())
    expect(inPage.state.status).toBe('needs-reload')
    expect(await page.evaluate(() => document.querySelector('deep-chat'))).toBeNull()
    expect(sockets()).toBe(1)

    await page.reload()
    await page.waitForFunction(() => 'kit' in window)
    await soon(sockets).toBe(0)
    closed.length = 0
    await start('frame')
    // one, or more: what does not answer at once it may ask again
    await soon(() => sockets() > 0).toBe(true)
    const { state } = await page.evaluate(() => window.kit.frames.stop())
    expect(state.status).toBe('stopped')
    await soon(sockets).toBe(0)
    expect(closed).not.toEqual([])
  })

  it('is held to the hosts that its facts name: one keeps to them, the other’s fonts are found', async () => {
    const { open } = world()
    for (const [name, undeclared] of [
      ['open-chat-studio', []],
      ['deep-chat', [expect.stringContaining('https://fonts.googleapis.com/')]],
    ] as const) {
      const { page } = await open({ path: `/${name}` })
      const which = chats[name]?.which()
      if (!which) throw new Error('no such chat')
      expect(await page.evaluate((which) => window.kit.frames.start(which, { observeHosts: true }), which)).toEqual({ status: 'open' })
      await converse(page, name)
      expect(await page.evaluate(() => [...new Set(window.kit.frames.undeclared())])).toEqual(undeclared)
    }
  })
})

describe('two real widgets on one page', () => {
  it.each(['frame', 'page'] as const)(
    'W3: hold a conversation each at level %s, and one that is withdrawn takes nothing of the other',
    async (level) => {
      const { open } = world()
      const { page } = await open({ apart: true })
      const [first, second] = [chats['open-chat-studio'], chats['deep-chat']]
      if (!first || !second) throw new Error('no such chats')
      const before = await page.evaluate(() => document.querySelectorAll('*').length)
      const start = (which: Which) => page.evaluate(([which, level]) => window.kit.frames.startAll([which], level), [which, level] as const)
      const viewOf = (id: string) => (level === 'page' ? page : page.frameLocator(`[title="Frame of ${id}"]`))
      const talk = async (id: string, { field, asks, answers }: typeof first) => {
        await viewOf(id).locator(field).focus()
        await page.keyboard.type(asks)
        await page.keyboard.press('Enter')
        await soon(() => viewOf(id).getByText(answers).first().isVisible()).toBe(true)
      }
      expect(await start(first.which())).toEqual([{ status: 'open' }])
      await talk('open-chat-studio', first)
      // the windows would cover each other
      expect(await start(second.which())).toMatchObject([{}, { status: 'open' }])
      await viewOf('open-chat-studio').locator(first.field).waitFor({ state: 'detached' })
      await talk('deep-chat', second)
      const [gone, left] = await page.evaluate(() => window.kit.frames.stopOne(0))
      expect(gone).toMatchObject({ status: 'stopped', report: { residual: [] } })
      expect(left).toEqual({ status: 'open' })
      expect((await kept(page)).local).toEqual(['deep-chat-storage'])
      await viewOf('deep-chat').locator(second.field).fill('')
      await talk('deep-chat', second)
      const [, last] = await page.evaluate(() => window.kit.frames.stopOne(1))
      // the stand-in adapter of these tests says that its code in a page cannot be ended
      expect(last).toMatchObject({ status: level === 'page' ? 'needs-reload' : 'stopped', report: { residual: [] } })
      expect(await kept(page)).toEqual(nothing)
      if (level === 'frame') expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBe(before)
    },
  )
})

describe('storage in memory', () => {
  it('G10: stands in for each kind, also in frames inside, and works as the browser’s own', async () => {
    const { open } = world()
    widgets().scripts['/stores.js'] = {
      body: `
        const said = {}
        localStorage.setItem('a', 1); localStorage.b = 'two'; sessionStorage['c'] = '3'
        document.cookie = 'd=4=4; Path=/; Max-Age=60'
        document.cookie = 'gone=1'; document.cookie = 'gone=; Max-Age=0'
        document.cookie = 'past=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT'
        said.local = [localStorage.getItem('a'), localStorage.b, localStorage.length, localStorage.key(1), Object.keys(localStorage), 'a' in localStorage, localStorage.missing, localStorage.getItem('missing')]
        delete localStorage.b; localStorage.removeItem('a')
        said.after = [localStorage.length, JSON.stringify(localStorage)]
        said.session = sessionStorage.c
        said.cookie = document.cookie
        said.absent = ['indexedDB', 'caches', 'cookieStore'].map((name) => String(window[name]))
        const inner = document.createElement('iframe')
        document.body.append(inner)
        inner.contentWindow.eval('localStorage.setItem("inner", 1); document.cookie = "inner=1"; parent.innerDatabases = typeof indexedDB')
        said.inner = [localStorage.inner, document.cookie, window.innerDatabases]
        window.said = said
        window.vendorIsReady = true
      `,
    }
    const { page } = await open()
    await page.evaluate((script) => window.kit.frames.start({ script }, { storage: 'memory' }), `${widgets().origin}/stores.js`)
    expect(await page.evaluate(() => Reflect.get(window.kit.frames.place(), 'said'))).toEqual({
      local: ['1', 'two', 2, 'b', ['a', 'b'], true, undefined, null],
      after: [0, '{}'],
      session: '3',
      cookie: 'd=4=4',
      absent: ['undefined', 'undefined', 'undefined'],
      inner: ['1', 'd=4=4; inner=1', 'undefined'],
    })
    expect(await kept(page)).toEqual(nothing)
  })
})

describe('storage in memory, in the site’s copy of our page', () => {
  it('G10: holds for frames with markup of their own too', async () => {
    const { open, files } = world()
    files['/frame.html'] = { body: await readFile(path.join(import.meta.dirname, '../../../src/services/frame/frame.html'), 'utf8') }
    widgets().scripts['/nests.js'] = {
      body: `
        const inner = document.body.appendChild(document.createElement('iframe'))
        inner.srcdoc = '<script>localStorage.setItem("inner", 1); document.cookie = "inner=1"; parent.vendorIsReady = true<\\/script>'
      `,
    }
    const { page } = await open()
    await page.evaluate(
      (script) => window.kit.frames.start({ script }, { storage: 'memory', frameUrl: '/frame.html' }),
      `${widgets().origin}/nests.js`,
    )
    expect(await page.evaluate(() => window.kit.frames.place().document.querySelector('meta[name=ask-first-frame]'))).not.toBeNull()
    expect(await kept(page)).toEqual(nothing)
  })
})

describe('the keyboard', () => {
  /** Puts the focus where the visitor writes; the widget may still be drawing. */
  const enter = (page: Page) =>
    soon(async () => {
      await page.frameLocator('[data-ask-first=frame]').locator('#text-input').click()
      return page.evaluate(() => [document.activeElement?.localName, window.kit.frames.place().document.activeElement?.localName])
    }).toEqual(['iframe', 'deep-chat'])

  it('gives the focus back to where it was', async () => {
    const { open } = world()
    const { page } = await open()
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<button id="before">Before</button>')
    })
    await page.focus('#before')
    await page.evaluate((which) => window.kit.frames.start(which), { deepChat: widgets().origin })
    await enter(page)
    await page.evaluate(() => window.kit.frames.stop())
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before')
  })

  it('closes the conversation by an Escape of which neither the service nor the page made use', async () => {
    const { open } = world()
    const { page } = await open()
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && document.body.title === 'used') event.preventDefault()
      })
    })
    await page.evaluate((which) => window.kit.frames.start(which), { deepChat: widgets().origin })
    await enter(page)
    const closed = () => page.evaluate(() => window.kit.frames.closed)
    await page.keyboard.press('Escape')
    await soon(closed).toBe(1)
    await page.evaluate(() => {
      document.body.title = 'used'
    })
    await page.keyboard.press('Escape')
    expect(await closed()).toBe(1)
    await page.evaluate(() => {
      document.body.title = ''
      window.kit.frames.place().addEventListener('keydown', (event) => event.preventDefault(), true)
    })
    await page.keyboard.press('Escape')
    expect(await closed()).toBe(1)
  })
})
