import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { globalTypes } from '../../.storybook/toolbars.js'
import { addressOf, builtEntries, newPage, openStory, storybookFolder, useWorld } from './world.js'

const world = useWorld()
const entries = builtEntries()

/** The first story of each page: what all of them do is tested in `stories`, where each is played in two windows. */
const stories = [
  ...new Map(
    entries
      .filter(({ type }) => type === 'story')
      .reverse()
      .map(({ id, title }) => [title, id]),
  ).values(),
]

/** What is not there: what stories of a blocked provider or platform ask for, and what a browser looks for by itself. */
const missing = /\/scripted-provider\/missing\.js|^blob:|\/favicon\.ico$/

let page: Page
let wrong: string[] = []

beforeAll(async () => {
  page = await newPage(world())
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== world().origin) wrong.push(`asked ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !missing.test(response.url())) wrong.push(`${response.status()} ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !missing.test(message.location().url)) wrong.push(message.text().slice(0, 200))
  })
  page.on('pageerror', (error) => wrong.push(String(error).slice(0, 200)))
})

afterEach(() => {
  wrong = []
})

it('the built Storybook is not above 15 MB', () => {
  const files = readdirSync(storybookFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(`${parentPath}/${name}`).size, 0)
  expect(bytes / 1e6).toBeLessThanOrEqual(15)
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page of documentation, A and AA; the frames of its stories are tested as stories. */
async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') } // the script above defines it
    const { violations } = await axe.run(
      { include: '#storybook-docs', exclude: 'iframe' },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'], iframes: false },
    )
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}

/** Words of the page's tables that are broken over two lines; code may be, and what only screen readers hear is one pixel wide. */
const brokenWordsIn = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = []
    for (const cell of document.querySelectorAll('.sbdocs-content :is(table.reference, table.judge-table) :is(th, td)')) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const around = texts.currentNode.parentElement
        if (!around || around.closest('code') || around.clientWidth === 1) continue
        for (const { index, 0: word } of (texts.currentNode.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange()
          range.setStart(texts.currentNode, index)
          range.setEnd(texts.currentNode, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
        }
      }
    }
    return broken
  })

/** Leaves the page; what it says while it is cut short is no fault of the next one. */
async function leave(): Promise<void> {
  await page.goto('about:blank')
  wrong.splice(0)
}

async function play(id: string): Promise<void> {
  await leave()
  await openStory(world(), page, id)
}

it('the menu of each toolbar is in sight in a window of 1280 px', async () => {
  await page.goto(`${world().origin}/?path=/story/${stories[0]}`)
  const menus = page.getByRole('toolbar').first().locator('[aria-haspopup="listbox"]')
  // Storybook has some of its own
  await expect.poll(() => menus.count()).toBeGreaterThanOrEqual(Object.keys(globalTypes).length)
  const ends = await menus.evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().right))
  expect(Math.max(...ends)).toBeLessThanOrEqual(1280)
  await leave()
})

describe('from a plain web server, without a request to another host', () => {
  it.each(entries.filter(({ type }) => type === 'docs').map(({ id }) => id))('the page %s loads', async (id) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // the theme of a page is chosen when it is loaded
      await leave()
      await page.goto(addressOf(world(), { id, type: 'docs' }))
      await page.locator('.sbdocs-content :is(h1, h2)').first().waitFor()
      expect(await violationsIn(page)).toEqual([])
      expect(await brokenWordsIn(page)).toEqual([])
      expect(wrong).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 320, height: 568 })
    // WCAG 2.2, SC 1.4.10
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(wrong).toEqual([])
  })

  it.each(stories)('the story %s plays', async (id) => {
    await play(id)
    expect(wrong).toEqual([])
  })
})
