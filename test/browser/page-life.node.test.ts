import type { Page } from 'playwright'
import { afterEach, describe, expect, it } from 'vitest'
import { begin, cookieOf, decide, fillLocal, jarOf, recordOf, setCookies, standing } from './device.js'
import type {} from './page/index.js'
import { openUnwatched, type RemotePage } from './unwatched.js'
import { createWorld } from './world.js'

const world = createWorld({ backForwardCache: true, hosts: ['shop.test'] })

/** A chat that opens at once, and a film. */
const serve = () => {
  const { vendor } = world()
  vendor.answers = {
    '/chat.js': {
      body: `
        window.Chat = {
          open() { document.body.append(Object.assign(document.createElement('div'), { id: 'chat' })) },
          stop() { document.querySelector('#chat').remove() },
        }`,
    },
    '/film': { body: 'film', headers: { 'content-type': 'text/html' } },
  }
  return vendor
}

/** Mounts the app in a page. */
const mount = (page: Page, vendor: string) => page.evaluate((vendor) => window.kit.mountApp({ vendor }), vendor)

/** Two tabs of a visitor, each with the app. */
async function twoTabs() {
  const { origin } = serve()
  const { context, page } = await world().open()
  await mount(page, origin)
  const other = await context.newPage()
  await other.goto(world().address('/other'))
  await other.waitForFunction(() => 'kit' in window)
  await mount(other, origin)
  return [page, other] as const
}

const grant = (page: Page, remember = true) =>
  page.evaluate((remember) => window.kit.app?.actions().grant('chat', { method: 'placeholder', remember }), remember)
const withdraw = (page: Page) => page.evaluate(() => window.kit.app?.actions().withdraw('chat'))
const rejectAll = (page: Page) => page.evaluate(() => window.kit.app?.actions().rejectAll('settings'))

/** Grants and opens the chat; resolves when it is open. */
async function openChat(page: Page, remember = true) {
  await grant(page, remember)
  await page.evaluate(() => window.kit.app?.chat().continue())
  await page.waitForFunction(() => window.kit.app?.sight().session === 'open')
}

const decided = (page: Page, service: string, status: string) =>
  page.waitForFunction(([id, wanted]) => window.kit.app?.sight().decisions[id] === wanted, [service, status] as const)

/** Leaves a page for another one of the site. */
async function leave(page: Page) {
  await page.goto(world().address('/elsewhere'))
  await page.waitForFunction(() => 'kit' in window)
}

/** Goes back to a page that was left, and says what there was when it was shown; fails unless the page was really kept. */
async function goBack(page: Page) {
  // Playwright waits for a load, which a page that was kept does not have
  await page.evaluate(() => void setTimeout(() => history.back()))
  await expect.poll(() => page.evaluate(() => window.kit?.app?.shown.length).catch(() => undefined)).toBe(1)
  const shown = await page.evaluate(() => window.kit.app?.shown[0])
  expect(shown).toMatchObject({ persisted: true })
  return shown
}

