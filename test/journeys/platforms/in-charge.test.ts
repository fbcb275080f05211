import type { Page } from 'playwright'
import { describe, type ExpectStatic, it } from 'vitest'
import { chatFrame, controls, converse, kept, useWorld, type Visitor, visit, watchSilence } from '../world.js'
import { cookieconsent, klaro, platforms, type Theirs } from './theirs.js'

const world = useWorld()
const silenceMs = 1500
/** Where the chat's window does not lie over the footer. */
const wide = { viewport: { width: 1700, height: 900 } }

/** Whatever of the chat, of its vendor or of the kit lies on the device. */
async function traces(page: Page) {
  const { cookies, local, session, databases } = await kept(page)
  const names = cookies.split('; ').map((pair) => pair.split('=')[0] ?? '')
  return [...names, ...local, ...session, ...databases].filter((name) => /ask-first|ocs|chat|rude/i.test(name ?? ''))
}

/** Opens the chat that the platform allows: first what it is, then the chat. */
async function openAllowed(page: Page) {
  await controls(page).launcher.click()
  await page.locator('[data-ask-first="disclaimer"]').waitFor()
  await controls(page).panel.locator('[data-ask-first-action="open-chat"]').click()
  await controls(page).message.waitFor()
}

const loads = ({ asked }: Visitor) => asked.filter((line) => line.includes('/widget/'))

/** Watches a time in which the vendor may not be asked for anything. */
async function isQuiet({ asked }: Visitor) {
  const before = asked.length
  await watchSilence(silenceMs)
  return asked.length === before
}

async function allowAndTakeBack(theirs: Theirs, expect: ExpectStatic) {
  const visitor = await visit(world(), theirs.path, wide)
  const { page, context } = visitor
  // a platform may reload the page: what is seen right before that counts
  await page.addInitScript(() =>
    window.addEventListener('beforeunload', () => {
      const frames = document.querySelectorAll('iframe[data-ask-first="frame"]').length
      const keys = Object.keys(localStorage).filter((key) => key.startsWith('ocs')).length
      sessionStorage.setItem('at-unload', `${frames} frames, ${keys} keys`)
    }),
  )
  await page.reload()
  await theirs.accept(page)
  await openAllowed(page)
  await converse(page, 'Wie lange dauert die Lieferung?', /Werktag/)
  expect((await traces(page)).length).toBeGreaterThan(0)
  await page.evaluate(() => sessionStorage.removeItem('at-unload'))
  const isReloading = theirs.name === 'c15t'
  await Promise.all([isReloading && page.waitForEvent('domcontentloaded'), theirs.withdrawChat(page)])
  await expect.poll(() => chatFrame(page).count()).toBe(0)
  await controls(page).launcher.filter({ hasText: 'noch nicht geladen' }).waitFor()
  if (isReloading) expect(await page.evaluate(() => sessionStorage.getItem('at-unload'))).toBe('0 frames, 0 keys')
  await expect.poll(() => traces(page)).toEqual([])
  expect(await isQuiet(visitor)).toBe(true)
  expect(await theirs.keptOfChat(page)).toBe('denied')
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('neu laden')
  await context.close()
}

