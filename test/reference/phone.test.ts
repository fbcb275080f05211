import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { newPage, openStory, settled, useWorld } from './world.js'

const world = useWorld()

/** What a phone without edges keeps for itself, in pixels. */
const insets = { top: 47, bottom: 34, left: 0, right: 0 }
const phone = { width: 390, height: 844 }

async function onPhone(id: string, kept = insets): Promise<Page> {
  const page = await newPage(world(), { viewport: phone, hasTouch: true })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: kept })
  await openStory(world(), page, id)
  await settled(page)
  return page
}

/** The lowest edge of what can be pressed in a part, after all of it was scrolled through. */
const lowestIn = (page: Page, part: string) =>
  page.locator(part).evaluate((element) => {
    for (const scroller of [element, ...element.querySelectorAll('*')]) scroller.scrollTop = scroller.scrollHeight
    const controls = [...element.querySelectorAll('a, button, input'), element].filter(
      (one) => one.matches('a, button, input') && one.checkVisibility({ visibilityProperty: true }),
    )
    return Math.max(...controls.map((control) => control.getBoundingClientRect().bottom))
  })

it.each([
  ['the launcher', 'components-chatplaceholder--at-rest', '.af-launcher'],
  ['the panel', 'components-chatplaceholder--asking', '[data-ask-first="panel"]'],
  ['the banner', 'components-consentbanner--default', '[data-ask-first="banner"]'],
  ['the settings', 'components-granularsettings--first-visit', '[data-ask-first="settings"]'],
  ['the sheet', 'components-granularsettings--sheet', '[data-ask-first="settings"]'],
] as const)('%s keeps out of the area that the phone has for itself', async (_, id, part) => {
  const page = await onPhone(id)
  expect(await lowestIn(page, part)).toBeLessThanOrEqual(phone.height - insets.bottom)
  await page.context().close()
})

it.each(['launcher', 'banner'] as const)(
  'with a keyboard on the screen the %s does not hide the field that is written in (SC 2.4.11)',
  async (part) => {
    const id = part === 'launcher' ? 'components-chatplaceholder--at-rest' : 'components-consentbanner--default'
    const page = await onPhone(id)
    await page.locator('main').evaluate((main) => {
      const field = document.createElement('input')
      field.id = 'written-in'
      field.style.inlineSize = '100%'
      main.append(field)
    })
    // as a browser does that makes the page smaller by its keyboard
    await page.setViewportSize({ width: phone.width, height: 400 })
    await page.locator('#written-in').focus()
    const isSeen = () =>
      page.locator('#written-in').evaluate((field) => {
        const { left, right, top, height } = field.getBoundingClientRect()
        // part of it is enough
        return [0.1, 0.5, 0.9].some((share) => document.elementFromPoint(left + (right - left) * share, top + height / 2) === field)
      })
    await expect.poll(isSeen).toBe(true)
    await page.context().close()
  },
)
