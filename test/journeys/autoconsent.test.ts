import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { assist, resultsOf, rule, type Wish } from './assistant.js'
import { chatFrame, controls, decisionsKept, kept, nothingKept, useWorld, type Visitor, visit, watchSilence } from './world.js'

const world = useWorld()

const languages = [
  ['German', '/', 'de-DE'],
  ['English', '/?lang=en', 'en-GB'],
] as const

/** A visitor whose program has looked at the page: by a rule from the page's start, by guess once the banner is there. */
async function visitWith(wish: Wish, route: string, locale: string) {
  const visitor = await visit(world(), route, { locale })
  const { page } = visitor
  await controls(page).banner.waitFor()
  expect(await kept(page)).toEqual(nothingKept)
  const assistant = await assist(visitor.context, wish)
  // guessing, the engine looks only every other time, and again only after the page changed: what comes late it may miss
  if (!wish.rules) await assistant.lookAt(page)
  await assistant.everywhere()
  if (wish.rules) await page.reload()
  return { ...visitor, assistant }
}

/** What a refusal has to mean, whoever pressed the button. */
async function expectRefused({ page, asked }: Visitor) {
  expect(await decisionsKept(page)).toEqual({ 'open-chat-studio': 'denied', video: 'denied' })
  expect(await controls(page).banner.count()).toBe(0)
  expect(await chatFrame(page).count()).toBe(0)
  expect(asked).toEqual([])
}

describe('a program that answers for its user', () => {
  it.each(languages)('B14: refuses a banner in %s without a rule, by its words alone', async (_, route, locale) => {
    const { assistant, ...visitor } = await visitWith({ action: 'optOut' }, route, locale)
    await expect.poll(() => resultsOf(assistant)).toHaveLength(2)
    expect(resultsOf(assistant)).toEqual([
      { type: 'optOutResult', cmp: 'HEURISTIC-REJECT', result: true },
      { type: 'selfTestResult', cmp: 'HEURISTIC-REJECT', result: true },
    ])
    await expectRefused(visitor)
    await visitor.context.close()
  })

  it.each(languages)('B14: refuses a banner in %s by our rule, and finds it gone', async (_, route, locale) => {
    const { assistant, ...visitor } = await visitWith({ action: 'optOut', rules: [rule] }, route, locale)
    await expect.poll(() => resultsOf(assistant)).toHaveLength(2)
    expect(resultsOf(assistant)).toEqual([
      { type: 'optOutResult', cmp: 'ask-first', result: true },
      { type: 'selfTestResult', cmp: 'ask-first', result: true },
    ])
    await expectRefused(visitor)
    await visitor.context.close()
  })

  it('B14, G8: accepts by our rule for a user who wants that, and still nothing loads before it is opened', async () => {
    const { assistant, page, context, asked } = await visitWith({ action: 'optIn', rules: [rule] }, '/', 'de-DE')
    await expect.poll(() => resultsOf(assistant)).toEqual([{ type: 'optInResult', cmp: 'ask-first', result: true }])
    expect(await decisionsKept(page)).toEqual({ 'open-chat-studio': 'granted', video: 'granted' })
    expect(await controls(page).banner.count()).toBe(0)
    expect(asked.filter((line) => line.includes('/widget/'))).toEqual([])
    await context.close()
  })
})

