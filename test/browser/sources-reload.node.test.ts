import path from 'node:path'
import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPageScripts } from './page-scripts.js'
import { createWorld } from './world.js'

const world = createWorld()
let scripts: ReadonlyMap<string, string>

beforeAll(async () => {
  scripts = await buildPageScripts(path.join(import.meta.dirname, 'sources-reload/shop.tsx'))
})

/** The shop, in a browser that was never there. */
async function openShop() {
  const { open, files, vendor, address } = world()
  vendor.answers = {
    '/chat.js': {
      body: `
        window.Chat = {
          open() { document.body.append(Object.assign(document.createElement('div'), { id: 'chat' })) },
          stop() { note('stopped'); document.querySelector('#chat')?.remove() },
        }`,
    },
  }
  for (const [name, body] of scripts) files[name] = { body, headers: { 'content-type': 'text/javascript' } }
  files['/shop'] = { body: '<!doctype html><title>Shop</title><body><script type="module" src="/page.js"></script>' }
  const { page } = await open()
  await page.goto(address(`/shop?vendor=${encodeURIComponent(vendor.origin)}`))
  return page
}

/** Saves an answer in c15t, as its dialog does. */
const save = (page: Page, answer: 'all' | 'necessary') =>
  page.evaluate((answer) => {
    const store = Reflect.get(window, 'c15tStore')
    store.getState().saveConsents(answer)
  }, answer)

describe('c15t, which reloads the page when an answer is taken back', () => {
  it('W3: has stopped the chat before c15t tells anybody and reloads, and W4: nothing is asked of it afterwards', async () => {
    const page = await openShop()
    const { vendor } = world()
    await page.waitForFunction(() => Reflect.get(window, 'c15tStore')?.getState().activeUI === 'banner')
    await save(page, 'all')
    await page.getByRole('button', { name: /^Chat/ }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForSelector('#chat', { state: 'attached' })
    await page.evaluate(() => localStorage.removeItem('order'))
    const asked = vendor.asked.length

    const isBack = page.waitForEvent('load')
    await save(page, 'necessary')
    await isBack
    expect(await page.evaluate(() => localStorage.getItem('order'))).toBe('stopped told reloading left ')

    // the new page has heard c15t, and shows the way to ask again
    await page.waitForFunction(() => Reflect.get(window, 'c15tStore')?.getState().hasFetchedBanner)
    await page.getByRole('button', { name: /^Chat/ }).waitFor()
    expect(await page.evaluate(() => 'Chat' in window)).toBe(false)
    expect(vendor.asked).toHaveLength(asked)
  })
})
