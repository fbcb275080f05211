import { readdirSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addressOf, builtEntries, newPage, openStory, storybookFolder, useWorld } from './world.js'

const world = useWorld()

it('the built Storybook is not above 15 MB', () => {
  const files = readdirSync(storybookFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(`${parentPath}/${name}`).size, 0)
  expect(bytes / 2 ** 20).toBeLessThan(15)
})

/** What is not there: what stories of a blocked provider ask for, and what a browser looks for by itself. */
const missing = /\/scripted-provider\/missing\.js|\/favicon\.ico$/

it.each(builtEntries())('$id loads from a plain web server, asks no other host, and reports no error', async (entry) => {
  const page = await newPage(world())
  const wrong: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== world().origin) wrong.push(`asked ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !missing.test(response.url())) wrong.push(`${response.status()} ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !missing.test(message.location().url)) wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  if (entry.type === 'story') await openStory(world(), page, entry.id)
  else {
    await page.goto(addressOf(world(), entry))
    await page.locator('.sbdocs-content :is(h1, h2)').first().waitFor()
  }
  expect(wrong).toEqual([])
  await page.context().close()
})
