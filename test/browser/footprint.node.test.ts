import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const host = 'shop.www.muster.test'
const world = createWorld({ hosts: [`*.muster.test`, 'muster.test'] })

/** What a page's origin holds now. */
const held = () => ({
  cookies: document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0])
    .filter(Boolean)
    .sort(),
  local: Object.keys(localStorage).sort(),
  session: Object.keys(sessionStorage).sort(),
})

describe('the clean-up after a withdrawal', () => {
  it('W3: takes what the footprint names by pattern, and nothing else', async () => {
    const { open, vendor } = world()
    vendor.answers = {
      '/chat.js': {
        body: `
          document.cookie = 'ssid=1; path=/'
          document.cookie = '_chat_visitor=1; path=/'
          document.cookie = 'basket=1; path=/'
          for (const area of [localStorage, sessionStorage]) {
            area.setItem('chat:state', '1')
            area.setItem('chat:user:42', '1')
            area.setItem('chat', 'of the site')
            area.setItem('basket', '1')
          }
          for (const name of ['chat-frame', 'chat-button']) document.body.append(Object.assign(document.createElement('div'), { className: name }))
          window.Chat = { ready: true, open() {} }
          window.chatSettings.touched = true
          window.own = 'of the site'`,
      },
    }
    const { page } = await open()
    const before = await page.evaluate(() => {
      document.body.append(document.createElement('main'))
      Reflect.set(window, 'chatSettings', 'of the site')
      return Object.getOwnPropertyNames(window).sort()
    })
    const report = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(
        kit.chat(src, {
          footprint: {
            cookies: ['ssid', '_chat_*'],
            localStorage: ['chat:*'],
            sessionStorage: ['chat:*:*'],
            nodes: ['.chat-frame', '.chat-button'],
            globals: ['Chat'],
          },
          script: { src, globals: { chatSettings: { id: 7 } }, ready: { global: 'Chat.ready' }, open: 'Chat.open' },
        }),
      )
      await session.open()
      await session.stop()
      const state = session.get()
      if (state.status !== 'stopped') throw new Error(`the session is ${state.status}`)
      return state.report
    }, `${vendor.origin}/chat.js`)
    expect({ ...report, removed: [...report.removed].sort() }).toEqual({
      removed: [
        'cookie _chat_visitor',
        'cookie ssid',
        'localStorage chat:state',
        'localStorage chat:user:42',
        'node .chat-button',
        'node .chat-frame',
        'sessionStorage chat:user:42',
      ],
      residual: [],
      needsReload: false,
    })
    expect(await page.evaluate(held)).toEqual({ cookies: ['basket'], local: ['basket', 'chat'], session: ['basket', 'chat', 'chat:state'] })
    const left = await page.evaluate(() => ({
      nodes: document.body.children.length,
      settings: Reflect.get(window, 'chatSettings'),
      names: Object.getOwnPropertyNames(window).sort(),
    }))
    expect(left.settings).toBe('of the site')
    // the site's own global that the script set stays: the footprint does not name it
    expect(left.names.filter((name) => !before.includes(name))).toEqual(['own'])
  })

  it('W5: deletes cookies of every path and domain a script can reach', async () => {
    const { open, vendor } = world()
    vendor.answers = { '/chat.js': { body: 'window.Chat = { ready: true, open() {}, stop() {} }' } }
    const { page } = await open({ path: '/a/b/c', host })
    const before = await page.evaluate(() => {
      const paths = ['/', '/a', '/a/', '/a/b', '/a/b/', '/a/b/c']
      const domains = ['', '; Domain=shop.www.muster.test', '; Domain=www.muster.test', '; Domain=muster.test']
      for (const path of paths) for (const domain of domains) window.kit.setCookie(`ssid=1; Path=${path}${domain}`)
      window.kit.setCookie('basket=1; Path=/')
      return document.cookie.split('; ').length
    })
    expect(before).toBe(25)
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src, { footprint: { cookies: ['ssid'], globals: ['Chat'] } }))
      await session.open()
      await session.stop()
      return { state: session.get(), cookies: document.cookie }
    }, `${vendor.origin}/chat.js`)
    expect(end.cookies).toBe('basket=1')
    expect(end.state).toMatchObject({ status: 'stopped', report: { removed: ['cookie ssid'], residual: [] } })
  })

  it('W5: deletes secure, prefixed and partitioned cookies', async () => {
    const { open } = world()
    const { page } = await open()
    const end = await page.evaluate(async () => {
      window.kit.setCookie('__Secure-ssid=1; Path=/; Secure')
      window.kit.setCookie('__Host-ssid=1; Path=/; Secure')
      window.kit.setCookie('parted-ssid=1; Path=/; Secure; SameSite=None; Partitioned')
      window.kit.setCookie('strict-ssid=1; Path=/; SameSite=Strict')
      const before = document.cookie.split('; ').length
      const session = window.kit.sessionOf(window.kit.chat('http://127.0.0.1/chat.js', { footprint: { cookies: ['*ssid'] } }))
      await session.stop()
      return { before, after: document.cookie, state: session.get().status }
    })
    expect(end).toEqual({ before: 4, after: '', state: 'stopped' })
  })

  it('W5: deletes the databases that the footprint names, by pattern, and says which', async () => {
    const { open } = world()
    const { page } = await open()
    const end = await page.evaluate(async () => {
      const make = (name: string) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name)
          request.onerror = reject
          request.onsuccess = () => {
            request.result.close()
            resolve()
          }
        })
      await Promise.all(['chat-42', 'chat-log', 'basket'].map(make))
      const session = window.kit.sessionOf(
        window.kit.chat('http://127.0.0.1/chat.js', { footprint: { indexedDB: ['chat-*', 'never-there'] } }),
      )
      await session.stop()
      return { state: session.get(), left: (await indexedDB.databases()).map(({ name }) => name) }
    })
    expect(end.left).toEqual(['basket'])
    expect(end.state).toMatchObject({
      status: 'stopped',
      report: { removed: ['indexedDB chat-42', 'indexedDB chat-log'], residual: [], needsReload: false },
    })
  })

  it('W5: names a database that running code keeps open as left over, and leaves the rest to a reload', async () => {
    const { open } = world()
    const { page } = await open()
    const state = await page.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.open('chat-log').onsuccess = (event) => {
          window.kit.kept.opened = (event.target as IDBOpenDBRequest).result // of the request above
          resolve(undefined)
        }
      })
      const session = window.kit.sessionOf(window.kit.chat('http://127.0.0.1/chat.js', { footprint: { indexedDB: ['chat-log'] } }))
      await session.stop()
      return session.get()
    })
    expect(state).toMatchObject({ status: 'needs-reload', report: { residual: ['indexedDB chat-log'], needsReload: true } })
    await page.reload()
    await page.waitForFunction(() => 'kit' in window)
    const hadLeftovers = await page.evaluate(() => {
      const { kit } = window
      const chat = kit.chat('http://127.0.0.1/chat.js', { footprint: { indexedDB: ['chat-log'] } })
      kit.createSessions([chat], { view: window, locale: () => 'de' }, () => false).clean('chat')
      return kit.hasLeftovers(chat, window)
    })
    expect(hadLeftovers).toBe(true)
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain('chat-log')
  })

  it('W4: sweeps again at 250 ms and 1 s, so that what is written late is gone, too', async () => {
    const { open, vendor } = world()
    vendor.answers = {
      '/chat.js': {
        body: `window.Chat = { ready: true, open() {}, stop() {
          for (const ms of [50, 150, 500, 900]) setTimeout(() => {
            localStorage.setItem('chat', ms)
            document.body.append(Object.assign(document.createElement('div'), { id: 'chat' }))
          }, ms)
        } }`,
      },
    }
    const { page } = await open()
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.unhurriedSessionOf(kit.chat(src, { footprint: { localStorage: ['chat'], nodes: ['#chat'], globals: ['Chat'] } }))
      await session.open()
      await session.stop()
      return { state: session.get(), nodes: document.querySelectorAll('#chat').length, keys: Object.keys(localStorage) }
    }, `${vendor.origin}/chat.js`)
    expect(end).toEqual({
      state: { status: 'stopped', report: { removed: ['localStorage chat', 'node #chat'], residual: [], needsReload: false } },
      nodes: 0,
      keys: [],
    })
  })

  it('takes back a global that was declared with var, so that the service can start again', async () => {
    const { open, vendor } = world()
    vendor.answers = { '/chat.js': { body: 'var Chat = { ready: true, open() {}, stop() {} }' } }
    const { page } = await open()
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(kit.chat(src))
      await session.open()
      await session.stop()
      const stopped = { state: session.get(), global: typeof Reflect.get(window, 'Chat') }
      await session.open()
      return { stopped, state: session.get() }
    }, `${vendor.origin}/chat.js`)
    expect(end).toEqual({
      stopped: { state: { status: 'stopped', report: { removed: [], residual: [], needsReload: false } }, global: 'undefined' },
      state: { status: 'open' },
    })
  })

  it('W3: goes through although the own teardown of the service fails, at once or later', async () => {
    const { open, vendor } = world()
    const { page } = await open()
    for (const stop of ['throw new Error("of the vendor")', 'return Promise.reject(new Error("of the vendor"))']) {
      vendor.answers = {
        '/chat.js': { body: `localStorage.setItem('chat', '1'); window.Chat = { ready: true, open() {}, stop() { ${stop} } }` },
      }
      const end = await page.evaluate(async (src) => {
        const { kit } = window
        kit.errors.length = 0
        const chat = kit.chat(src, { footprint: { localStorage: ['chat'], globals: ['Chat'] } })
        const load = async () => {
          const start = await chat.load?.()
          return async (context: Parameters<NonNullable<typeof start>>[0]) => {
            const handle = await start?.(context)
            if (!handle) throw new Error('the chat did not start')
            return {
              ...handle,
              stop: () => Reflect.get(window, 'Chat').stop(),
              onOpenChange: () => () => {
                throw new Error('of the adapter')
              },
            }
          }
        }
        const session = kit.sessionOf({ ...chat, load })
        await session.open()
        await session.stop()
        return { status: session.get().status, keys: Object.keys(localStorage), errors: kit.errors }
      }, `${vendor.origin}/chat.js`)
      expect(end).toEqual({
        status: 'needs-reload',
        keys: [],
        // of the vendor's error the browser tells no more, for its script is of another origin
        errors: [expect.stringContaining('of the adapter'), 'Script error.'],
      })
    }
  })

  it('W6: leaves the scripts of the site itself alone, also when the service lies on its origin', async () => {
    const { open } = world()
    const { page } = await open()
    const end = await page.evaluate(async () => {
      const { kit } = window
      const src = `${location.origin}/slow/chat.js`
      const session = kit.sessionOf(kit.chat(src, { hosts: { script: [location.origin], connect: [location.origin] } }))
      void session.open()
      await session.stop()
      const load = (name: string) =>
        new Promise<void>((resolve) => {
          const script = Object.assign(document.createElement('script'), { src: name, onload: () => resolve() })
          document.head.append(script)
        })
      await load('/chunk.js')
      const inline = document.createElement('script')
      inline.append('window.inlineRan = true')
      document.head.append(inline)
      return { ran: Reflect.get(window, 'ownScripts'), inline: Reflect.get(window, 'inlineRan'), state: session.get() }
    })
    expect(end).toMatchObject({ ran: ['/chunk.js'], inline: true, state: { status: 'stopped' } })
  })

  it('reports a selector nobody can read as left over, instead of breaking off', async () => {
    const { open } = world()
    const { page } = await open()
    const state = await page.evaluate(async () => {
      localStorage.setItem('chat', '1')
      const session = window.kit.sessionOf(
        window.kit.chat('http://127.0.0.1/chat.js', { footprint: { localStorage: ['chat'], nodes: ['[[bad'] } }),
      )
      await session.stop()
      return { state: session.get(), keys: Object.keys(localStorage) }
    })
    expect(state).toEqual({
      state: { status: 'needs-reload', report: { removed: ['localStorage chat'], residual: ['node [[bad'], needsReload: true } },
      keys: [],
    })
  })
})

