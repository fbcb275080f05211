import { it } from 'vitest'
import { controls, converse, useWorld, visit } from './world.js'

const world = useWorld()

it('a silent vendor: slow is said, then given up after 12 s with the reason; Retry works when it answers', async () => {
  const { vendor } = world()
  const { context, page } = await visit(world())
  await controls(page).rejectAll.click()
  vendor.setMode('silent')
  await controls(page).launcher.click()
  await controls(page).chatSwitch.click()
  await controls(page)
    .panel.getByText(/länger als üblich/)
    .first()
    .waitFor({ timeout: 60_000 })
  const retry = controls(page).panel.getByRole('button', { name: /Erneut versuchen/ })
  await retry.waitFor({ timeout: 60_000 })
  vendor.setMode('ok')
  await retry.click()
  await converse(page, 'Wie lange dauert die Lieferung?', /Werktag/)
  await context.close()
})
