import { describe, expect, it } from 'vitest'
import { setStage } from './vendor-stage.js'
import { createWorld } from './world.js'

const world = createWorld()

describe('what a vendor takes from a page', () => {
  it('W3: tawk.to gives back the libraries it overwrites, and leaves none where there was none', async () => {
    const { page } = await setStage(world(), 'tawk', 'page')
    const seen = await page.evaluate(async () => {
      Object.assign(window, { L: 'Leaflet' })
      const session = window.kit.sessionOf(window.stage.service)
      await session.open()
      const running = [Reflect.get(window, 'L'), Reflect.get(window, 'R')]
      await session.stop()
      return { running, after: [Reflect.get(window, 'L'), 'R' in window, 'T' in window] }
    })
    expect(seen).toEqual({ running: ['tawk', 'tawk'], after: ['Leaflet', false, false] })
  })

  it('W3: Chatwoot gives back the page’s handler of messages', async () => {
    const { page } = await setStage(world(), 'chatwoot', 'page')
    const seen = await page.evaluate(async () => {
      const own = () => undefined
      window.onmessage = own
      const session = window.kit.sessionOf(window.stage.service)
      await session.open()
      const isTaken = window.onmessage !== own
      await session.stop()
      return { isTaken, isBack: window.onmessage === own }
    })
    expect(seen).toEqual({ isTaken: true, isBack: true })
  })

  it('says that HubSpot is not to track in the very page load that asks for its loader', async () => {
    const { page } = await setStage(world(), 'hubspot', 'page')
    const order = await page.evaluate(async () => {
      const order: string[] = []
      const look = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof HTMLScriptElement) order.push(`${new URL(node.src).host} ${JSON.stringify(Reflect.get(window, '_hsq'))}`)
      })
      look.observe(document.head, { childList: true })
      await window.kit.sessionOf(window.stage.service).open()
      look.disconnect()
      return order
    })
    expect(order).toEqual(['js-eu1.hs-scripts.com [["doNotTrack"]]'])
  })
})

describe('a module that ran and defined nothing', () => {
  it.each(['element-service', 'open-chat-studio', 'deep-chat'] as const)('is asked for anew at the next try: %s', async (name) => {
    const stage = await setStage(world(), name, 'page')
    stage.reply = 'silent'
    await stage.page.evaluate(() => {
      const { kit, stage } = window
      kit.kept.session = kit.sessionOf(stage.service)
      kit.kept.limits = kit.openByHand(kit.kept.session)
    })
    await expect.poll(() => stage.ran()).toBe(true)
    const first = await stage.page.evaluate(() => {
      const { session, limits } = window.kit.kept
      limits?.passFailed()
      return session?.get()
    })
    expect(first).toEqual({ status: 'failed', reason: 'timeout' })
    stage.reply = 'well-behaved'
    const second = await stage.page.evaluate(async () => {
      await window.kit.kept.session?.open()
      return window.kit.kept.session?.get()
    })
    expect(second).toEqual({ status: 'open' })
  })
})