describe('a page out of the back/forward cache', () => {
  it('W8: has no service running that was withdrawn in another tab meanwhile', async () => {
    const [page, other] = await twoTabs()
    await openChat(page)
    await decided(other, 'chat', 'granted')
    await leave(page)
    await withdraw(other)
    const shown = await goBack(page)
    expect(shown).toMatchObject({ decisions: { chat: 'denied' }, vendor: { node: false, global: false } })
    expect(shown?.session).toMatch(/^stopp/)
  })

  it('W4: has no service running that was withdrawn on a later page, where nothing could be written', async () => {
    const { origin } = serve()
    const { context, page } = await world().open()
    await mount(page, origin)
    await openChat(page)
    await leave(page)
    // too large for a cookie, and no place for it elsewhere
    await begin(page, { further: 60 })
    await fillLocal(page)
    const more = Array.from({ length: 60 }, (_, index) => `more-${index}`)
    await decide(page, { deny: ['chat', 'video', 'stats', ...more], method: 'withdraw' })
    expect(await standing(page)).toMatchObject({ chat: 'denied', persistence: 'memory' })
    expect(await jarOf(context)).toEqual([])
    const shown = await goBack(page)
    expect(shown).toMatchObject({ decisions: { chat: 'undecided' }, vendor: { node: false, global: false } })
    expect(shown?.session).toMatch(/^stopp/)
  })

  it.each([
    ['remembered', true],
    ['of this visit', false],
  ])('W4: has no service running whose grant, %s, the visitor deleted with the data of the site', async (_, remember) => {
    const { origin } = serve()
    const { context, page } = await world().open()
    await mount(page, origin)
    await openChat(page, remember)
    await leave(page)
    expect(await goBack(page)).toMatchObject({ decisions: { chat: 'granted' }, session: 'open', vendor: { node: true, global: true } })
    await page.evaluate(() => void window.kit.app?.shown.splice(0))
    await leave(page)
    await context.clearCookies()
    await page.evaluate(() => sessionStorage.clear())
    expect(await goBack(page)).toMatchObject({ decisions: { chat: 'undecided' }, vendor: { node: false, global: false } })
    expect(await page.evaluate(() => [document.cookie, Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual(['', [], []])
    // what the visitor answers then counts as ever
    await openChat(page, remember)
  })

  it('asks no more what was refused meanwhile, and lets in what was granted', async () => {
    const [page, other] = await twoTabs()
    expect(await page.evaluate(() => window.kit.app?.sight())).toMatchObject({ banner: true, gate: 'closed' })
    await leave(page)
    await rejectAll(other)
    expect(await goBack(page)).toMatchObject({ banner: false, decisions: { chat: 'denied', video: 'denied' } })
    await page.evaluate(() => void window.kit.app?.shown.splice(0))
    await leave(page)
    await other.evaluate(() => window.kit.app?.actions().grant('video', { method: 'gate', remember: true }))
    expect(await goBack(page)).toMatchObject({ banner: false, decisions: { chat: 'denied', video: 'granted' } })
    await page.waitForFunction(() => window.kit.app?.sight().gate === 'open')
  })
})

describe('a prerendered page', () => {
  let count = 0
  let endBrowser: (() => Promise<void>) | undefined
  afterEach(async () => {
    await endBrowser?.()
    endBrowser = undefined
  })

  const held = (page: RemotePage) =>
    page.run(() => ({ cookies: document.cookie, local: { ...localStorage }, session: { ...sessionStorage } }))

  /**
   * The visitor is on a page, where `decide` happened, and which has another one prerendered: with the app, and with a
   * record of the server by which chat and film are granted.
   */
  async function prerender(decide: () => void) {
    const { origin, asked } = serve()
    count += 1
    const [here, there] = [`start-${count}`, `next-${count}`] as const
    endBrowser = await openUnwatched(world().address(`/remote/${here}`))
    const [start, next] = [world().remote(here), world().remote(there)]
    await start.run(decide)
    await start.run(() => {
      const heard: string[] = []
      Reflect.set(window, 'heard', heard)
      new BroadcastChannel('ask-first').onmessage = ({ data }) => heard.push(data)
    })
    const before = await held(start)
    await start.run((there) => {
      const rules = document.createElement('script')
      rules.type = 'speculationrules'
      rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [there] }] })
      document.head.append(rules)
    }, `/remote/${there}`)
    await next.run(async (vendor) => {
      const { kit } = window
      const nothing = { remembered: kit.emptyRecord, visit: kit.emptyRecord }
      const choice = { grant: ['chat', 'video'], method: 'banner-accept' } as const
      const { remembered } = kit.applyChoice(kit.consent, nothing, choice, Date.now())
      await kit.mountApp({ vendor, initialRecord: remembered })
      // as an app that opens its chat by itself
      kit.app?.chat().continue()
    }, origin)
    return { start, next, asked, before, path: `/remote/${there}` }
  }

  /** What there is of the app. */
  const sight = (page: RemotePage) =>
    page.run(() => {
      const { app, errors } = window.kit
      return { ...app?.sight(), events: app?.events.map(({ method }) => method), history: app?.history, errors }
    })

  /** What there is of the app after a while in which it could have done more. */
  async function quietSight(page: RemotePage) {
    await page.run(() => new Promise<void>((resolve) => setTimeout(resolve, 500)))
    return sight(page)
  }

  /** Waits until there is this, and looks again after a while in which it could have done more. */
  async function reaches(page: RemotePage, wanted: object) {
    await expect.poll(() => sight(page)).toMatchObject(wanted)
    expect(await quietSight(page)).toMatchObject(wanted)
  }

  /** The visitor comes to it; tells how long before that it was there, in milliseconds. */
  async function activate({ start, next, path }: { start: RemotePage; next: RemotePage; path: string }) {
    expect(await next.run(() => Reflect.get(document, 'prerendering'))).toBe(true)
    await start.run((path) => void setTimeout(() => location.assign(path)), path)
    const ahead = await next.run(async () => {
      if (Reflect.get(document, 'prerendering')) await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve))
      const [entry] = performance.getEntriesByType('navigation')
      return entry && Number(Reflect.get(entry, 'activationStart'))
    })
    expect(ahead).toBeGreaterThan(0)
  }

  const asleep = {
    banner: false,
    gate: 'closed',
    session: 'idle',
    vendor: { node: false, global: false },
    decisions: { chat: 'undecided', video: 'undecided', stats: 'undecided' },
    events: [],
    errors: [],
  }

  it('G3: shows, starts, stores and tells nothing before the visitor comes, then asks', async () => {
    const pages = await prerender(() => undefined)
    expect(await quietSight(pages.next)).toMatchObject(asleep)
    expect(await held(pages.next)).toEqual(pages.before)
    expect(pages.before).toEqual({ cookies: '', local: {}, session: {} })
    expect(await pages.start.run(() => Reflect.get(window, 'heard'))).toEqual([])
    expect(pages.asked).toEqual([])
    await activate(pages)
    await reaches(pages.next, { ...asleep, banner: true })
    expect(pages.asked).toEqual([])
  })

  it('G1: loads what is granted when the visitor comes, not before', async () => {
    const pages = await prerender(() =>
      window.kit.begin().store.decide({ grant: ['chat', 'video'], deny: ['stats'], method: 'settings-save' }),
    )
    expect(await quietSight(pages.next)).toMatchObject(asleep)
    expect(await held(pages.next)).toEqual(pages.before)
    expect(pages.asked).toEqual([])
    await activate(pages)
    await expect.poll(() => pages.asked).toEqual(['/film'])
    await reaches(pages.next, {
      ...asleep,
      gate: 'open',
      decisions: { chat: 'granted', video: 'granted', stats: 'denied' },
    })
    expect(pages.asked).toEqual(['/film'])
  })

  it('W4: reads first what was decided meanwhile: what was withdrawn never shows as granted', async () => {
    const pages = await prerender(() => {
      const { kit } = window
      kit.begin().store.decide({ grant: ['chat', 'video', 'stats'], method: 'banner-accept' })
    })
    await pages.start.run(() => window.kit.kept.store?.decide({ deny: ['chat', 'video'], method: 'withdraw' }))
    expect(await quietSight(pages.next)).toMatchObject(asleep)
    await activate(pages)
    await reaches(pages.next, { ...asleep, decisions: { chat: 'denied', video: 'denied', stats: 'granted' } })
    const after = await sight(pages.next)
    expect(after.history?.slice(3)).toEqual(['chat denied', 'video denied', 'stats granted'])
    expect(pages.asked).toEqual([])
  })

  it('marks and tells a lapse only when the visitor comes, once', async () => {
    const pages = await prerender(() => {
      const { now } = Date
      Date.now = () => now() - 400 * 86_400_000
      window.kit.begin().store.decide({ grant: ['chat'], method: 'banner-accept' })
      Date.now = now
    })
    expect(pages.before).not.toEqual({ cookies: '', local: {}, session: {} })
    expect(await quietSight(pages.next)).toMatchObject(asleep)
    expect(await held(pages.next)).toEqual(pages.before)
    await activate(pages)
    await reaches(pages.next, { ...asleep, banner: true, events: ['expiry'] })
    expect(await held(pages.next)).not.toEqual(pages.before)
  })
})

