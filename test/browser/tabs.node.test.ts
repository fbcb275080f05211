import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const world = createWorld()

/** Further tabs of the same visitor. */
const further = (page: Page, count: number) =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const other = await page.context().newPage()
      await other.goto(world().address(`/tab-${index}`))
      await other.waitForFunction(() => 'kit' in window)
      return other
    }),
  )

describe('two tabs that decide in the same moment', () => {
  it('W8: lose no withdrawal and no grant in 500 rounds, and agree', async () => {
    const rounds = 500
    const { page } = await world().open()
    const tabs = [page, ...(await further(page, 1))]
    for (const tab of tabs) {
      await tab.evaluate(() => {
        window.kit.begin()
        window.kit.kept.meetings = window.kit.createMeetings()
      })
    }
    const [first, second] = await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(([own, rounds]) => window.kit.cross(own, rounds), [index === 0 ? 'chat' : 'video', rounds] as const),
      ),
    )
    process.stdout.write(`two tabs: ${first?.crossed} of ${first?.rounds} rounds in the same moment\n`)
    expect(first).toMatchObject({ lostWithdrawals: 0, lostGrants: 0 })
    expect(second).toEqual(first)
    // else nothing was tried
    expect(first?.crossed).toBeGreaterThan(rounds / 20)
    expect(await page.evaluate(() => window.kit.standing())).toMatchObject({ chat: 'denied', video: 'granted' })
  })
})

describe('ten tabs', () => {
  it('W8: agree on a withdrawal without being looked at, and the service is gone from all', async () => {
    const { open, vendor } = world()
    vendor.answers = {
      '/chat.js': {
        body: `
          window.Chat = {
            open() { document.body.append(Object.assign(document.createElement('div'), { id: 'chat' })) },
            stop() { document.querySelector('#chat').remove() },
          }`,
      },
    }
    const { page } = await open()
    const tabs = [page, ...(await further(page, 9))]
    for (const tab of tabs) await tab.evaluate((vendor) => window.kit.mountApp({ vendor }), vendor.origin)
    await page.evaluate(() => window.kit.app?.actions().grant('chat', { method: 'placeholder', remember: true }))
    for (const tab of tabs) {
      await tab.waitForFunction(() => window.kit.app?.sight().decisions['chat'] === 'granted')
      await tab.evaluate(() => window.kit.app?.chat().continue())
      await tab.waitForFunction(() => window.kit.app?.sight().vendor.node)
    }
    const from = await tabs[4]?.evaluate(() => {
      const now = Date.now()
      window.kit.app?.actions().withdraw('chat')
      return now
    })
    const times: number[] = []
    for (const tab of tabs) {
      await tab.waitForFunction(() => window.kit.app?.sight().decisions['chat'] === 'denied')
      const { heard, sight } = await tab.evaluate(() => ({ heard: window.kit.app?.changed.chat, sight: window.kit.app?.sight() }))
      times.push(Number(heard) - Number(from))
      expect(sight).toMatchObject({ vendor: { node: false, global: false } })
      expect(sight?.session).toMatch(/^stopp/)
    }
    // on a quiet machine far below a second, which `npm run bench:propagation` measures
    process.stdout.write(`ten tabs: the last one heard of the withdrawal after ${Math.max(...times)} ms\n`)
    expect(Math.max(...times)).toBeLessThan(10_000)
    // one act, told by the tab in which it was done
    const told = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.kit.app?.events.map(({ method }) => method))))
    expect(told.flat().sort()).toEqual(['placeholder', 'withdraw'])
  })
})
