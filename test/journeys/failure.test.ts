import { describe, expect, it } from 'vitest'
import { controls, converse, useWorld, visit } from './world.js'

const world = useWorld()

describe('the vendor does not come', () => {
  it('A8: blocked by the browser: the reason, Retry and alternatives are shown, and Retry works when it is let through', async () => {
    const { context, page } = await visit(world())
    await controls(page).rejectAll.click()
    await context.route(`${world().vendor.origin}/**`, (route) => route.abort('blockedbyclient'))
    await controls(page).launcher.click()
    await controls(page).chatSwitch.click()
    const { panel } = controls(page)
    const retry = panel.getByRole('button', { name: /Erneut versuchen/ })
    await retry.waitFor()
    expect(await panel.locator('a[href^="mailto:"]').isVisible()).toBe(true)
    await context.unroute(`${world().vendor.origin}/**`)
    await retry.click()
    await converse(page, 'Wie lange dauert die Lieferung?', /Werktag/)
    await context.close()
  })

  it('down: the server ends every connection, and Retry works when it is back', async () => {
    const { vendor } = world()
    const { context, page } = await visit(world())
    await controls(page).rejectAll.click()
    vendor.setMode('down')
    await controls(page).launcher.click()
    await controls(page).chatSwitch.click()
    const retry = controls(page).panel.getByRole('button', { name: /Erneut versuchen/ })
    await retry.waitFor()
    vendor.setMode('ok')
    await retry.click()
    await converse(page, 'Wie lange dauert die Lieferung?', /Werktag/)
    await context.close()
  })
})
