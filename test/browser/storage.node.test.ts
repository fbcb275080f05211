import { describe, expect, it } from 'vitest'
import { entry, record } from '../core/sample.js'
import { begin, cookieOf, decide, denied, held, jarOf, reload, setCookies, standing, undecided, visit } from './device.js'
import type { Change } from './page/index.js'
import { createWorld } from './world.js'

const insecure = 'shop.test'
const world = createWorld({ hosts: [insecure] })
const day = 86_400_000

/** A page whose app has started. */
async function start(change?: Change) {
  const { context, page } = await world().open()
  await begin(page, change)
  return { context, page }
}

describe('what is kept on the device', () => {
  it.each(['localhost', insecure])('G3: nothing before the first decision (%s)', async (host) => {
    const { context, page } = await world().open({ host })
    const before = await held(page)
    await page.evaluate(() => window.kit.begin().store.expire())
    expect(await held(page)).toEqual(before)
    expect(before).toEqual({ cookies: '', local: {}, session: {}, databases: [], caches: [] })
    expect(await context.cookies()).toEqual([])
  })

  it.each([
    ['localhost', { name: '__Host-ask-first', secure: true }],
    [insecure, { name: 'ask-first', secure: false }],
  ])(
    'R1: a refusal for twelve months and a grant for six, and thirty days more, in one small cookie of the host (%s)',
    async (host, { name, secure }) => {
      const { context, page } = await world().open({ host })
      const devtools = await context.newCDPSession(page)
      await begin(page)
      for (const [choice, least, most] of [
        [{ deny: ['chat', 'video', 'stats'] }, 395, 396],
        [{ grant: ['chat', 'video', 'stats'] }, 211, 214],
      ] as const) {
        await decide(page, { ...choice, method: 'settings-save' })
        // the developer tools, unlike Playwright, tell a `SameSite` that was said from the one browsers assume
        const { cookies } = await devtools.send('Network.getCookies')
        const [cookie, ...others] = cookies
        expect(others).toEqual([])
        expect(cookie).toMatchObject({ name, secure, domain: host, path: '/', sameSite: 'Lax', httpOnly: false })
        expect(`${cookie?.name}=${cookie?.value}`.length).toBeLessThanOrEqual(1024)
        const days = (Number(cookie?.expires) * 1000 - Date.now()) / day
        expect(days).toBeGreaterThan(least - 0.1)
        expect(days).toBeLessThan(most + 0.1)
        expect(await held(page)).toMatchObject({ local: {}, session: {}, databases: [], caches: [] })
        expect(await standing(page)).toMatchObject({ persistence: 'cookie' })
      }
    },
  )

  it('R6: the longest lifetime in full: the browser does not cut it', async () => {
    const longest = { expiresAfter: 13, reaskAfter: 13 }
    const { context, page } = await start(longest)
    await decide(page, { grant: ['chat'], method: 'placeholder' })
    const { until } = (await page.evaluate(() => window.kit.kept.store?.get().remembered.services.chat)) ?? { until: 0 }
    const [cookie] = await jarOf(context)
    expect(Number(cookie?.expires) * 1000 - until).toBeGreaterThan(day)
    expect(Math.abs(Number(cookie?.expires) * 1000 - Date.now() - 400 * day)).toBeLessThan(60_000)
    expect(until - Date.now()).toBeLessThan(400 * day)
    // from the end of a January to the end of a February it is shortest
    expect(until - Date.now()).toBeGreaterThan(392 * day)
  })

  it('G4: a cookie that says it lasts for years ends on its day', async () => {
    const { page } = await world().open()
    const now = Date.now()
    const until = now + 3650 * day
    const years = record({ chat: entry({ at: now - 200 * day, until }), video: entry({ at: now, until, purpose: 'media' }) })
    await setCookies(page, cookieOf(years))
    await begin(page)
    expect(await standing(page)).toMatchObject({ chat: 'undecided', video: 'granted' })
    const decision = await page.evaluate(() => window.kit.kept.store?.get().decisions.video)
    expect(decision?.status === 'granted' && decision.until - now).toBeLessThan(185 * day)
  })

  it('what was decided before the page was connected, or told by a server', async () => {
    const { page } = await world().open()
    await page.evaluate(() => {
      const { kit } = window
      const store = kit.createConsentStore(kit.consent)
      store.decide({ grant: ['chat'], method: 'placeholder', remember: false })
      store.decide({ deny: ['video'], method: 'banner-reject' })
      kit.keepOnDevice(kit.consent, store, window)
    })
    await reload(page)
    expect(await standing(page)).toMatchObject({ chat: 'granted', video: 'denied' })
  })

  it('R1: a refusal, without anything that tells visitors apart, after a reload and in a new tab', async () => {
    const { context, page } = await world().open()
    const { services } = await page.evaluate(() => {
      const { kit } = window
      // events are told, so a grant would have an id
      const store = kit.createConsentStore(kit.consent, { onAct: () => undefined })
      kit.keepOnDevice(kit.consent, store, window)
      store.decide({ grant: ['chat'], deny: ['video', 'stats'], method: 'banner-reject' })
      store.decide({ deny: ['chat'], method: 'withdraw' })
      return kit.readKept(kit.consent, window).remembered
    })
    for (const id of ['chat', 'video', 'stats'])
      expect(Object.keys(services[id] ?? {}).sort()).toEqual(
        ['at', 'countries', 'decision', 'method', 'purpose', 'storageDays', 'until'].sort(),
      )
    expect((await held(page)).cookies).not.toMatch(/[\da-f]{8}-/)
    await reload(page)
    expect(await standing(page)).toEqual({ ...denied, persistence: 'cookie' })
    const second = await visit(await context.newPage(), world().address('/second'))
    expect(await standing(second)).toEqual({ ...denied, persistence: 'cookie' })
  })

  it('G6: a grant for the visit only in this tab, and gone when the visit ends', async () => {
    const { context, page } = await start()
    await decide(page, { grant: ['chat'], method: 'placeholder', remember: false })
    const { session, local, cookies } = await held(page)
    expect([Object.keys(session), local, cookies]).toEqual([['ask-first'], {}, ''])
    await reload(page)
    expect(await standing(page)).toMatchObject({ chat: 'granted', video: 'undecided' })
    const second = await visit(await context.newPage(), world().address())
    expect(await standing(second)).toMatchObject(undecided)
    // withdrawn, nothing of it comes back with the tab
    await decide(page, { deny: ['chat'], method: 'withdraw' })
    expect((await held(page)).session).toEqual({})
    await reload(page)
    expect(await standing(page)).toMatchObject({ chat: 'denied' })
  })

  it('G4: a damaged or newer cookie is left alone until the next decision, which replaces it', async () => {
    const { context, page } = await world().open()
    for (const value of [
      '',
      '%7Bbad',
      '1!chat.g',
      '2!chat.g0.mrm12tc0.76mp6o0.support.DE*US.u.-',
      '1!__proto__.g0.mrm12tc0.76mp6o0.support.DE*US.u.-',
      'x'.repeat(4000),
    ]) {
      await context.clearCookies()
      await setCookies(page, `__Host-ask-first=${value}; Path=/; Secure; Max-Age=3600`)
      const before = await jarOf(context)
      expect(before).toMatchObject([{ value }])
      await reload(page)
      expect(await standing(page)).toMatchObject(undecided)
      expect(await jarOf(context)).toEqual(before)
      await decide(page, { deny: ['chat'], method: 'banner-reject' })
      expect(await jarOf(context)).toHaveLength(1)
      await reload(page)
      expect(await standing(page)).toEqual({ ...undecided, chat: 'denied', persistence: 'cookie' })
      expect(await page.evaluate(() => window.kit.errors)).toEqual([])
    }
  })
})
