import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { chatFrame, controls, decisionsKept, useWorld, visit, widget } from './world.js'

const world = useWorld()

/** The longest way by Tab that a page of the shop may have. */
const longest = 80

// in a shadow root too, whose host is what the document says
const hasFocus = (target: Locator) => target.evaluate((element) => element.matches(':focus'))

/** What has the focus, in a few words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { localName, textContent } = document.activeElement ?? {}
    return `${localName} ${textContent?.trim().slice(0, 20) ?? ''}`
  })

/** Moves by Tab alone until the focus is on a control. Fails where it is never reached or the focus cannot be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  const way: string[] = []
  while (way.length < longest && !(await hasFocus(target))) {
    await page.keyboard.press('Tab')
    way.push(await focused(page))
  }
  expect(await hasFocus(target), `reached by Tab: ${way.join(' → ')}`).toBe(true)
  const isMarked = await target.evaluate((element) => {
    // the shop marks the whole card of a link that fills it
    const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('.goods-card') ?? element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  expect(isMarked, 'the focus is seen').toBe(true)
}

async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** The focus is on something, not lost to the page. */
const somewhere = (page: Page) => page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null)

/** Writes where the focus is, and waits for the answer of the real chat. */
async function converse(page: Page): Promise<void> {
  await expect.poll(() => hasFocus(controls(page).message)).toBe(true)
  await page.keyboard.type('Wie lange dauert die Lieferung?')
  await page.keyboard.press('Enter')
  await widget(page)
    .getByText(/Werktag/)
    .first()
    .waitFor()
}

describe('by keyboard alone', () => {
  it('A6: the first press of Tab is in the banner, and all is refused', async () => {
    const { context, page } = await visit(world())
    await controls(page).banner.waitFor()
    await page.keyboard.press('Tab')
    expect(await controls(page).banner.evaluate((banner) => banner.contains(document.activeElement))).toBe(true)
    await press(page, controls(page).rejectAll)
    await expect.poll(() => controls(page).acceptAll.count()).toBe(0)
    expect(new Set(Object.values(await decisionsKept(page)))).toEqual(new Set(['denied']))
    await context.close()
  })

  it('A6: one service is chosen in the settings and saved, and the focus comes back to what opened them', async () => {
    const { context, page } = await visit(world())
    await press(page, controls(page).settingsButton)
    const dialog = page.getByRole('dialog')
    await press(page, dialog.getByRole('checkbox', { name: /Video/ }).first(), 'Space')
    await press(page, dialog.getByRole('button', { name: /Auswahl speichern/ }))
    await expect.poll(() => dialog.count()).toBe(0)
    await expect.poll(() => hasFocus(controls(page).settingsButton)).toBe(true)
    expect(Object.values(await decisionsKept(page)).sort()).toEqual(['denied', 'granted'])
    await context.close()
  })

  it('A6: launcher, switch, a conversation, and turned off again', async () => {
    const { context, page } = await visit(world())
    await press(page, controls(page).rejectAll)
    await press(page, controls(page).launcher)
    await controls(page).panel.waitFor()
    await press(page, controls(page).chatSwitch, 'Space')
    await converse(page)
    await press(page, controls(page).turnOff)
    await expect.poll(() => chatFrame(page).count()).toBe(0)
    await expect.poll(() => hasFocus(controls(page).launcher)).toBe(true)
    await context.close()
  })

  it('A6: Escape leaves the panel, grants nothing, and the focus is on the launcher', async () => {
    const { context, page, asked } = await visit(world())
    await press(page, controls(page).launcher)
    await controls(page).panel.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => hasFocus(controls(page).launcher)).toBe(true)
    expect(asked).toEqual([])
    expect(await decisionsKept(page)).toEqual({})
    await context.close()
  })

  it('the landing page opens the chat', async () => {
    const { context, page } = await visit(world(), '/chat')
    await press(page, controls(page).rejectAll)
    await press(page, controls(page).chatSwitch, 'Space')
    await converse(page)
    await context.close()
  })

  it('a film is loaded in its place and turned off there', async () => {
    const { context, page } = await visit(world())
    await press(page, controls(page).rejectAll)
    await press(page, page.locator('a[href*="/kaffee/"]').first())
    const gate = page.locator('[data-ask-first="gate"]')
    await press(page, gate.locator('[data-ask-first-action="grant"]'))
    // a frame that is still being fetched keeps the focus and what is pressed
    await gate.locator('iframe').contentFrame().getByRole('button').first().waitFor()
    await press(page, gate.locator('[data-ask-first-action="withdraw"]'))
    await expect.poll(() => gate.locator('iframe').count()).toBe(0)
    expect(await somewhere(page)).toBe(true)
    await context.close()
  })

  it('A6: all is withdrawn in the settings', async () => {
    const { context, page } = await visit(world())
    await press(page, controls(page).acceptAll)
    await press(page, controls(page).settingsButton)
    const dialog = page.getByRole('dialog')
    await press(page, dialog.getByRole('button', { name: /^Alle ablehnen/ }))
    await expect.poll(async () => new Set(Object.values(await decisionsKept(page)))).toEqual(new Set(['denied']))
    await expect.poll(() => dialog.count()).toBe(0)
    expect(await somewhere(page)).toBe(true)
    await context.close()
  })
})
