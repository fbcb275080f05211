import { readFile } from 'node:fs/promises'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright'
import { createServer, type Plugin } from 'vite'
import { expect, it } from 'vitest'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import { startVendor } from './vendor-server.js'

const root = path.join(import.meta.dirname, 'hot')
const file = path.join(root, 'app.tsx')

it('W6: while the developer edits a page, a chat that runs is started once and goes on', async () => {
  const vendor = await startVendor()
  vendor.answers = {
    '/chat.js': {
      body: `window.boots = (window.boots ?? 0) + 1
        window.Chat = { open() { document.body.append(Object.assign(document.createElement('div'), { id: 'chat', textContent: 'Conversation' })) } }`,
    },
  }
  let words = 'first'
  const edited: Plugin = {
    name: 'edited',
    enforce: 'pre',
    load: async (id) => (id === file ? (await readFile(file, 'utf8')).replace('the first version', `the ${words} version`) : null),
  }
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [edited, react()],
    resolve: { tsconfigPaths: true },
    server: { host: '127.0.0.1', port: 0, fs: { allow: [path.join(import.meta.dirname, '../..')] } },
  })
  await server.listen()
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
  try {
    const page = await browser.newPage()
    const address = server.resolvedUrls?.local[0]?.replace('127.0.0.1', 'localhost')
    await page.goto(`${address}?vendor=${encodeURIComponent(vendor.origin)}`)
    await page.getByRole('button', { name: 'Chat is idle' }).click()
    await page.getByRole('button', { name: 'Chat is open' }).waitFor()
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }))
    for (words of ['second', 'third', 'fourth']) {
      const changed = server.moduleGraph.getModulesByFile(file)
      for (const module of changed ?? []) await server.reloadModule(module)
      await page.getByText(`Words of the ${words} version`).waitFor()
      expect(await page.locator('main button').textContent()).toBe('Chat is open')
    }
    expect(await page.evaluate(() => Reflect.get(window, 'isSameDocument'))).toBe(true)
    expect(await page.evaluate(() => Reflect.get(window, 'boots'))).toBe(1)
    expect(await page.getByText('Conversation').count()).toBe(1)
    expect(vendor.asked).toEqual(['/chat.js'])
  } finally {
    await browser.close()
    await server.close()
    await vendor.close()
  }
})
