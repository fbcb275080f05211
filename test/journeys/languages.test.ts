import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { controls, converse, decisionsKept, useWorld, visit, widget } from './world.js'

const world = useWorld()
/** The banner, whatever it speaks. */
const anyBanner = (page: Page) => page.locator('[data-ask-first="banner"]')
const french = { reject: 'Tout refuser', settings: 'Réglages de confidentialité' }

describe('I6: a page in German that shows the kit in another language', () => {
  it('fetches that one alone, and says which it is', async () => {
    const bodies: string[] = []
    const { context, page } = await visit(world(), '/impressum')
    context.on('response', async (response) => {
      if (response.url().endsWith('.js')) bodies.push(await response.text())
    })
    await page.goto(`${world().shop}/?kit=fr`)
    const banner = anyBanner(page)
    await banner.getByRole('button', { name: french.reject }).waitFor()
    expect(await banner.getAttribute('lang')).toBe('fr')
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    await expect.poll(() => bodies.filter((body) => body.includes(french.reject))).toHaveLength(1)
    // beside the two languages of the shop, which are in its own code
    for (const foreign of ['Rifiuta tutto', 'Rechazar todo', 'Odrzuć wszystkie', 'رفض الكل']) {
      expect(bodies.filter((body) => body.includes(foreign))).toEqual([])
    }
    await context.close()
  })

  it('keeps the language of the page while the other is on its way, for ever if it never comes, and loses no answer', async () => {
    const { context, page } = await visit(world(), '/impressum')
    let isBlocked = true
    let refused = 0
    await context.route('**/*.js', async (route) => {
      const response = await route.fetch()
      if (!isBlocked || !(await response.text()).includes(french.reject)) return route.fulfill({ response })
      refused += 1
      return route.abort()
    })
    await page.goto(`${world().shop}/?kit=fr`)
    const { banner, rejectAll } = controls(page)
    await banner.waitFor()
    await expect.poll(() => refused).toBeGreaterThan(0)
    expect(await rejectAll.innerText()).toBe('Alle ablehnen')
    await rejectAll.click()
    await banner.waitFor({ state: 'hidden' })
    expect(new Set(Object.values(await decisionsKept(page)))).toEqual(new Set(['denied']))
    isBlocked = false
    // a new visit finds it
    await page.reload()
    await page.getByRole('button', { name: french.settings }).first().waitFor()
    expect(new Set(Object.values(await decisionsKept(page)))).toEqual(new Set(['denied']))
    await context.close()
  })

  it('is written from right to left in Arabic, on a page from left to right', async () => {
    const { context, page } = await visit(world(), '/?kit=ar')
    const banner = anyBanner(page)
    await banner.getByRole('button', { name: 'رفض الكل' }).waitFor()
    expect(await banner.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    expect(await page.locator('h1').evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
    await context.close()
  })
})

it('I6: a change of language while a chat runs keeps the decision and the conversation', async () => {
  const { context, page } = await visit(world())
  await controls(page).rejectAll.click()
  await controls(page).launcher.click()
  await controls(page).chatSwitch.click()
  await controls(page).message.waitFor()
  await converse(page, 'Wie kann ich etwas zurücksenden?', /14 Tage|zurück/)
  const before = await decisionsKept(page)
  const session = await page.evaluate(() => sessionStorage.getItem('ask-first'))
  const starts = () =>
    world()
      .vendor.requests()
      .filter(({ url }) => url.includes('/api/chat/start')).length
  const started = starts()
  await page.getByRole('button', { name: 'English (EN)' }).click()
  await page.getByRole('button', { name: 'Turn off live chat' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(
    await widget(page)
      .getByText(/14 Tage|zurück/)
      .count(),
  ).toBeGreaterThan(0)
  expect(starts()).toBe(started)
  expect(await decisionsKept(page)).toEqual(before)
  expect(await page.evaluate(() => sessionStorage.getItem('ask-first'))).toBe(session)
  await page.getByRole('button', { name: 'Turn off live chat' }).click()
  await page.getByText('Live chat is off.', { exact: false }).first().waitFor()
  await context.close()
})
