import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addedApp, buildApp, createApp, shadcn } from './apps/added.mjs'
import { measurePairs, tooFaint } from './tokens.js'
import { useLooks } from './world.js'

const open = useLooks()
const built = resolve('dist/r')

/** A server with the built registry, and what shadcn's own server would say of a colour; it notes what it is asked. */
const asked: string[] = []
const server = createServer(({ url = '' }, response) => {
  asked.push(url)
  const file = join(built, url.replace(/^\/r\//, ''))
  if (/^\/r\/[a-z-]+\.json$/.test(url) && existsSync(file)) response.end(readFileSync(file))
  else if (url === '/own/colors/neutral.json') response.end(JSON.stringify(noColours))
  else response.writeHead(404).end()
})
const noColours = { inlineColors: { light: {}, dark: {} }, cssVars: { light: {}, dark: {} }, inlineColorsTemplate: '', cssVarsTemplate: '' }

let origin = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  await createApp(resolve('.'), origin)
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('the registry of the package is what shadcn build makes of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ask-first-registry-'))
  await shadcn(['build', 'registry.json', '--output', folder], { cwd: resolve('examples/registry') })
  const read = (from: string) => readdirSync(from).map((name) => [name, JSON.parse(readFileSync(join(from, name), 'utf8'))])
  expect(read(built).length).toBeGreaterThan(4)
  expect(Object.fromEntries(read(built))).toEqual(Object.fromEntries(read(folder)))
  await rm(folder, { recursive: true })
})

it('items are added by the real shadcn from an address, a name and a file, and the app compiles and asks', async () => {
  const registry = `${origin}/own`
  const file = './node_modules/ask-first/dist/r/consent-banner.json'
  for (const item of [`${origin}/r/consent-provider.json`, '@ask-first/privacy-page', '@ask-first/chat-help', file]) {
    await shadcn(['add', item, '--yes'], { registry })
  }
  expect(readdirSync(join(addedApp, 'src/components')).sort()).toEqual(
    ['chat-help', 'consent-banner', 'consent-provider', 'privacy-page'].map((name) => `${name}.tsx`),
  )
  // nothing is asked of shadcn's own server but the base colour of the app
  expect(new Set(asked)).toEqual(
    new Set(['/own/colors/neutral.json', ...['consent-provider', 'privacy-page', 'chat-help'].map((name) => `/r/${name}.json`)]),
  )

  await buildApp(resolve('node_modules/typescript/bin/tsc'))
  const page = await open({ look: 'added', order: '.' })
  const banner = page.getByRole('region', { name: /optional services/ })
  const names = await banner.getByRole('button').allTextContents()
  expect(names.slice(0, 2)).toEqual(['Reject all', 'Accept all'])
  // the look of the app, and the utilities of the items
  expect(await banner.evaluate((one) => getComputedStyle(one).borderRadius)).toBe('14px')
  expect(tooFaint(await measurePairs(page))).toEqual([])
  await page.getByRole('heading', { name: 'Your privacy' }).waitFor()
  // on the help page the switch asks, so the banner leaves the chat to it
  await page.goto(`${page.url()}help`)
  await page.getByRole('switch', { name: /Turn on live chat/ }).waitFor()
  await page
    .getByRole('link', { name: /help@muster\.example/ })
    .first()
    .waitFor()
})
