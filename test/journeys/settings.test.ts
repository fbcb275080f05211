import { describe, expect, it } from 'vitest'
import { controls, decisionsKept, useWorld, visit } from './world.js'

const world = useWorld()

describe('settings', () => {
  it('B5 B6: all optional ones are off at first, and an untouched Save refuses them all', async () => {
    const { context, page } = await visit(world())
    await controls(page).settingsButton.click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    for (const box of await dialog.getByRole('checkbox').all()) expect(await box.getAttribute('aria-checked')).toBe('false')
    expect(await dialog.getByRole('button', { name: /^Alle ablehnen/ }).isVisible()).toBe(true)
    expect(await dialog.getByRole('button', { name: /^Alle akzeptieren/ }).isVisible()).toBe(true)
    await dialog.getByRole('button', { name: /Auswahl speichern/ }).click()
    await expect.poll(() => controls(page).banner.count()).toBe(0)
    const saved = await decisionsKept(page)
    expect(new Set(Object.values(saved))).toEqual(new Set(['denied']))
    expect(Object.keys(saved)).toHaveLength(2)
    await context.close()
  })

  it('W1 W2: after a choice the settings are one activation away on every page, and two withdraw everything', async () => {
    const { context, page } = await visit(world())
    await controls(page).acceptAll.click()
    for (const route of ['/', '/service', '/chat', '/datenschutz', '/impressum']) {
      await page.goto(world().shop + route)
      await controls(page).settingsButton.click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      for (const box of await dialog.getByRole('checkbox').all()) expect(await box.getAttribute('aria-checked')).toBe('true')
      await page.keyboard.press('Escape')
      await expect.poll(() => dialog.count()).toBe(0)
    }
    await controls(page).settingsButton.click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Alle ablehnen/ })
      .click()
    const saved = await decisionsKept(page)
    expect(new Set(Object.values(saved))).toEqual(new Set(['denied']))
    await context.close()
  })

  it('W1: settings whose file did not come at the first try open by themselves once it does', async () => {
    for (const file of [/granular-settings/, /surface-host/, /more/]) {
      const { context, page } = await visit(world())
      let tries = 0
      await page.route(file, (route) => {
        tries += 1
        return tries === 1 ? route.abort() : route.continue()
      })
      await controls(page).settingsButton.click()
      await page.getByRole('dialog').waitFor()
      expect(tries).toBeGreaterThan(1)
      await context.close()
    }
  })

  it('W2: a film that was loaded in its place is turned off in one activation there', async () => {
    const { context, page } = await visit(world())
    await controls(page).rejectAll.click()
    await page.locator('a[href*="/kaffee/"]').first().click()
    const gate = page.locator('[data-ask-first="gate"]')
    await gate.locator('[data-ask-first-action="grant"]').click()
    await gate.locator('iframe').waitFor()
    await gate.locator('[data-ask-first-action="withdraw"]').click()
    expect(await page.locator('iframe').count()).toBe(0)
    expect(await gate.evaluate((node) => node.contains(document.activeElement))).toBe(true)
    await context.close()
  })

  it('W3: withdrawing the video in the settings removes its frame at once', async () => {
    const { context, page } = await visit(world())
    await controls(page).acceptAll.click()
    await page.locator('a[href*="/kaffee/"]').first().click()
    await page.locator('iframe').waitFor()
    await controls(page).settingsButton.click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Alle ablehnen/ })
      .click()
    expect(await page.locator('iframe').count()).toBe(0)
    await context.close()
  })
})
