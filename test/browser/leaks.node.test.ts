import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const world = createWorld()
const rounds = 1000

interface Counts {
  readonly nodes: number
  readonly listeners: number
  readonly documents: number
  /** Kilobytes in use. */
  readonly heap: number
}

/** What the browser counts after it has taken out what nobody refers to. */
async function countsOf(page: Page): Promise<Counts> {
  const client = await page.context().newCDPSession(page)
  // what only a finalizer lets go of is gone after a second collection
  for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners, documents } = await client.send('Memory.getDOMCounters')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return { nodes, listeners: jsEventListeners, documents, heap: Math.round(usedSize / 1000) }
}

/** Does something as often as told, twice: what the first time makes once and keeps is no leak. */
async function growthOf(page: Page, live: (rounds: number) => Promise<unknown>): Promise<Counts> {
  await live(rounds / 10)
  const before = await countsOf(page)
  await live(rounds)
  const after = await countsOf(page)
  const growth = {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    documents: after.documents - before.documents,
    heap: after.heap - before.heap,
  }
  process.stdout.write(`${expect.getState().currentTestName}: grew by ${JSON.stringify(growth)}\n`)
  return growth
}

const chat = `window.Chat = { ready: true, open() {
  document.body.append(Object.assign(document.createElement('div'), { id: 'chat', textContent: 'Chat' })) }, stop() {} }`

/** Growth per thousand rounds that is noise of the browser's own. */
const noise = { nodes: 50, listeners: 10, documents: 0, heapKb: 600 }

function expectNone({ nodes, listeners, documents, heap }: Counts) {
  expect(nodes).toBeLessThan(noise.nodes)
  expect(listeners).toBeLessThan(noise.listeners)
  expect(documents).toBeLessThanOrEqual(noise.documents)
  expect(heap).toBeLessThan(noise.heapKb)
}

describe(`${rounds} rounds leave no node, no listener and no memory behind`, () => {
  it('of granting and withdrawing a chat', async () => {
    const { open, vendor } = world()
    vendor.answers = { '/chat.js': { body: chat } }
    const { page } = await open({ apart: true })
    const growth = await growthOf(page, (rounds) =>
      page.evaluate(
        async ([src, rounds]) => {
          const { kit } = window
          const session = kit.sessionOf(kit.chat(src), { removal: { sweeps: [0], quiet: 0, check: 0 } })
          for (let round = 0; round < rounds; round += 1) {
            await session.open()
            await session.stop()
            // the list of what was fetched is the page's, not the kit's
            performance.clearResourceTimings()
          }
          if (session.get().status !== 'stopped') throw new Error(`the rounds end ${session.get().status}`)
        },
        [`${vendor.origin}/chat.js`, rounds] as const,
      ),
    )
    expectNone(growth)
    expect(vendor.asked).toHaveLength(rounds + rounds / 10)
  }, 300_000)

  it('of mounting and unmounting an app with banner, gate and placeholder', async () => {
    const { open, vendor } = world()
    vendor.answers = { '/chat.js': { body: chat } }
    const { page } = await open({ apart: true })
    const growth = await growthOf(page, (rounds) =>
      page.evaluate(
        async ([vendor, rounds]) => {
          for (let round = 0; round < rounds; round += 1) {
            const app = await window.kit.mountApp({ vendor })
            if (!document.querySelector('[data-ask-first="banner"]')) throw new Error('there is no banner')
            app?.unmount()
          }
        },
        [vendor.origin, rounds] as const,
      ),
    )
    expectNone(growth)
    expect(vendor.asked).toEqual([])
  }, 300_000)
})
