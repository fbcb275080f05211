import type { CDPSession, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const world = createWorld()
const rounds = Number(process.env.ASK_FIRST_ROUNDS ?? 200) / 10

/** Holds every request for a script of the vendor back, one at a time. */
async function holdScripts(client: CDPSession, origin: string) {
  const held: string[] = []
  let tell: (() => void) | undefined
  client.on('Fetch.requestPaused', ({ requestId }) => {
    held.push(requestId)
    tell?.()
  })
  await client.send('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*.js*` }] })
  const next = async (): Promise<string> => {
    if (held.length === 0) {
      await new Promise<void>((resolve) => {
        tell = resolve
      })
    }
    return held.shift() ?? next()
  }
  return {
    /** Resolves with the next request once it is held. */
    next,
    async release(requestId: string) {
      // a request that the browser has given up cannot go on, which is as good
      await client.send('Fetch.continueRequest', { requestId }).catch(() => undefined)
    },
    count: () => held.length,
  }
}

const ran = (page: Page) => page.evaluate(() => (Reflect.get(window, 'ran') as string[] | undefined)?.length ?? 0) // the vendor's scripts fill it

const note = (stage: string) => `(window.ran ??= []).push('${stage}');`

const add = (name: string) => `document.head.append(Object.assign(document.createElement('script'), { src: new URL('${name}', base) }));`

const kinds = {
  'a classic script': { module: false, held: 1, first: note('first') },
  'a module': { module: true, held: 1, first: note('first') },
  'the second stage of a loader': {
    module: false,
    held: 2,
    first: `${note('first')} { const base = document.currentScript.src; ${add('second.js')} }`,
  },
  'the third stage of a loader': {
    module: false,
    held: 3,
    first: `${note('first')} { const base = document.currentScript.src; ${add('second.js')} }`,
  },
} as const

describe('a withdrawal while a request is held in the network', () => {
  it.each(Object.entries(kinds))(
    `W6: %s, let through afterwards, never runs: ${rounds} of ${rounds} times`,
    async (_, { module, held, first }) => {
      const { open, vendor } = world()
      vendor.answers = {
        '/first.js': { body: first },
        '/second.js': {
          body: `${note('second')} { const base = document.currentScript.src; const box = document.createElement('div');
          document.body.append(box); box.append(Object.assign(document.createElement('script'), { src: new URL('third.js', base) })) }`,
        },
        '/third.js': { body: note('third') },
      }
      const { page } = await open({ apart: true })
      const client = await page.context().newCDPSession(page)
      const scripts = await holdScripts(client, vendor.origin)
      let late = 0
      for (let round = 0; round < rounds; round += 1) {
        await page.evaluate(
          ([src, module]) => {
            const { kit } = window
            Reflect.deleteProperty(window, 'ran')
            const session = kit.sessionOf(kit.chat(src, { script: { src, module, ready: { global: 'Chat.ready' } } }))
            kit.kept.session = session
            void session.open()
          },
          [`${vendor.origin}/first.js?round=${round}`, module] as const,
        )
        let request = await scripts.next()
        for (let stage = 1; stage < held; stage += 1) {
          await scripts.release(request)
          request = await scripts.next()
        }
        const before = await ran(page)
        expect(before).toBe(held - 1)
        const stopped = page.evaluate(() => window.kit.kept.session?.stop())
        // the state is `stopping` in the same tick, so that the withdrawal is before what follows
        await page.waitForFunction(() => window.kit.kept.session?.get().status !== 'loading')
        await scripts.release(request)
        await stopped
        // answered after the one that was let through
        await page.evaluate(
          (src) => fetch(src, { mode: 'no-cors' }).then(() => new Promise<void>((resolve) => setTimeout(resolve))),
          `${vendor.origin}/marker`,
        )
        late += (await ran(page)) - before
      }
      expect(late).toBe(0)
    },
  )
})
