import type { Page } from 'playwright'
import { beforeEach, describe, expect, it } from 'vitest'
import type {} from './page/index.js'
import { createWorld } from './world.js'

const world = createWorld()

const mount = (page: Page) => page.evaluate((vendor) => window.kit.mountApp({ vendor }), world().vendor.origin)
const decided = (page: Page, status: string) => page.waitForFunction((wanted) => window.kit.app?.sight().decisions.chat === wanted, status)
const remember = (page: Page, isRemembered: boolean) =>
  page.evaluate((isRemembered) => window.kit.app?.actions().remember('chat', isRemembered, 'placeholder'), isRemembered)
/** What the chat is and was on a page. */
const chatOf = (page: Page) =>
  page.evaluate(() => ({ ...window.kit.app?.sight().vendor, runs: Reflect.get(window, 'runs'), stops: Reflect.get(window, 'stops') }))
const alive = { node: true, global: true, runs: 1, stops: undefined }

async function tab(page: Page, path = '/'): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(world().address(path))
  await other.waitForFunction(() => 'kit' in window)
  await mount(other)
  return other
}

/** Waits until a tab holds a grant for its visit. */
const visiting = (page: Page) => page.waitForFunction(() => sessionStorage.getItem('ask-first'))
const grant = (page: Page, remember: boolean) =>
  page.evaluate((remember) => window.kit.app?.actions().grant('chat', { method: 'placeholder', remember }), remember)
async function openChat(page: Page) {
  await page.evaluate(() => window.kit.app?.chat().continue())
  await page.waitForFunction(() => window.kit.app?.sight().session === 'open')
}
async function reload(page: Page) {
  await page.reload()
  await page.waitForFunction(() => 'kit' in window)
  await mount(page)
}
const answer = (page: Page) => page.evaluate(() => window.kit.app?.sight().decisions.chat)

describe('a grant that is remembered, or no longer, while its chat runs', () => {
  beforeEach(() => {
    world().vendor.answers = {
      '/chat.js': {
        body: `
          window.runs = (window.runs ?? 0) + 1
          window.Chat = {
            open() { document.body.append(Object.assign(document.createElement('div'), { id: 'chat' })) },
            stop() { window.stops = (window.stops ?? 0) + 1; document.querySelector('#chat').remove() },
          }`,
      },
    }
  })

  it('runs on in its own tab; other tabs and the next visit know only what is remembered', async () => {
    const { page } = await world().open()
    await mount(page)
    const other = await tab(page)
    await grant(page, false)
    await openChat(page)
    expect(await answer(other)).toBe('undecided')

    await remember(page, true)
    await decided(other, 'granted')
    expect(await chatOf(page)).toEqual(alive)

    await remember(page, false)
    expect(await chatOf(page)).toEqual(alive)
    const next = await tab(page, '/next')
    expect(await answer(next)).toBe('undecided')

    // the visit goes on behind a reload
    await reload(page)
    expect(await answer(page)).toBe('granted')
    await remember(page, true)
    await decided(next, 'granted')
    await page.evaluate(() => window.kit.app?.actions().withdraw('chat'))
    await Promise.all([decided(other, 'denied'), decided(next, 'denied')])
  })

  it('runs on in each tab that heard of it, for its visit, and is no grant for the next', async () => {
    const { page } = await world().open()
    await mount(page)
    const other = await tab(page)
    await grant(page, true)
    await decided(other, 'granted')
    await Promise.all([openChat(page), openChat(other)])

    await remember(page, false)
    await visiting(other)
    for (const each of [page, other]) expect(await chatOf(each)).toEqual(alive)
    expect(await other.evaluate(() => window.kit.app?.history.filter((one) => one.startsWith('chat')))).toEqual([
      'chat undecided',
      'chat granted',
    ])
    expect(await other.evaluate(() => window.kit.app?.events)).toEqual([])

    // nothing but the visit holds it
    await reload(other)
    expect(await answer(other)).toBe('granted')
    const next = await tab(page, '/next')
    expect(await answer(next)).toBe('undecided')
    await other.evaluate(() => sessionStorage.clear())
    await reload(other)
    expect(await answer(other)).toBe('undecided')

    // and it ends with a withdrawal anywhere
    await grant(other, false)
    await openChat(other)
    await page.evaluate(() => window.kit.app?.actions().withdraw('chat'))
    await decided(other, 'denied')
    expect(await chatOf(other)).toMatchObject({ node: false, global: false })
    await decided(next, 'denied')
  })
})
