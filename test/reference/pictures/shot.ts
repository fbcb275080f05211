import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright'

const fontFile = (name: string) =>
  readFileSync(new URL(`../../../node_modules/@fontsource-variable/${name}`, import.meta.url)).toString('base64')

/** Lets every page of a visitor use fonts of the project's own, so that a picture does not depend on those of the machine. */
export async function giveOwnFonts(context: BrowserContext): Promise<void> {
  const fonts = {
    Latin: fontFile('inter/files/inter-latin-wght-normal.woff2'),
    Arabic: fontFile('noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2'),
  }
  await context.addInitScript((files) => {
    for (const [name, file] of Object.entries(files)) {
      const face = new FontFace(`Own ${name}`, `url(data:font/woff2;base64,${file})`, { weight: '100 900' })
      document.fonts.add(face)
      void face.load()
    }
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { font-family: "Own Latin", "Own Arabic" !important }')
    document.adoptedStyleSheets = [sheet]
  }, fonts)
}

/** Keeps a chat that loads from being called slow and given up, however long a picture takes. */
export async function holdLimits(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { setTimeout } = window
    const limits = [5000, 12_000]
    Reflect.set(window, 'setTimeout', (run: () => void, ms = 0, ...rest: unknown[]) =>
      limits.includes(ms) ? 0 : Reflect.apply(setTimeout, window, [run, ms, ...rest]),
    )
  })
}

/** Flags with which Chromium draws a letter alike wherever it stands. */
export const plainLetters = ['--disable-font-subpixel-positioning', '--font-render-hinting=none', '--disable-lcd-text']

/** What a picture shows of a page: all that is the kit's, and the provider's window. */
const shown = '[class*="af-"]:not(.af-status, .af-settings-button), #muster-chat, .film'
/** Space left round it, in pixels. */
const around = 16

/** Where the kit's parts are in the window; the settings button counts only where it is alone. */
const placeOf = (page: Page) =>
  page.evaluate(
    ({ selector, margin }) => {
      const boxesOf = (found: string) =>
        [...document.querySelectorAll(found)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => element.getBoundingClientRect())
          .filter(({ width, height }) => width > 1 && height > 1)
      const parts = boxesOf(selector)
      const boxes = parts.length > 0 ? parts : boxesOf('.af-settings-button')
      const left = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.left))) - margin)
      const top = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top))) - margin)
      const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map((box) => box.right))) + margin)
      const bottom = Math.ceil(Math.max(...boxes.map((box) => box.bottom))) + margin
      return { x: left, y: top, width: right - left, height: bottom - top }
    },
    { selector: shown, margin: around },
  )

/** The highest window, in pixels: what is longer ends there. */
const highest = 1000

/** Makes the window as high as what is shown, so that a picture holds all of it. */
export async function fitWindow(page: Page, width: number): Promise<void> {
  const { y, height } = await placeOf(page)
  const least = page.viewportSize()?.height ?? 0
  await page.setViewportSize({ width, height: Math.max(least, Math.min(highest, y + height)) })
}

/** Takes a picture of the kit's parts. */
export async function shoot(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    // a hash of what was shown holds the server's port: other digits have another width, behind a mask too
    for (const code of document.querySelectorAll('.af-receipt code')) {
      const digits = code.firstChild
      if (digits?.nodeType === Node.TEXT_NODE && /^[0-9a-f]{12}$/.test(digits.nodeValue ?? '')) digits.nodeValue = '0'.repeat(12)
    }
    await document.fonts.ready
  })
  const { x, y, width, height } = await placeOf(page)
  const window = page.viewportSize()?.height ?? 0
  return page.screenshot({
    clip: { x, y, width, height: Math.min(height, window - y) },
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
    // the code of the texts holds the server's port
    mask: [page.locator('[data-ask-first="receipt"] code')],
    maskColor: '#76808c',
  })
}
