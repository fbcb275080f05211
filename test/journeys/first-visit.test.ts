import { describe, expect, it } from 'vitest'
import { controls, kept, nothingKept, useWorld, visit, watchSilence } from './world.js'

const world = useWorld()

describe('first visit', () => {
  it('G1 G2 G3 K1: 12 s of idling, scrolling, hovering, typing and route changes ask the vendor for nothing and keep nothing', async () => {
    const { vendor, shop } = world()
    const before = vendor.requests().length
    const { page, asked, context } = await visit(world())
    const html = await (await context.request.get(shop)).text()
    const foreign: string[] = []
    context.on('request', (request) => {
      if (!request.url().startsWith(shop) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    const { banner, launcher } = controls(page)
    await banner.waitFor()
    await launcher.waitFor()
    const silence = watchSilence(12_000)
    await launcher.hover()
    await page.mouse.wheel(0, 2000)
    for (const name of ['Kaffee', 'Service', 'Chat']) {
      await page
        .getByRole('navigation')
        .first()
        .getByRole('link', { name: new RegExp(name) })
        .first()
        .click()
      await launcher.hover()
      await page.mouse.wheel(0, 500)
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab')
    }
    await silence
    expect(asked).toEqual([])
    expect(foreign).toEqual([])
    expect(vendor.requests().length).toBe(before)
    expect(await kept(page)).toEqual(nothingKept)
    const host = new URL(vendor.origin).host
    expect(html).not.toContain(host)
    expect(await page.content()).not.toContain(host)
    expect(await page.locator('link[rel~=preconnect],link[rel~=dns-prefetch],link[rel~=prefetch]').count()).toBe(0)
    await context.close()
  })

  it('R1: rejecting lasts over reload, new tab and next day; the launcher stays with mail and phone', async () => {
    const { page, context, asked } = await visit(world())
    await controls(page).rejectAll.click()
    await expect.poll(() => controls(page).banner.count()).toBe(0)
    for (const next of [page, await context.newPage()]) {
      await next.goto(world().shop)
      await controls(next).launcher.waitFor()
      expect(await controls(next).banner.isVisible()).toBe(false)
      await controls(next).launcher.click()
      const { panel } = controls(next)
      await panel.waitFor()
      expect(
        await panel
          .getByRole('link', { name: /@|E-Mail/ })
          .first()
          .getAttribute('href'),
      ).toMatch(/^mailto:/)
      expect(await panel.locator('a[href^="tel:"]').isVisible()).toBe(true)
    }
    expect(asked).toEqual([])
    await context.close()
  })

  it('G5: Escape, clicks beside, scrolling and leaving the page grant nothing and refuse nothing', async () => {
    const { page, context } = await visit(world())
    await controls(page).banner.waitFor()
    await page.keyboard.press('Escape')
    await page.mouse.click(600, 60)
    await page.mouse.wheel(0, 3000)
    await page.goto(`${world().shop}/impressum`)
    await controls(page).banner.waitFor()
    expect(await kept(page)).toEqual(nothingKept)
    await context.close()
  })
})
