import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { beforeAll, expect, it } from 'vitest'
import { described } from './aria/stories.js'
import { newPage, openStory, settled, useWorld } from './world.js'

const world = useWorld()
const fileOf = (id: string) => new URL(`aria/${id}.yml`, import.meta.url)

// `UPDATE=1` writes them anew; read each before it is kept
const isUpdate = process.env.UPDATE === '1'

let page: Page
beforeAll(async () => {
  page = await newPage(world(), { locale: 'en-GB' })
})

/** What assistive technology is told of the whole page. */
async function treeOf(): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot()
  // how long a start took, and with it whether it was said, is the machine's affair; so is the server's port, which a code holds
  const steady = tree
    .replace(/^- status: Chat from .* is loading\.\n(?=- region)/m, '- status\n')
    .replace(/code: "?[0-9a-f]{12}"?$/gm, 'code: …')
  return `${steady}\n`
}

/** The tree once it stays the same for two seconds: what is said politely comes late. Used to record alone; the test waits for the kept tree. */
async function lastTreeOf(): Promise<string> {
  const tree = await treeOf()
  // silence is what is waited for, and it has no event
  await page.waitForTimeout(2000)
  return tree === (await treeOf()) ? tree : lastTreeOf()
}

it.each(described)('%s is to assistive technology what was read and kept', async (id) => {
  await openStory(world(), page, id, { locale: 'en' })
  await settled(page)
  if (isUpdate) writeFileSync(fileOf(id), await lastTreeOf())
  expect(existsSync(fileOf(id)), 'no tree is kept yet: write it with UPDATE=1, and read it').toBe(true)
  const kept = readFileSync(fileOf(id), 'utf8')
  await expect.poll(treeOf).toBe(kept)
})

it('no tree is kept of a story that is not in the list', () => {
  const kept = readdirSync(new URL('aria', import.meta.url)).filter((name) => name.endsWith('.yml'))
  expect(kept.filter((name) => !described.includes(name.replace(/\.yml$/, '')))).toEqual([])
})
