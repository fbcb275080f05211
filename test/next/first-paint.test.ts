import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { controls, isTakenOver, newVisitor, useWorld, visitorOf } from './world.js'

const world = useWorld()

/** What a page records about itself from its first frame on. */
interface Watch {
  /** Whether the banner could be seen, once a frame. */
  readonly banner: boolean[]
  /** Layout shifts that no act of the visitor caused: how much, and what moved from where to where. */
  readonly shifts: string[]
}

/** What TypeScript's DOM lacks: https://wicg.github.io/layout-instability/#sec-layout-shift */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[]
}

/** Lets every page of the visitor look at itself in each frame. */
const watchFrames = (page: Page) =>
  page.addInitScript(() => {
    const watch: Watch = { banner: [], shifts: [] }
    Object.assign(window, { watch })
    const look = () => {
      const banner = document.querySelector('[data-ask-first="banner"]')
      if (document.querySelector('main')) watch.banner.push(banner?.checkVisibility() ?? false)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as LayoutShift // what is observed
        if (hadRecentInput) continue
        const at = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join()
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeValue} from ${at(previousRect)} to ${at(currentRect)}`,
        )
        watch.shifts.push(`${value}: ${moved.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

const watched = (page: Page) => page.evaluate(() => (window as unknown as { watch: Watch }).watch) // set above

const routes = ['/statisch', '/', '/film', '/chat'] as const
const viewports = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const

it.each(['cold', 'refused', 'granted', 'damaged'] as const)(
  '%s: the banner is there from the first paint or never, nothing moves, and nothing goes wrong in hydration',
  async (kind) => {
    for (const viewport of viewports) {
      const { context, page, errors, open } = await visitorOf(world(), kind, { viewport })
      await watchFrames(page)
      // the site's font is as fast as its network; what moves with it is not the kit's
      await page.route('**/*.woff2', (request) => request.fulfill({ contentType: 'font/woff2', body: '' }))
      const isAsked = kind === 'cold' || kind === 'damaged'
      for (const route of routes) {
        await open(route)
        if (route === '/') await page.getByText('Nachtschicht').waitFor()
        if (route === '/film' && kind === 'granted') await controls(page).film.waitFor()
        await page.waitForLoadState('networkidle')
        await page.waitForFunction(() => (window as unknown as { watch: Watch }).watch.banner.length > 5) // set above
        const { banner, shifts } = await watched(page)
        expect(new Set(banner), `${route} at ${viewport.width}`).toEqual(new Set([isAsked]))
        expect(shifts, `${route} at ${viewport.width}`).toEqual([])
      }
      expect(errors).toEqual([])
      await context.close()
    }
  },
)

it('while the scripts are held back the banner can be read and answered, and the answer counts once they are there', async () => {
  for (const route of ['/statisch', '/']) {
    const { context, page, errors, asked, open } = await newVisitor(world())
    let letGo = () => {}
    const released = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/_next/static/**/*.js*', async (request) => {
      await released
      await request.continue()
    })
    await page.goto(world().app + route, { waitUntil: 'commit' })
    await controls(page).rejectAll.click()
    letGo()
    await isTakenOver(page)
    await controls(page).banner.waitFor({ state: 'detached' })
    await page.unrouteAll({ behavior: 'wait' })
    expect(await open('/')).not.toContain('data-ask-first="banner"')
    expect(asked).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  }
})

it('the slow part of a page comes later in the same answer, and the banner does not wait for it', async () => {
  const all = await (await fetch(world().app)).text()
  // in its place stands first what says that it is on its way; without streaming that would not be there
  const places = ['data-ask-first="banner"', 'Wir zählen nach', 'Nachtschicht'].map((words) => all.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})

it('a strict policy on pages made per request: a nonce of its own each time, the hash of the snippet, nothing unsafe', async () => {
  const policies = await Promise.all([1, 2].map(async () => (await fetch(`${world().app}/film`)).headers.get('content-security-policy')))
  expect(new Set(policies).size).toBe(2)
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'nonce-[\w+/=]+' 'strict-dynamic' 'sha256-[\w+/=]+'/)
    expect(policy).not.toContain('unsafe')
  }
})

it('renews the cookie with documents alone, never with a prefetch', async () => {
  const { context, open } = await visitorOf(world(), 'refused')
  const cookie = (await context.cookies(world().app)).map(({ name, value }) => `${name}=${value}`).join('; ')
  await open('/')
  const ask = async (destination: string) =>
    (await fetch(world().app, { headers: { cookie, 'sec-fetch-dest': destination } })).headers.get('set-cookie')
  expect(await ask('document')).toMatch(/^__Host-ask-first=1!.*Max-Age=\d+; SameSite=Lax; Secure/)
  expect(await ask('empty')).toBeNull()
  await context.close()
})
