// Draws the picture of the README from the running shop: look-alike, panel, chat. Needs `npm run build`.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumArguments, chromiumPath } from '../test/chromium.mjs'
import { packInto } from './pack.mjs'
import { buildShop } from './shop/build.mjs'
import { startShop } from './shop/server.mjs'
import { startVendor } from './vendor/server.mjs'

const size = { width: 1280, height: 860 }
const captions = [
  'A button that looks like a chat and loads nothing',
  'Who, where, what, how long: then one switch',
  'The real chat, loaded and open',
]

const root = await mkdtemp(join(tmpdir(), 'ask-first-picture-'))
await packInto()
const vendor = await startVendor({ port: 0 })
await buildShop({ vendorOrigin: vendor.origin, outDir: root })
const shop = await startShop({ port: 0, root })
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
try {
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce', colorScheme: 'light' })
  const shots = []
  // the part of the window where everything happens, once nothing moves any more
  const shoot = async () => {
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
    shots.push((await page.screenshot({ clip: { x: 620, y: 70, width: 660, height: 790 } })).toString('base64'))
  }
  await page.goto(`${shop.origin}/?lang=en`)
  await page.getByRole('button', { name: 'Reject all' }).click()
  await page.mouse.move(0, 0)
  await shoot()
  await page.locator('[data-ask-first="placeholder"] [data-ask-first-action="open-chat"]').click()
  await page.getByRole('switch').waitFor()
  await shoot()
  await page.getByRole('switch').click()
  const field = page.locator('open-chat-studio-widget').getByRole('textbox')
  await field.fill('How long does delivery take?')
  await field.press('Enter')
  await page
    .locator('open-chat-studio-widget')
    .getByText(/working days/)
    .first()
    .waitFor()
  await page.locator('.af-turn-off').waitFor()
  await shoot()

  const sheet = await browser.newPage({ viewport: { width: 1500, height: 100 } })
  await sheet.setContent(`<style>
    body { margin: 0; padding: 24px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; background: #fff; font: 600 17px/1.4 Inter, system-ui, sans-serif; color: #16191d }
    figure { margin: 0 } img { inline-size: 100%; border: 1px solid #d5dae0; border-radius: 12px } figcaption { padding-block: 10px }
  </style>${shots.map((shot, index) => `<figure><img src="data:image/png;base64,${shot}"><figcaption>${index + 1}. ${captions[index]}</figcaption></figure>`).join('')}`)
  const target = fileURLToPath(new URL('story.png', import.meta.url))
  await writeFile(target, await sheet.screenshot({ fullPage: true }))
  console.info(target)
} finally {
  await browser.close()
  await Promise.all([shop.close(), vendor.close()])
  await rm(root, { recursive: true })
}
