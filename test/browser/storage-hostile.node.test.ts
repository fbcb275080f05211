import { describe, expect, it } from 'vitest'
import { encodeRecord } from '../../src/storage/cookie-format.js'
import { begin, decide, denied, jarOf, recordOf, setCookies, standing, undecided, visit } from './device.js'
import { createWorld } from './world.js'

const world = createWorld({ hosts: ['localhost', 'test'].map((top) => `*.beispiel.${top}`) })
const everything = ['chat', 'video', 'stats']

/** A record of later than anything the visitor decides in a test, as an attacker would forge it. */
const forged = (choice: Parameters<typeof recordOf>[0]) => encodeRecord(recordOf(choice, Date.now() + 3_600_000))

/** The visitor's pages, with a path that a forged cookie may have for its own. */
const paths = ['/', '/shop']

describe('a cookie that a neighbouring subdomain forges', () => {
  it.each(['__Host-ask-first', '__host-ask-first', 'ask-first', '__Secure-ask-first'])(
    'G4: is never taken for the cookie of the host itself (%s)',
    async (name) => {
      const { context, page } = await world().open({ host: 'evil.beispiel.localhost' })
      const value = forged({ grant: everything })
      await setCookies(
        page,
        ...paths.flatMap((path) =>
          // also without a name, which a page is shown as if it had one
          [`${name}=${value}`, `=${name}=${value}`, `\u2000${name}=${value}`].flatMap((pair) => [
            `${pair}; Path=${path}; Domain=beispiel.localhost`,
            `${pair}; Path=${path}; Domain=beispiel.localhost; Secure`,
          ]),
        ),
      )
      // the visitor's pages are shown forged cookies, else nothing was tried
      const shown = (await context.cookies(world().address('/shop', 'shop.beispiel.localhost'))).length
      expect(shown).toBeGreaterThan(0)
      for (const path of paths) {
        const shop = await visit(await context.newPage(), world().address(path, 'shop.beispiel.localhost'))
        expect(await standing(shop)).toMatchObject(undecided)
        await decide(shop, { deny: everything, method: 'banner-reject' })
        expect(await standing(await visit(shop, world().address(path, 'shop.beispiel.localhost')))).toMatchObject(denied)
        await context.clearCookies({ name: '__Host-ask-first' })
      }
    },
  )

  it.each([
    ['on a page that is not secure', 'shop.beispiel.test', {}],
    ['in a choice shared among subdomains', 'www.shop.beispiel.localhost', { cookieDomain: 'shop.beispiel.localhost' }],
    ['in a shared choice without https', 'www.shop.beispiel.test', { cookieDomain: 'shop.beispiel.test' }],
  ])('G4: counts beside the own one only where it is stricter, on every path (%s)', async (_, host, change) => {
    const { context, page: own } = await world().open({ host })
    await begin(own, change)
    await decide(own, { deny: ['chat'], grant: ['video'], method: 'settings-save' })
    const parent = host.endsWith('localhost') ? 'beispiel.localhost' : 'beispiel.test'
    const evil = await context.newPage()
    await evil.goto(world().address('/', `evil.${parent}`))
    await evil.waitForFunction(() => 'kit' in window)
    const toss = (choice: Parameters<typeof recordOf>[0]) =>
      setCookies(evil, ...paths.map((path) => `ask-first=${forged(choice)}; Path=${path}; Domain=${parent}`))
    const look = async (path: string) => standing(await visit(own, world().address(path, host), change))

    await toss({ grant: everything })
    // the own one and two others
    expect(await jarOf(context)).toHaveLength(3)
    for (const path of paths) expect(await look(path)).toMatchObject({ chat: 'denied', video: 'granted', stats: 'undecided' })
    // the visitor's withdrawal counts at once and after
    await decide(own, { deny: ['video'], method: 'withdraw' })
    for (const path of paths) expect(await look(path)).toMatchObject({ chat: 'denied', video: 'denied', stats: 'undecided' })
    await toss({ deny: everything })
    for (const path of paths) expect(await look(path)).toMatchObject(denied)
    expect(await own.evaluate(() => window.kit.errors)).toEqual([])
  })
})

describe('a browser that throws away the cookie', () => {
  it('G1: because there are too many asks again, and starts nothing', async () => {
    const { vendor, open } = world()
    vendor.answers = {
      '/chat.js': { body: 'window.Chat = { open() {}, stop() {} }' },
      '/film': { body: 'film', headers: { 'content-type': 'text/html' } },
    }
    const { context, page } = await open()
    const mount = () => page.evaluate((vendor) => window.kit.mountApp({ vendor }), vendor.origin)
    await mount()
    await page.evaluate(() => window.kit.app?.actions().grant('video', { method: 'gate', remember: true }))
    await page.waitForFunction(() => window.kit.app?.sight().gate === 'open')
    expect(await jarOf(context)).toHaveLength(1)
    // which ones it throws away is the browser's choice: the longest unused, as a rule
    for (let round = 0; round < 10 && (await jarOf(context)).length > 0; round += 1)
      await setCookies(page, ...Array.from({ length: 200 }, (_, index) => `site-${round}-${index}=1; Path=/; Secure`))
    expect(await jarOf(context)).toEqual([])
    vendor.asked.length = 0
    await page.reload()
    await page.waitForFunction(() => 'kit' in window)
    await mount()
    expect(await page.evaluate(() => window.kit.app?.sight())).toMatchObject({
      banner: true,
      gate: 'closed',
      vendor: { node: false, global: false },
      decisions: undecided,
    })
    expect(vendor.asked).toEqual([])
    expect(await page.evaluate(() => window.kit.errors)).toEqual([])
  })
})