describe.concurrent.each(platforms)('$name in charge of the shop', (theirs: Theirs) => {
  it('G1 G3: a cold visitor is asked by it alone; no vendor is asked and nothing of ours is kept until a yes', async ({ expect }) => {
    const visitor = await visit(world(), theirs.path)
    const { page, context, asked } = visitor
    await theirs.question(page).waitFor()
    expect(await page.locator('[data-ask-first="banner"]').count()).toBe(0)
    await controls(page).launcher.hover()
    await page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: /Service/ })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Service' }).waitFor()
    expect(page.url()).toContain(theirs.path.slice(1))
    await theirs.question(page).waitFor()
    expect(asked).toEqual([])
    expect(await traces(page)).toEqual([])
    expect(await theirs.keptOfChat(page)).toBeUndefined()
    await theirs.accept(page)
    await controls(page).launcher.filter({ hasText: 'erlaubt' }).waitFor()
    expect(await isQuiet(visitor)).toBe(true)
    expect(asked).toEqual([])
    expect(await traces(page)).toEqual([])
    await context.close()
  })

  it('our switch opens the chat for this visit and leaves its question unanswered', async ({ expect }) => {
    const { page, context } = await visit(world(), theirs.path)
    await theirs.question(page).waitFor()
    await controls(page).launcher.click()
    await controls(page)
      .panel.getByText(/gilt für diesen Besuch/)
      .waitFor()
    await controls(page).chatSwitch.click()
    await converse(page, 'Wie lange dauert die Lieferung?', /Werktag/)
    expect(await theirs.keptOfChat(page)).toBeUndefined()
    await theirs.question(page).waitFor()
    await page.reload()
    await controls(page).launcher.filter({ hasText: 'erlaubt' }).waitFor()
    const later = await context.newPage()
    await later.goto(world().shop + theirs.path)
    await controls(later).launcher.filter({ hasText: 'noch nicht geladen' }).waitFor()
    await context.close()
  })

  it('W1 W3: allowed there the chat opens after its disclaimer; taken back there it is gone with all its traces', ({ expect }) =>
    allowAndTakeBack(theirs, expect))

  it('W6: taken back there while the script is on its way, the script starts nothing when it comes', async ({ expect }) => {
    const visitor = await visit(world(), theirs.path, wide)
    const { page, context } = visitor
    await theirs.accept(page)
    let release: () => void = () => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await context.route(/open-chat-studio-widget\.esm\.js/, async (route) => {
      await released
      // the page that asked may be gone by now
      await route.continue().catch(() => undefined)
    })
    const isAsked = context.waitForEvent('request', { predicate: (request) => request.url().includes('widget.esm.js') })
    await controls(page).launcher.click()
    await controls(page).panel.locator('[data-ask-first-action="open-chat"]').click()
    await isAsked
    await page.keyboard.press('Escape')
    await theirs.withdrawChat(page)
    await controls(page).launcher.filter({ hasText: 'noch nicht geladen' }).waitFor()
    const before = visitor.asked.length
    release()
    await watchSilence(silenceMs)
    expect(visitor.asked.slice(before)).toEqual([])
    expect(await chatFrame(page).count()).toBe(0)
    expect(await traces(page)).toEqual([])
    await context.close()
  })

  it('refused there, our switch is kept there and opens the chat; turned off here it is off there, after a reload too', async ({
    expect,
  }) => {
    const visitor = await visit(world(), theirs.path)
    const { page, context } = visitor
    await theirs.refuse(page)
    await expect.poll(() => theirs.keptOfChat(page)).toBe('denied')
    await controls(page).launcher.click()
    await controls(page)
      .panel.getByText(/steht danach in den Einwilligungs-Einstellungen/)
      .waitFor()
    await controls(page).chatSwitch.click()
    await controls(page).message.waitFor()
    await expect.poll(() => theirs.keptOfChat(page)).toBe('granted')
    await controls(page).turnOff.click()
    await expect.poll(() => theirs.keptOfChat(page)).toBe('denied')
    await expect.poll(() => chatFrame(page).count()).toBe(0)
    await page.reload()
    await controls(page).launcher.filter({ hasText: 'noch nicht geladen' }).waitFor()
    await watchSilence(silenceMs)
    expect(await theirs.keptOfChat(page)).toBe('denied')
    expect(await theirs.question(page).count()).toBe(0)
    expect(await traces(page)).toEqual([])
    await context.close()
  })

  it('W8: taken back there in one tab, the chat of another tab ends', async ({ expect }) => {
    const { page, context } = await visit(world(), theirs.path)
    await theirs.accept(page)
    const other = await context.newPage()
    await other.goto(world().shop + theirs.path)
    await openAllowed(other)
    await page.bringToFront()
    await theirs.withdrawChat(page)
    await chatFrame(other).waitFor({ state: 'detached' })
    await expect.poll(() => controls(other).launcher.innerText()).toContain('noch nicht geladen')
    await context.close()
  })

  it('the film follows it as the chat does', async ({ expect }) => {
    const visitor = await visit(world(), theirs.path.replace('/', '/kaffee/leise'))
    const { page, context, asked } = visitor
    const film = page.locator('.film-frame')
    await theirs.question(page).waitFor()
    await page.getByText(/gilt für diesen Besuch/).waitFor()
    expect(asked).toEqual([])
    await page.getByRole('button', { name: 'Videos laden' }).click()
    await film.waitFor()
    expect(await theirs.keptOfChat(page)).toBeUndefined()
    await theirs.refuse(page)
    await film.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('button', { name: 'Videos laden' }).waitFor()
    expect(loads(visitor)).toEqual([])
    await context.close()
  })
})

describe.concurrent('others in charge of the shop', () => {
  it('W1 W3: with CookieConsent in charge, too, what is taken back there is gone with all its traces', ({ expect }) =>
    allowAndTakeBack(cookieconsent, expect))

  it('W3 W6: a rude chat that Klaro refuses asks for a reload, and after it neither cookie nor key is left', async ({ expect }) => {
    const visitor = await visit(world(), `${klaro.path}&chat=rude`, wide)
    const { page, context } = visitor
    await klaro.accept(page)
    await controls(page).launcher.click()
    await controls(page).panel.locator('[data-ask-first-action="open-chat"]').click()
    await controls(page).turnOff.waitFor()
    await expect.poll(() => traces(page)).toEqual(expect.arrayContaining(['rude_id', 'rude-state']))
    await klaro.withdrawChat(page)
    await page.getByRole('button', { name: /neu laden/ }).click()
    await controls(page).launcher.filter({ hasText: 'noch nicht geladen' }).waitFor()
    await expect.poll(() => traces(page)).toEqual([])
    expect(await isQuiet(visitor)).toBe(true)
    expect(await klaro.keptOfChat(page)).toBe('denied')
    await context.close()
  })
})