describe('a service that does not let itself be taken away', () => {
  /** Polls, writes again and again, keeps a socket, adds a script, offers no teardown. */
  const rude = `
    setInterval(() => { document.cookie = 'rude=1; path=/'; localStorage.setItem('rude', Date.now()) }, 50)
    setInterval(() => fetch(new URL('/poll', base)).then((answer) => answer.text()).catch(() => undefined), 100)
    const base = document.currentScript.src
    document.head.append(Object.assign(document.createElement('script'), { src: new URL('/more.js', base) }))
    window.Rude = { ready: true, open() {} }`

  const visit = async () => {
    const { open, vendor } = world()
    vendor.answers = { '/rude.js': { body: `{${rude}}` }, '/more.js': { body: 'window.more = true' }, '/poll': { body: 'x' } }
    const { page } = await open()
    const state = await page.evaluate(async (src) => {
      const { kit } = window
      const session = kit.sessionOf(
        kit.chat(src, {
          footprint: { cookies: ['rude'], localStorage: ['rude'], globals: ['Rude', 'more'] },
          script: { src, ready: { global: 'Rude.ready' } },
        }),
        // a request counts once it is answered, which takes its time on a busy machine
        { removal: { sweeps: [0, 250, 1000], quiet: 250, check: 5000 } },
      )
      await session.open()
      await session.stop()
      return session.get()
    }, `${vendor.origin}/rude.js`)
    return { page, vendor, state }
  }

  it('W3, W5, W7: needs a reload, and the report says what is still there; after it nothing of it runs', async () => {
    const { page, vendor, state } = await visit()
    expect(state).toMatchObject({ status: 'needs-reload', report: { needsReload: true } })
    const residual = 'report' in state ? state.report.residual : []
    expect([...residual].sort()).toEqual(['cookie rude', 'localStorage rude', `request ${new URL(vendor.origin).host}`])
    // what its code wrote after the last sweep is taken away on the next page
    await page.goto('about:blank')
    await page.goto(world().address())
    await page.waitForFunction(() => 'kit' in window)
    // what the former page had sent has arrived before this one did
    vendor.asked.length = 0
    expect(await page.evaluate(held)).toMatchObject({ cookies: ['rude'], local: ['rude'] })
    const cleaned = await page.evaluate(async () => {
      const { kit } = window
      const chat = kit.chat('http://127.0.0.1/rude.js', { footprint: { cookies: ['rude'], localStorage: ['rude'] } })
      const hadLeftovers = kit.hasLeftovers(chat, window)
      const sessions = kit.createSessions([chat], { view: window, locale: () => 'de' }, () => false)
      sessions.clean('chat')
      await new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          if (kit.hasLeftovers(chat, window)) return
          clearInterval(timer)
          resolve()
        })
      })
      return { hadLeftovers, status: sessions.state('chat').get().status }
    })
    expect(cleaned).toEqual({ hadLeftovers: true, status: 'idle' })
    expect(vendor.asked).toEqual([])
  })

  it('W7: needs a reload whenever its data says that its code cannot be ended, even if nothing is to be seen', async () => {
    const { open, vendor } = world()
    vendor.answers = { '/chat.js': { body: 'window.Chat = { ready: true, open() {} }' } }
    const { page } = await open()
    const states = await page.evaluate(async (src) => {
      const { kit } = window
      const never = kit.sessionOf(kit.chat(src, { teardown: 'session' }))
      await never.stop()
      const session = kit.sessionOf(kit.chat(src, { teardown: 'session' }))
      await session.open()
      await session.stop()
      // a gate mounted it, so nobody saw it start
      const gate = kit.sessionOf(
        kit.service({ id: 'video', purpose: 'media', facts: kit.facts, hosts: {}, footprint: {}, teardown: 'hide-only' }),
      )
      await gate.stop()
      const tidyGate = kit.sessionOf(kit.service({ id: 'video', purpose: 'media', facts: kit.facts, hosts: {}, footprint: {} }))
      await tidyGate.stop()
      return [never, session, gate, tidyGate].map((one) => one.get().status)
    }, `${vendor.origin}/chat.js`)
    expect(states).toEqual(['stopped', 'needs-reload', 'needs-reload', 'stopped'])
  })

  it('W6: needs a reload also when an earlier try ran and the last one did not', async () => {
    const { open, vendor } = world()
    vendor.answers = { '/chat.js': { body: 'window.ranOnce = true' } }
    const { page } = await open()
    await page.evaluate(async (src) => {
      const { kit } = window
      kit.kept.session = kit.sessionOf(kit.chat(src, { teardown: 'session' }))
      kit.kept.limits = kit.openByHand(kit.kept.session)
    }, `${vendor.origin}/chat.js`)
    await page.waitForFunction(() => 'ranOnce' in window)
    await page.evaluate(() => window.kit.kept.limits?.passFailed())
    vendor.answers = {}
    const end = await page.evaluate(async () => {
      const { session } = window.kit.kept
      await session?.open()
      const failed = session?.get()
      await session?.stop()
      return { ran: Reflect.get(window, 'ranOnce'), failed, status: session?.get().status }
    })
    expect(end).toEqual({ ran: true, failed: { status: 'failed', reason: 'blocked' }, status: 'needs-reload' })
  })

  it('is not suspected for saying goodbye to its server', async () => {
    const { open, vendor } = world()
    vendor.answers = {
      '/chat.js': {
        // in the same task, so that no busy machine makes it a late one
        body: `window.Chat = { ready: true, open() {}, async stop() { await null; fetch('${vendor.origin}/goodbye').then((answer) => answer.text()) } }`,
      },
      '/goodbye': { body: 'bye' },
    }
    const { page } = await open()
    const state = await page.evaluate(async (src) => {
      const session = window.kit.unhurriedSessionOf(window.kit.chat(src))
      await session.open()
      await session.stop()
      return session.get().status
    }, `${vendor.origin}/chat.js`)
    expect(state).toBe('stopped')
    await expect.poll(() => vendor.asked).toEqual(['/chat.js', '/goodbye'])
  })
})
