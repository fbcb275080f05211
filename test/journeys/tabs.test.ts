import { expect, it } from 'vitest'
import { chatFrame, controls, useWorld, visit } from './world.js'

const world = useWorld()

it('W8: off in one tab is off in the other without a look at it', async () => {
  const { context, page } = await visit(world())
  await controls(page).acceptAll.click()
  const other = await context.newPage()
  await other.goto(world().shop)
  for (const tab of [page, other]) {
    await tab.bringToFront()
    await controls(tab).launcher.click()
    await controls(tab).panel.locator('[data-ask-first-action="open-chat"]').click()
    await controls(tab).message.waitFor()
  }
  await page.bringToFront()
  await controls(page).turnOff.click()
  await chatFrame(other).waitFor({ state: 'detached' })
  expect(await chatFrame(page).count()).toBe(0)
  await context.close()
})
