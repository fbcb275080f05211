import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import type {} from './page/index.js'
import { createWorld } from './world.js'

const world = createWorld()

/** How long a page is watched in which nothing may happen, in milliseconds. */
const silence = 2000

const chat = `
  window.runs = (window.runs ?? 0) + 1
  window.Chat = {
    open() { document.body.append(Object.assign(document.createElement('div'), { id: 'chat' })) },
    stop() { document.querySelector('#chat')?.remove() },
  }`

const mount = (page: Page, preload: boolean) =>
  page.evaluate(([vendor, preload]) => window.kit.mountApp({ vendor, preload }), [world().vendor.origin, preload] as const)

/** A page of a visitor who granted the chat on an earlier one. */
async function returning(preload: boolean): Promise<Page> {
  const { vendor, open } = world()
  vendor.answers = { '/chat.js': { body: chat } }
  const { page } = await open()
  await mount(page, false)
  await page.evaluate(() => window.kit.app?.actions().grant('chat', { method: 'placeholder', remember: true }))
  await page.reload()
  await page.waitForFunction(() => 'kit' in window)
  await mount(page, preload)
  expect(await page.evaluate(() => window.kit.app?.sight().decisions.chat)).toBe('granted')
  return page
}

const links = (page: Page) => page.evaluate(() => [...document.querySelectorAll('link')].map((link) => link.rel))
const fetched = () => expect.poll(() => world().vendor.asked).toEqual(['/chat.js'])

describe('a stored grant', () => {
  it('G8: fetches nothing of the provider before the visitor opens the chat', async () => {
    const page = await returning(false)
    const launcher = page.locator('.af-launcher')
    await launcher.hover()
    await launcher.focus()
    await page.waitForTimeout(silence)
    expect(world().vendor.asked).toEqual([])
    await launcher.click()
    await page.locator('[data-ask-first="panel"] [data-ask-first-action="open-chat"]').click()
    await page.waitForFunction(() => window.kit.app?.sight().session === 'open')
    expect(world().vendor.asked).toEqual(['/chat.js'])
  })

  it('G8: with `preload` fetches it once, and runs, shows, opens and focuses nothing until the visitor does', async () => {
    const page = await returning(true)
    await fetched()
    await page.waitForTimeout(silence)
    expect(
      await page.evaluate(() => ({
        ...window.kit.app?.sight().vendor,
        session: window.kit.app?.sight().session,
        focus: document.activeElement === document.body,
        runs: Reflect.get(window, 'runs'),
      })),
    ).toEqual({ node: false, global: false, session: 'idle', focus: true, runs: undefined })
    await page.locator('.af-launcher').click()
    await page.locator('[data-ask-first="panel"] [data-ask-first-action="open-chat"]').click()
    await page.waitForFunction(() => window.kit.app?.sight().session === 'open')
    // what was fetched ahead is what runs
    expect(world().vendor.asked).toEqual(['/chat.js'])
    expect(await page.evaluate(() => Reflect.get(window, 'runs'))).toBe(1)
  })
})

describe('without a grant', () => {
  it('G1, G8: `preload` fetches nothing; it begins with the grant, and a withdrawal leaves no trace of it', async () => {
    const { vendor, open } = world()
    vendor.answers = { '/chat.js': { body: chat } }
    const { page } = await open()
    await mount(page, true)
    await page.waitForTimeout(silence)
    expect(vendor.asked).toEqual([])
    expect(await links(page)).toEqual([])
    await page.evaluate(() => window.kit.app?.actions().grant('chat', { method: 'placeholder', remember: false }))
    await fetched()
    expect(await links(page)).toEqual(['preload'])
    await page.evaluate(() => window.kit.app?.actions().withdraw('chat'))
    await expect.poll(() => links(page)).toEqual([])
    expect(await page.evaluate(() => window.kit.errors)).toEqual([])
  })
})