describe('after a refusal by a program', () => {
  const wishes: readonly (readonly [string, Wish])[] = [
    ['its own guess', { action: 'optOut' }],
    ['our rule', { action: 'optOut', rules: [rule] }],
  ]

  it.each(wishes)('R1, W4: by %s, no banner comes back and nothing is asked of the vendor, over reload and new tab', async (_, wish) => {
    const { assistant, ...visitor } = await visitWith(wish, '/', 'de-DE')
    await expect.poll(() => resultsOf(assistant)).toHaveLength(2)
    for (const page of [visitor.page, await visitor.context.newPage()]) {
      await page.goto(world().shop)
      await controls(page).launcher.waitFor()
      await watchSilence(1500)
      await expectRefused({ ...visitor, page })
    }
    expect(resultsOf(assistant)).toHaveLength(2)
    await visitor.context.close()
  })

  it.each(wishes)('W9: by %s, the visitor turns on the chat with one click and off with another', async (_, wish) => {
    const { assistant, page, context, asked } = await visitWith(wish, '/', 'de-DE')
    await expect.poll(() => resultsOf(assistant)).toHaveLength(2)
    await controls(page).launcher.click()
    await controls(page).chatSwitch.click()
    await controls(page).message.waitFor()
    expect(asked.some((line) => line.includes('/widget/'))).toBe(true)
    await controls(page).turnOff.first().click()
    await expect.poll(() => chatFrame(page).count()).toBe(0)
    expect(resultsOf(assistant)).toHaveLength(2)
    await context.close()
  })

  // by guess alone it may press “Reject all” there too: to it they are one more popup
  it('W1: our rule leaves the settings to the visitor, also while the program still looks', async () => {
    const { assistant, page, context } = await visitWith({ action: 'optOut', rules: [rule] }, '/', 'de-DE')
    await expect.poll(() => resultsOf(assistant)).toHaveLength(2)
    await page.reload()
    const before = assistant.told.length
    await controls(page).settingsButton.click()
    const dialog = page.locator('dialog[data-ask-first="settings"]')
    await dialog.waitFor()
    await watchSilence(1500)
    for (const box of await dialog.getByRole('checkbox').all()) expect(await box.getAttribute('aria-checked')).toBe('false')
    await dialog.getByRole('button', { name: /^Alle akzeptieren/ }).click()
    await page.reload()
    await controls(page).launcher.waitFor()
    expect(await decisionsKept(page)).toEqual({ 'open-chat-studio': 'granted', video: 'granted' })
    expect(assistant.told.slice(before).filter(({ type }) => type === 'popupFound')).toEqual([])
    expect(resultsOf(assistant)).toHaveLength(2)
    await context.close()
  })
})

describe('what asks in its place', () => {
  const ask = '[data-ask-first="placeholder"], [data-ask-first="landing"], [data-ask-first="panel"], [data-ask-first="gate"]'
  const places: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    // what stands in for it until it is fetched asks nothing
    ['the landing page', '/chat', (page) => controls(page).chatSwitch.waitFor()],
    [
      'the open panel of the launcher',
      '/',
      async (page) => {
        await controls(page).launcher.click()
        await controls(page).chatSwitch.waitFor()
      },
    ],
    [
      'the gate of a film',
      '/kaffee',
      async (page) => {
        await page.locator('main a[href*="/kaffee/"]').first().click()
        await page.locator('[data-ask-first="gate"] [data-ask-first-action="grant"]').waitFor()
      },
    ],
  ]

  it.each(places.flatMap(([place, route, open]) => languages.map(([language, , locale]) => ({ place, language, route, open, locale }))))(
    'B14: $place in $language is no popup to a program',
    async ({ language, route, open, locale }) => {
      const view = language === 'English' ? '?lang=en' : ''
      const { context, page, asked } = await visit(world(), route + view, { locale })
      await controls(page).rejectAll.click()
      await open(page)
      const html = () => page.locator(ask).evaluateAll((parts) => parts.map((part) => part.outerHTML))
      const before = await html()
      expect(before.length).toBeGreaterThan(0)
      const clicks = await page.evaluateHandle(() => {
        const targets: EventTarget[] = []
        document.addEventListener('click', ({ target }) => target && targets.push(target), true)
        return targets
      })
      // it may even accept where it finds no way to refuse; it guesses once at its second look
      const assistant = await assist(context, { action: 'optOut', guess: 'tier2', retries: 1 })
      await assistant.lookAt(page)
      expect(assistant.told.filter(({ type }) => type !== 'init' && type !== 'report')).toEqual([])
      expect(await clicks.evaluate((targets) => targets.length)).toBe(0)
      expect(await html()).toEqual(before)
      expect(asked).toEqual([])
      await context.close()
    },
  )
})
