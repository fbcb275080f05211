import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const world = createWorld()

/** A chat whose code comes by ways that no quarantine can hold back, once its loader has run. */
const ways = {
  'a module it imports': `import(new URL('/late.js', base))`,
  'a script out of fetched text': `fetch(new URL('/late.js', base)).then((answer) => answer.text()).then((text) => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: text })) })`,
  'a script at a blob': `fetch(new URL('/late.js', base)).then((answer) => answer.blob()).then((blob) => {
    document.head.append(Object.assign(document.createElement('script'), { src: URL.createObjectURL(new Blob([blob], { type: 'text/javascript' })) })) })`,
  'a script in a shadow root': `{ const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'closed' }).append(Object.assign(document.createElement('script'), { src: new URL('/late.js', base) })) }`,
  'a script in a frame of its own': `{ const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument.head.append(Object.assign(frame.contentDocument.createElement('script'), { src: new URL('/late.js', base) })) }`,
} as const

const loader = (way: string) => `{ const base = document.currentScript.src; ${way} }`

describe('a chat in the page that is withdrawn while parts of it are on their way', () => {
  it.each(Object.entries(ways))('W6, W7: never counts as gone when its loader has run: %s', async (_, way) => {
    const { open, vendor } = world()
    vendor.answers = { '/loader.js': { body: loader(way) }, '/late.js': { body: 'top.ranLate = true', delay: 300 } }
    const { page } = await open()
    await page.evaluate((src) => {
      const { kit } = window
      kit.kept.session = kit.sessionOf(kit.chat(src, { script: { src, ready: { global: 'Chat.ready' } } }))
      void kit.kept.session.open()
    }, `${vendor.origin}/loader.js`)
    await expect.poll(() => vendor.asked).toContain('/late.js')
    const state = await page.evaluate(async () => {
      await window.kit.kept.session?.stop()
      return window.kit.kept.session?.get()
    })
    expect(state).toMatchObject({ status: 'needs-reload', report: { needsReload: true } })
  })

  it('W6: counts as gone while its loader itself is on its way, which then never runs', async () => {
    const { open, vendor } = world()
    let release: () => void = () => undefined
    const delay = new Promise<void>((resolve) => {
      release = resolve
    })
    vendor.answers = { '/loader.js': { body: loader(ways['a module it imports']), delay }, '/late.js': { body: 'top.ranLate = true' } }
    const { page } = await open()
    await page.evaluate((src) => {
      const { kit } = window
      kit.kept.session = kit.sessionOf(kit.chat(src, { script: { src, ready: { global: 'Chat.ready' } } }))
      void kit.kept.session.open()
    }, `${vendor.origin}/loader.js`)
    await expect.poll(() => vendor.asked).toEqual(['/loader.js'])
    expect(
      await page.evaluate(async () => {
        await window.kit.kept.session?.stop()
        return window.kit.kept.session?.get().status
      }),
    ).toBe('stopped')
    release()
    // answered after the loader was
    await page.evaluate((src) => fetch(src, { mode: 'no-cors' }), `${vendor.origin}/marker`)
    expect(vendor.asked).toEqual(['/loader.js', '/marker'])
    expect(await page.evaluate(() => 'ranLate' in window)).toBe(false)
  })

  it('W7: does not count as gone when its own teardown fails', async () => {
    const { open, vendor } = world()
    vendor.answers = { '/chat.js': { body: 'window.Chat = { ready: true, open() {}, stop() { throw new Error("of the vendor") } }' } }
    const { page } = await open()
    const status = await page.evaluate(async (src) => {
      const session = window.kit.sessionOf(window.kit.chat(src))
      await session.open()
      await session.stop()
      return session.get().status
    }, `${vendor.origin}/chat.js`)
    expect(status).toBe('needs-reload')
  })
})

describe('what a chat puts into the page and nobody named', () => {
  it('W3, W5: frames and the like from its hosts are taken away, replaced functions of the page are told', async () => {
    const { open, vendor } = world()
    vendor.answers = {
      '/chat.js': {
        body: `{ const base = document.currentScript.src
          document.body.append(Object.assign(document.createElement('iframe'), { src: new URL('/inner', base) }))
          document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href: new URL('/more', base) }))
          window.Chat = { ready: true, open() { const { fetch } = window; window.fetch = (...rest) => fetch(...rest) } } }`,
      },
      '/inner': { body: 'x' },
      '/more': { body: 'x' },
    }
    const { page } = await open({ apart: true })
    const end = await page.evaluate(async (src) => {
      const own = document.body.appendChild(Object.assign(document.createElement('iframe'), { src: new URL('/own', src).href }))
      const session = window.kit.sessionOf(
        window.kit.chat(src, { footprint: { globals: ['Chat'] }, script: { src, ready: { global: 'Chat.ready' }, open: 'Chat.open' } }),
      )
      await session.open()
      await session.stop()
      return { state: session.get(), frames: [...document.querySelectorAll('iframe')].map((frame) => frame === own) }
    }, `${vendor.origin}/chat.js`)
    // a frame that stood there before is the site's
    expect(end.frames).toEqual([true])
    expect(end.state).toMatchObject({
      status: 'needs-reload',
      report: { removed: expect.arrayContaining(['node iframe', 'node link']), residual: ['global fetch'] },
    })
  })
})

describe('two chats whose scripts lie on one host', () => {
  it('W6: one that was withdrawn holds nothing back of the other, and stays away itself', async () => {
    const { open, vendor } = world()
    const chat = (name: string) => `{ const base = document.currentScript.src
      document.head.append(Object.assign(document.createElement('script'), { src: new URL('/${name}-more.js', base) })) }`
    const more = (name: string) => `window.${name} = { ready: true, open() {} }`
    vendor.answers = {
      '/a.js': { body: chat('a') },
      '/a-more.js': { body: more('A') },
      '/b.js': { body: chat('b') },
      '/b-more.js': { body: more('B') },
    }
    const { page } = await open({ apart: true })
    const end = await page.evaluate(async (origin) => {
      const { kit } = window
      const of = (name: string) => {
        const src = `${origin}/${name.toLowerCase()}.js`
        return kit.sessionOf(
          kit.chat(src, {
            id: name,
            footprint: { globals: [name] },
            script: { src, ready: { global: `${name}.ready` }, open: `${name}.open` },
          }),
        )
      }
      const [a, b] = [of('A'), of('B')]
      await a.open()
      await a.stop()
      await b.open()
      const open = [a.get().status, b.get().status]
      await b.stop()
      document.head.append(Object.assign(document.createElement('script'), { src: `${origin}/a-more.js` }))
      await fetch(`${origin}/marker`, { mode: 'no-cors' })
      return { open, stopped: [a.get().status, b.get().status], isBack: 'A' in window }
    }, vendor.origin)
    expect(end).toEqual({ open: ['stopped', 'open'], stopped: ['stopped', 'stopped'], isBack: false })
  })
})