describe('a decision that runs out while the page is open', () => {
  /** Mounts the app with an answer as a server read it, which ends in so many milliseconds; when that is, and what there is then. */
  const mountEnding = (page: Page, decision: 'granted' | 'denied', ms: number) =>
    page.evaluate(
      async ([decision, ms, vendor]) => {
        const { kit } = window
        const now = Date.now()
        const nothing = { remembered: kit.emptyRecord, visit: kit.emptyRecord }
        const ids = ['chat', 'video', 'stats']
        const choice = { ...(decision === 'granted' ? { grant: ids } : { deny: ids }), method: 'settings-save' } as const
        const { version, services } = kit.applyChoice(kit.consent, nothing, choice, now).remembered
        const until = now + ms
        const initialRecord = {
          version,
          services: Object.fromEntries(Object.entries(services).map(([id, entry]) => [id, { ...entry, until }])),
        }
        const { sight } = await kit.mountApp({ vendor, initialRecord })
        return { until, sight: sight() }
      },
      [decision, ms, world().vendor.origin] as const,
    )

  /** Tells every tab, as another tab would, that the same was decided again now, and ends in so many milliseconds; when that is. */
  const decideAgain = (page: Page, ms: number) =>
    page.evaluate((ms) => {
      const at = Date.now()
      const until = at + ms
      const { version, services } = window.kit.readKept(window.kit.consent, window).remembered
      const again = { version, services: Object.fromEntries(Object.entries(services).map(([id, entry]) => [id, { ...entry, at, until }])) }
      new BroadcastChannel('ask-first').postMessage(JSON.stringify(again))
      return until
    }, ms)

  const another = async (page: Page) => {
    const other = await page.context().newPage()
    await other.goto(world().address('/other'))
    await other.waitForFunction(() => 'kit' in window)
    return other
  }

  const told = async (pages: readonly Page[]) =>
    (await Promise.all(pages.map((page) => page.evaluate(() => window.kit.app?.events ?? [])))).flat()

  it('R3: stops the service in that moment in every tab, tells it once, and no clock set back revives it', async () => {
    const { origin } = serve()
    const { page } = await world().open()
    const pages = [page, await another(page), await another(page)]
    await mountEnding(page, 'granted', 3_600_000)
    for (const other of pages.slice(1)) await mount(other, origin)
    for (const each of pages) {
      await each.evaluate(() => window.kit.app?.chat().continue())
      await each.waitForFunction(() => window.kit.app?.sight().session === 'open')
    }
    const until = await decideAgain(page, 1500)
    for (const each of pages) await decided(each, 'chat', 'undecided')
    for (const each of pages) {
      const { ended, sight } = await each.evaluate(() => ({ ended: window.kit.app?.changed.chat, sight: window.kit.app?.sight() }))
      expect(ended).toBeGreaterThanOrEqual(until)
      expect(ended).toBeLessThan(until + 10_000)
      expect(sight).toMatchObject({ gate: 'closed', vendor: { node: false, global: false }, banner: true })
      expect(sight?.session).toMatch(/^stopp/)
    }
    await expect.poll(() => told(pages)).toHaveLength(1)
    // whoever waited for its turn has had it when this one has
    await page.evaluate(() => navigator.locks.request('ask-first', () => undefined))
    expect(await told(pages)).toMatchObject([{ method: 'expiry', decided: ['chat', 'video', 'stats'], granted: [] }])

    await page.addInitScript(() => {
      const { now } = Date
      Date.now = () => now() - 3_600_000
    })
    await page.reload()
    await page.waitForFunction(() => 'kit' in window)
    await mount(page, origin)
    expect(await page.evaluate(() => window.kit.app?.sight())).toMatchObject({ decisions: { chat: 'undecided', video: 'undecided' } })
    expect(await told([page])).toEqual([])
  })

  it('asks again when a refusal has run out', async () => {
    serve()
    const { page } = await world().open()
    const { sight } = await mountEnding(page, 'denied', 3_600_000)
    expect(sight).toMatchObject({ banner: false, decisions: { video: 'denied' } })
    const until = await decideAgain(page, 1500)
    await page.waitForSelector('[data-ask-first="banner"]:not([hidden])')
    expect(await page.evaluate(() => Date.now())).toBeGreaterThanOrEqual(until)
    await expect.poll(() => told([page])).toMatchObject([{ method: 'expiry' }])
  })

  it('R3: finds nothing running when the page comes back after the end', async () => {
    serve()
    const { page } = await world().open()
    // a clock that the next page can put forward
    await page.evaluate(() => {
      const { now } = Date
      Date.now = () => now() + Number(localStorage.getItem('ahead'))
    })
    await mountEnding(page, 'granted', 3_600_000)
    await page.evaluate(() => window.kit.app?.chat().continue())
    await page.waitForFunction(() => window.kit.app?.sight().session === 'open')
    await leave(page)
    await page.evaluate(() => localStorage.setItem('ahead', '3600001'))
    const shown = await goBack(page)
    expect(shown).toMatchObject({ decisions: { chat: 'undecided' }, vendor: { node: false, global: false } })
    expect(await page.evaluate(() => window.kit.app?.history)).toEqual(expect.arrayContaining(['chat granted', 'chat undecided']))
  })

  it.each([
    ['ran out', 'grant', 190, ''],
    ['was refused', 'deny', 190, ''],
    ['still holds', 'grant', 1, 'ssid=1'],
  ] as const)('R3: what a service left whose answer %s while no page was open goes with the next one', async (...row) => {
    const [, answer, days, left] = row
    const { origin } = serve()
    const { page } = await world().open()
    await setCookies(page, cookieOf(recordOf({ [answer]: ['video'] }, Date.now() - days * 86_400_000)), 'ssid=1; Path=/')
    await mount(page, origin)
    await expect.poll(() => page.evaluate(() => document.cookie.match(/ssid=1/)?.[0] ?? '')).toBe(left)
  })

  it('R3: ends over http too, where there are no locks', async () => {
    serve()
    const { page } = await world().open({ host: 'shop.test' })
    expect(await page.evaluate(() => 'locks' in navigator)).toBe(false)
    expect((await mountEnding(page, 'granted', 3_600_000)).sight).toMatchObject({ decisions: { chat: 'granted' } })
    await decideAgain(page, 1500)
    await decided(page, 'chat', 'undecided')
    await expect.poll(() => told([page])).toMatchObject([{ method: 'expiry' }])
  })

  it('R3: ends in a sandboxed frame too, where locks are refused', async () => {
    const { origin } = serve()
    const { page } = await world().open()
    const methods = await page.evaluate(
      (vendor) =>
        new Promise<unknown>((resolve) => {
          addEventListener('message', ({ data }) => resolve(data), { once: true })
          const frame = document.createElement('iframe')
          frame.setAttribute('sandbox', 'allow-scripts')
          frame.srcdoc = `<body><script type="module">
            import '${location.origin}/kit.js'
            const ids = ['chat', 'video', 'stats']
            const nothing = { remembered: kit.emptyRecord, visit: kit.emptyRecord }
            const { remembered } = kit.applyChoice(kit.consent, nothing, { grant: ids, method: 'settings-save' }, Date.now())
            for (const id of ids) remembered.services[id] = { ...remembered.services[id], until: Date.now() + 10_000 }
            await kit.mountApp({ vendor: '${vendor}', initialRecord: { ...remembered } })
            for (;;) {
              await new Promise((resolve) => setTimeout(resolve, 50))
              const { decisions } = kit.app.sight()
              if (decisions.chat === 'undecided' && kit.app.events.length > 0)
                parent.postMessage([...kit.app.history, ...kit.app.events.map(({ method }) => method), ...kit.errors], '*')
            }
          </script>`
          document.body.append(frame)
        }),
      origin,
    )
    expect(methods).toEqual([
      'chat granted',
      'video granted',
      'stats granted',
      'chat undecided',
      'video undecided',
      'stats undecided',
      'expiry',
    ])
  })
})

