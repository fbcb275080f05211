import { expect, it } from 'vitest'
import { controls, converse, follow, madePerRequest, newVisitor, pages, useWorld, visitorOf } from './world.js'

const world = useWorld()
const hasBanner = (html: string) => html.includes('data-ask-first="banner"')

it('R1: a new visitor is asked, refuses, and from then on the HTML of the server holds no banner', async () => {
  const { context, page, asked, errors, open } = await newVisitor(world())
  expect(hasBanner(await open('/'))).toBe(true)
  await controls(page).banner.waitFor()
  await page.getByText('Nachtschicht').waitFor()
  await controls(page).rejectAll.click()
  await controls(page).banner.waitFor({ state: 'detached' })
  for (const route of madePerRequest) {
    expect(hasBanner(await open(route)), route).toBe(false)
    expect(await controls(page).banner.count(), route).toBe(0)
  }
  expect(asked).toEqual([])
  expect(errors).toEqual([])
  await context.close()
})

it('a visitor who refused is helped: the panel explains and has mail and phone', async () => {
  const { context, page, asked, errors, open } = await visitorOf(world(), 'refused')
  await open('/film')
  expect(await controls(page).gate.getByText('Beispiel Video Inc.').first().isVisible()).toBe(true)
  await controls(page).launcher.click()
  await controls(page).panel.waitFor()
  expect(await controls(page).panel.locator('a[href^="mailto:"]').isVisible()).toBe(true)
  expect(await controls(page).panel.locator('a[href^="tel:"]').isVisible()).toBe(true)
  expect(asked).toEqual([])
  expect(errors).toEqual([])
  await context.close()
})

it('a yes at the gate loads the film in place, under the strict policy', async () => {
  const { context, page, errors, open } = await visitorOf(world(), 'refused')
  await open('/film')
  await controls(page).gate.locator('[data-ask-first-action="grant"]').click()
  await page.frameLocator('iframe').getByRole('button', { name: 'Abspielen' }).waitFor()
  expect(errors).toEqual([])
  await context.close()
})

it('a returning visitor who agreed: no banner in the HTML, and the chat opens when it is wanted, not before', async () => {
  const { context, page, asked, errors, open } = await visitorOf(world(), 'granted')
  expect(hasBanner(await open('/'))).toBe(false)
  await page.getByText('Nachtschicht').waitFor()
  expect(asked).toEqual([])
  await controls(page).launcher.click()
  await controls(page).panel.locator('[data-ask-first-action="open-chat"]').click()
  await converse(page, 'Wie lange dauert die Lieferung?', /Werktag/)
  expect(errors).toEqual([])
  await context.close()
})

it('a conversation goes on over route changes, between streamed pages and those built ahead', async () => {
  const { vendor } = world()
  const { context, page, errors, open } = await visitorOf(world(), 'refused')
  await open('/chat')
  const begun = () => vendor.requests().filter(({ method, url }) => method === 'POST' && url.includes('/api/chat/start')).length
  const before = begun()
  await controls(page).chatSwitch.click()
  await converse(page, 'Wie kann ich etwas zurücksenden?', /14 Tage|zurück/)
  await page.evaluate(() => {
    document.documentElement.dataset.sameDocument = 'yes'
  })
  for (const route of ['/statisch', '/film', '/', '/impressum', '/datenschutz']) {
    await follow(page, route)
    expect(
      await page
        .locator('open-chat-studio-widget')
        .getByText(/14 Tage|zurück/)
        .first()
        .isVisible(),
      route,
    ).toBe(true)
  }
  expect(await page.evaluate(() => document.documentElement.dataset.sameDocument)).toBe('yes')
  expect(begun()).toBe(before + 1)
  await controls(page).turnOff.click()
  await page.locator('open-chat-studio-widget').waitFor({ state: 'detached' })
  await follow(page, '/chat')
  await controls(page).chatSwitch.waitFor()
  expect(errors).toEqual([])
  await context.close()
})

it('without JavaScript there are explanations and contacts, and no control that does nothing', async () => {
  const { context, page, asked } = await newVisitor(world(), { javaScriptEnabled: false })
  for (const route of pages) {
    await page.goto(world().app + route)
    await page.locator('h1').first().waitFor()
    for (const control of await page.locator('button, input, [role="switch"], [role="checkbox"]').all()) {
      expect(await control.isVisible(), `${route}: ${await control.innerText()}`).toBe(false)
    }
    expect(await controls(page).launcher.getAttribute('href'), route).toBe('/chat')
    expect(await page.locator('a[href^="mailto:"]').first().isVisible(), route).toBe(true)
  }
  await page.goto(`${world().app}/chat`)
  // React keeps what it streamed later out of sight until a script puts it in its place
  const landing = page.locator('[data-ask-first="landing"]').filter({ visible: true })
  expect(await landing.innerText()).toContain('Muster Chat GmbH')
  expect(await landing.locator('a[href^="tel:"]').isVisible()).toBe(true)
  await page.goto(`${world().app}/film`)
  expect(await controls(page).gate.innerText()).toContain('Beispiel Video Inc.')
  expect(asked).toEqual([])
  await context.close()
})
