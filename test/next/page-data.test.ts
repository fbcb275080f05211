import { expect, it } from 'vitest'
import { builtAhead, controls, follow, pages, useWorld, type Visitor, visitorOf } from './world.js'

const world = useWorld()

/** What the page, its data and its scripts were made of, by kind; everything the browser was sent until now. */
async function sentTo({ answers }: Visitor) {
  const all = await Promise.all(answers)
  const ofType = (type: RegExp) => all.filter((one) => type.test(one.type) && one.text)
  return { documents: ofType(/html/), flight: ofType(/x-component/), scripts: ofType(/javascript/), all }
}

it.each(['cold', 'refused', 'granted', 'damaged'] as const)(
  'G1, G2: %s: neither HTML nor page data of any page names the gated host, nor do prefetches, and no page asks it for anything',
  async (kind) => {
    const visitor = await visitorOf(world(), kind)
    const { page, asked, errors, open } = visitor
    for (const route of pages) {
      const html = await open(route)
      expect(html, route).toContain('<main')
      expect(html, route).not.toContain(world().gatedHost)
      for (const link of await page.locator('header a[href^="/"], footer a[href^="/"]').all()) await link.hover({ force: true })
    }
    await open('/')
    for (const route of ['/statisch', '/film', '/chat', '/datenschutz', '/impressum', '/']) {
      await follow(page, route)
      // prefetches of what is in view begin once the browser is idle
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
      if (kind === 'granted' && route === '/film') await controls(page).film.waitFor()
    }
    const { documents, flight, scripts, all } = await sentTo(visitor)
    expect(documents.length).toBeGreaterThanOrEqual(pages.length)
    // prefetches and route changes: without them this would prove nothing
    expect(flight.length).toBeGreaterThanOrEqual(pages.length)
    const naming = all.filter(({ text }) => text.includes(world().gatedHost)).map(({ url }) => url)
    // the definition lists the hosts it guards, so one script names them; what would use them comes only after a grant
    expect([...new Set(naming)].filter((url) => !scripts.some((script) => script.url === url))).toEqual([])
    const filmCode = scripts.filter(({ text }) => text.includes('film-frame'))
    if (kind === 'granted') {
      expect(asked.every((line) => line.includes('/video/'))).toBe(true)
      expect(filmCode.length).toBeGreaterThan(0)
    } else {
      expect(asked).toEqual([])
      expect(filmCode).toEqual([])
      expect(await page.locator('link[rel~=preconnect],link[rel~=dns-prefetch]').count()).toBe(0)
    }
    expect(errors).toEqual([])
    await visitor.context.close()
  },
)

it('G2: with a grant the film is in no HTML and no page data either: the gate opens after hydration', async () => {
  const visitor = await visitorOf(world(), 'granted')
  const { page, errors } = visitor
  const html = await visitor.open('/film')
  expect(html).toContain('data-ask-first="gate"')
  expect(html).not.toContain('film-frame')
  await controls(page).film.waitFor()
  await page.frameLocator('iframe').getByRole('button', { name: 'Abspielen' }).waitFor()
  const { documents, flight } = await sentTo(visitor)
  for (const { text } of [...documents, ...flight]) expect(text).not.toContain(world().gatedHost)
  expect(errors).toEqual([])
  await visitor.context.close()
})

it('pages built ahead are the same for everybody, whatever cookie comes, and come from the cache', async () => {
  for (const route of builtAhead) {
    const answers = await Promise.all(
      ['', '__Host-ask-first=1!video.d1.zzz', '__Host-ask-first=%'].map((cookie) =>
        fetch(world().app + route, { headers: cookie ? { cookie } : {} }),
      ),
    )
    expect(answers.map(({ headers }) => headers.get('x-nextjs-cache'))).toEqual(['HIT', 'HIT', 'HIT'])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  }
})