describe('a tab that could not hear the others', () => {
  it('W8: looks again when the visitor comes back to it', async () => {
    const { origin } = serve()
    const endBrowser = await openUnwatched(world().address('/remote/deaf'), ['--disable-popup-blocking'])
    try {
      const [deaf, other] = [world().remote('deaf'), world().remote('front')]
      await deaf.run(async (vendor) => {
        Reflect.deleteProperty(window, 'BroadcastChannel')
        await window.kit.mountApp({ vendor })
        window.kit.app?.actions().grant('video', { method: 'gate', remember: true })
        Reflect.set(window, 'front', open('/remote/front'))
      }, origin)
      await other.run((vendor) => window.kit.mountApp({ vendor }), origin)
      const look = () =>
        deaf.run(() => ({
          visibility: document.visibilityState,
          gate: window.kit.app?.sight().gate,
          video: window.kit.app?.sight().decisions.video,
        }))
      await expect.poll(look).toEqual({ visibility: 'hidden', gate: 'open', video: 'granted' })
      await other.run(() => window.kit.app?.actions().withdraw('video'))
      expect(await look()).toEqual({ visibility: 'hidden', gate: 'open', video: 'granted' })
      await deaf.run(() => Reflect.get(window, 'front').close())
      await expect.poll(look).toEqual({ visibility: 'visible', gate: 'closed', video: 'denied' })
    } finally {
      await endBrowser()
    }
  })
})
