import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { controls, kept, nothingKept, useWorld, visit } from '../world.js'
import { c15t, klaro } from './theirs.js'

const world = useWorld()

/** What is said in the panel, and whether it names other ways to help. */
async function panelSays(page: Page, text: RegExp) {
  await controls(page).launcher.click()
  await controls(page).panel.getByText(text).waitFor()
  await controls(page).panel.locator('a[href^="mailto:"]').waitFor()
  await controls(page).panel.locator('a[href^="tel:"]').waitFor()
}

describe.concurrent('a platform that is not there', () => {
  it.for([klaro, c15t])(
    '$name comes after 10 s: closed until then, with a reason and other ways to help, and after that all works',
    async (theirs, { expect }) => {
      const { page, context, asked } = await visit(world(), `${theirs.path}&platform-delay=10000`)
      await panelSays(page, /laden noch|antworten nicht/)
      expect(await controls(page).chatSwitch.count()).toBe(0)
      await controls(page)
        .panel.getByText(/antworten nicht/)
        .waitFor()
      expect(await controls(page).chatSwitch.count()).toBe(0)
      expect(asked).toEqual([])
      expect(await kept(page)).toEqual(nothingKept)
      await controls(page)
        .panel.getByText(/gilt für diesen Besuch/)
        .waitFor()
      await page.keyboard.press('Escape')
      await theirs.accept(page)
      await controls(page).launcher.filter({ hasText: 'erlaubt' }).waitFor()
      await controls(page).launcher.click()
      await controls(page).panel.locator('[data-ask-first-action="open-chat"]').click()
      await controls(page).message.waitFor()
      await context.close()
    },
  )

  it('blocked: the reason and other ways to help are shown, in the panel, at the film and in the settings', async ({ expect }) => {
    const { page, context, asked } = await visit(world(), '/kaffee/leise?platform=blocked')
    await panelSays(page, /sind blockiert/)
    expect(await controls(page).chatSwitch.count()).toBe(0)
    await page.keyboard.press('Escape')
    await page
      .locator('.film-box')
      .getByText(/sind blockiert/)
      .waitFor()
    expect(await page.getByRole('button', { name: 'Videos laden' }).count()).toBe(0)
    await controls(page).settingsButton.click()
    const settings = page.getByRole('dialog', { name: 'Datenschutz-Einstellungen' })
    await settings.getByText(/sind blockiert/).waitFor()
    expect(await settings.getByRole('checkbox').count()).toBe(0)
    expect(asked).toEqual([])
    expect(await kept(page)).toEqual(nothingKept)
    await context.close()
  })

  it('named wrongly by the site: the chat stays closed after a yes, the visitor is told, and the developer what it knows', async ({
    expect,
  }) => {
    const { page, context, asked } = await visit(world(), '/?platform=wrong')
    await klaro.question(page).waitFor()
    const warnings: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text())
    })
    await page.reload()
    await klaro.accept(page)
    await panelSays(page, /kennen diesen Dienst nicht/)
    expect(await controls(page).chatSwitch.count()).toBe(0)
    await expect.poll(() => warnings.filter((text) => text.includes('unknown-key'))).toHaveLength(2)
    expect(warnings.join()).toMatch(/knows no “chatt”.*It knows: live-chat, video-host/)
    expect(asked).toEqual([])
    await context.close()
  })
})
