import { describe, expect, it } from 'vitest'
import { chatFrame, controls, converse, decisionsKept, keptByOthers, nothingKept, useWorld, visit, watchSilence } from './world.js'

const world = useWorld()
const nothingElseKept = { ...nothingKept, cookies: [] }

describe.concurrent('taking the chat away', () => {
  it('W3 W9: one activation ends the real widget: nodes, head styles, storage keys gone, 35 s of silence, also after a reload', async ({
    expect: check,
  }) => {
    const { context, page, asked } = await visit(world())
    const styles = () => page.evaluate(() => [...document.head.querySelectorAll('style')].map(({ outerHTML }) => outerHTML))
    await controls(page).rejectAll.click()
    const before = await styles()
    await controls(page).launcher.click()
    await controls(page).chatSwitch.click()
    await converse(page, 'Wie lange dauert die Lieferung?', /Werktag/)
    check(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ocs-')).length)).toBeGreaterThan(0)
    await controls(page).turnOff.click()
    await check.poll(() => chatFrame(page).count()).toBe(0)
    await controls(page).launcher.waitFor()
    const count = asked.length
    await watchSilence(35_000)
    check(asked.slice(count)).toEqual([])
    check(await styles()).toEqual(before)
    check(await keptByOthers(page)).toEqual(nothingElseKept)
    await page.reload()
    await controls(page).launcher.waitFor()
    await watchSilence(3000)
    check(asked.slice(count)).toEqual([])
    await page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: /Kaffee/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await context.close()
  })

  it('W3 W6: a rude widget ends clean or says that a reload is needed, and after it nothing runs', async ({ expect: check }) => {
    const { context, page, asked } = await visit(world(), '/?chat=rude')
    await controls(page).rejectAll.click()
    await controls(page).launcher.click()
    await controls(page).chatSwitch.click()
    await controls(page).turnOff.waitFor()
    await controls(page).turnOff.click()
    const reload = page.getByRole('button', { name: /neu laden/ })
    await reload.waitFor()
    const count = asked.length
    await reload.click()
    await controls(page).launcher.waitFor()
    const quiet = asked.length
    await watchSilence(35_000)
    check(asked.slice(quiet)).toEqual([])
    check(count).toBeGreaterThan(0)
    check(await keptByOthers(page)).toEqual(nothingElseKept)
    check(await decisionsKept(page)).toMatchObject({ rude: 'denied' })
    await context.close()
  })

  it('W6: turned off while the rude script is on its way, it never runs', async ({ expect: check }) => {
    const { context, page } = await visit(world(), '/?chat=rude')
    await controls(page).rejectAll.click()
    await controls(page).launcher.click()
    // on its way for as long as it takes to turn it off
    let release: () => void = () => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/rude\.js/, async (route) => {
      await released
      await route.continue()
    })
    const isAsked = page.waitForRequest(/rude\.js/)
    const hasArrived = page.waitForEvent('requestfinished', { predicate: (request) => request.url().includes('rude.js') })
    await controls(page).chatSwitch.click()
    await isAsked
    await controls(page).chatSwitch.click()
    await check.poll(() => controls(page).chatSwitch.getAttribute('aria-checked')).toBe('false')
    release()
    await hasArrived
    await watchSilence(1500)
    check(await page.evaluate(() => 'RudeChat' in window)).toBe(false)
    check(await keptByOthers(page)).toEqual(nothingElseKept)
    await context.close()
  })
})

it('I7 W9: after a withdrawal the shop, the launcher and the alternatives work as before', async () => {
  const { context, page } = await visit(world())
  await controls(page).acceptAll.click()
  await controls(page).launcher.click()
  await controls(page).panel.locator('[data-ask-first-action="open-chat"]').click()
  await controls(page).message.waitFor()
  // it has a control that turns the chat off too
  await controls(page).panel.waitFor({ state: 'detached' })
  await controls(page).turnOff.click()
  await controls(page).launcher.click()
  await expect.poll(() => controls(page).panel.locator('a[href^="mailto:"]').isVisible()).toBe(true)
  await context.close()
})
