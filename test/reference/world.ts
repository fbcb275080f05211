import { existsSync, readFileSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { startShop } from '../../examples/shop/server.mjs'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'

const folder = new URL('../../storybook-static/', import.meta.url)

/** An entry of the built Storybook's own index. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly type: 'docs' | 'story'
}

/** All pages and stories that were built. Needs `npm run build:storybook`. */
export function builtEntries(): readonly Entry[] {
  const index = new URL('index.json', folder)
  if (!existsSync(index)) throw new Error('There is no built Storybook. Run `npm run build:storybook` first.')
  const { entries }: { entries: Record<string, Entry> } = JSON.parse(readFileSync(index, 'utf8'))
  return Object.values(entries)
}

export const storybookFolder = folder

/** The built Storybook on a plain web server, and a browser. */
export interface World {
  readonly origin: string
  readonly browser: Browser
}

/**
 * Makes a world for a test file and takes it down after the last test.
 *
 * @param flags More to start Chromium with.
 * @param needs What Chromium it has to be.
 */
export function useWorld(flags: readonly string[] = [], needs: Parameters<typeof chromiumPath>[0] = {}): () => World {
  let world: World | undefined
  const ends: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const server = await startShop({ root: folder.pathname, fallback: false })
    ends.push(server.close)
    const browser = await chromium.launch({ executablePath: chromiumPath(needs), args: [...chromiumArguments, ...flags] })
    ends.push(() => browser.close())
    world = { origin: server.origin, browser }
  })
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })
  return () => {
    if (!world) throw new Error('the world is not there yet')
    return world
  }
}

/** The day on which every page believes to be, so that no date in it changes. */
const today = Date.UTC(2026, 10, 27, 9)

/** A visitor's browser: its clock starts at the same moment on each page and goes slowly, so that no minute ends while it is looked at. */
export async function newPage({ browser }: World, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...options,
  })
  await context.addInitScript((start) => {
    const Real = Date
    const now = () => start + Math.round(performance.now() / 20)
    globalThis.Date = new Proxy(Real, {
      construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now()] : given),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    })
  }, today)
  return context.newPage()
}

declare global {
  interface Window {
    /** What Storybook says of the story that it shows. */
    __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } }
  }
}

/** What a story is opened with, as the toolbar would say it. */
export type Globals = Readonly<Record<string, string>>

export function addressOf({ origin }: World, { id, type = 'story' }: Pick<Entry, 'id'> & Partial<Entry>, globals: Globals = {}): string {
  const said = Object.entries(globals).map((pair) => pair.join(':'))
  // axe looks at every story elsewhere
  return `${origin}/iframe.html?id=${id}&viewMode=${type}&globals=${[...said, 'a11y.manual:!true'].join(';')}`
}

/** Opens a story as a link to it would, and waits until it has played. Fails where its play function does. */
export async function openStory(world: World, page: Page, id: string, globals?: Globals): Promise<void> {
  await page.goto(addressOf(world, { id }, globals))
  const ended = await page.waitForFunction(
    () => {
      const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase
      return phase === 'finished' || phase === 'errored' || phase === 'aborted' ? phase : undefined
    },
    undefined,
    { timeout: 180_000 },
  )
  const phase = await ended.jsonValue()
  if (phase === 'finished') return
  throw new Error(`${id} ended as “${phase}”:\n${await page.locator('#error-message').innerText()}`)
}

/** Waits until what a story fetches is there and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}
