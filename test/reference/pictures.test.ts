import { readdirSync } from 'node:fs'
import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { differenceOf, keep } from './pictures/compare.js'
import { fitWindow, giveOwnFonts, holdLimits, plainLetters, shoot } from './pictures/shot.js'
import { stories } from './pictures/stories.js'
import { type Globals, newPage, openStory, settled, useWorld } from './world.js'

// the shell smooths letters in another way
const world = useWorld(plainLetters, { hasWindow: true })
const widths = [390, 1280] as const
const themes = ['light', 'dark'] as const

// `UPDATE=1` takes them anew; look at each before it is kept
const isUpdate = process.env.UPDATE === '1'

let page: Page
beforeAll(async () => {
  page = await newPage(world())
  await giveOwnFonts(page.context())
  await holdLimits(page.context())
})

/** Opens a story in a window, with the project's own fonts. */
async function open(id: string, width: number, globals: Globals = {}): Promise<void> {
  await page.setViewportSize({ width, height: width === 390 ? 844 : 800 })
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await openStory(world(), page, id, globals)
  await settled(page)
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.mouse.move(0, 0)
  await fitWindow(page, width)
}

async function looksAsKept(name: string): Promise<void> {
  if (isUpdate) keep(name, await shoot(page))
  await expect.poll(async () => differenceOf(name, await shoot(page)), { interval: 250 }).toBeUndefined()
}

describe('pictures', () => {
  describe.each(stories.map(({ id, isTurned }) => [id, isTurned] as const))('%s', (id, isTurned) => {
    it.each(widths)('looks as kept in light and dark, %i px wide', async (width) => {
      await open(id, width)
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme })
        await looksAsKept(`${id}.${width}.${colorScheme}`)
      }
      if (isTurned && width === 390) {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
        await looksAsKept(`${id}.${width}.forced`)
      }
    })

    if (!isTurned) return
    it('looks as kept in Arabic, from right to left', async () => {
      await open(id, 390, { locale: 'ar' })
      await looksAsKept(`${id}.390.arabic`)
    })
  })

  it('no picture is kept of a story that is not in the list', () => {
    const kept = readdirSync(new URL('pictures', import.meta.url)).filter((name) => name.endsWith('.png'))
    expect(kept.filter((name) => !stories.some(({ id }) => name.startsWith(`${id}.`)))).toEqual([])
  })
})
