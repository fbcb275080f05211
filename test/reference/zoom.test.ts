import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtEntries, newPage, openStory, settled, useWorld } from './world.js'
import { clippedIn } from './zoom/clipped.js'

const world = useWorld()

const ofParts = builtEntries().filter(({ id, type }) => type === 'story' && /^(components|parts)-/.test(id))

/** What a reader may set for a text, which must break nothing (WCAG 2.2, SC 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

describe.each(ofParts)('$id', ({ id }) => {
  let page: Page
  beforeAll(async () => {
    page = await newPage(world(), { viewport: { width: 320, height: 568 } })
    await openStory(world(), page, id)
    await settled(page)
  })
  afterAll(() => page.context().close())

  it('cuts nothing off with wider spaced text (SC 1.4.12)', async () => {
    const added = await page.addStyleTag({ content: spacing })
    expect(await clippedIn(page)).toEqual([])
    await added.evaluate((element) => element.parentNode?.removeChild(element))
  })

  it('cuts nothing off at 320 × 256 px, as at 400 % (SC 1.4.10)', async () => {
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await clippedIn(page)).toEqual([])
  })

  it('cuts nothing off with text of twice the size (SC 1.4.4)', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await clippedIn(page)).toEqual([])
  })
})
