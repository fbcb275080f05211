import { expect, it } from 'vitest'
import { newPage, openStory, settled, useWorld } from './world.js'

const world = useWorld()

/** What is on the screen alone: nobody can press it on paper. */
const onScreenAlone = ['banner', 'placeholder', 'panel']

const printed = [
  ['the settings as a page', 'components-granularsettings--page', ['muster-chat-id', 'bv_id']],
  ['the settings as a dialog', 'components-granularsettings--first-visit', ['muster-chat-id']],
  ['all facts', 'components-privacyfacts--full', ['muster-chat-id']],
  ['the facts on one line, opened', 'components-privacyfacts--compact-opened', ['muster-chat-id']],
  ['the receipt', 'components-consentreceipt--partly-granted', []],
] as const

it.each(printed)('%s are printed with their details, without banner and launcher', async (_, id, told) => {
  const page = await newPage(world())
  await openStory(world(), page, id)
  await settled(page)
  // what a browser says before it prints, and how it draws then
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  for (const surface of onScreenAlone) {
    for (const part of await page.locator(`[data-ask-first="${surface}"]`).all()) expect(await part.isVisible(), surface).toBe(false)
  }
  const text = await page.locator('body').innerText()
  for (const detail of told) expect(text).toContain(detail)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await page.context().close()
})
