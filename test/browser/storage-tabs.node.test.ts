import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { begin, cookieOf, decide, dropCookies, recordOf, reload, setCookies, setLocal, standing, undecided } from './device.js'
import { createWorld } from './world.js'

const world = createWorld()

const noChannel = (page: Page) => page.evaluate(() => void Reflect.deleteProperty(window, 'BroadcastChannel'))
const noEvents = (page: Page) =>
  page.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }))

/** Counts from now on what a page writes into web storage. */
const countWrites = (page: Page) =>
  page.evaluate(() => {
    const { setItem } = Storage.prototype
    Reflect.set(window, 'writes', 0)
    Storage.prototype.setItem = function (...item) {
      Reflect.set(window, 'writes', Reflect.get(window, 'writes') + 1)
      setItem.apply(this, item)
    }
  })
const writesOf = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'writes'))

/** Two tabs of a visitor in which the app has started, after what each is prepared with. */
async function twoTabs(...preparations: ((page: Page) => Promise<void>)[]) {
  const { context, page: first } = await world().open()
  const second = await context.newPage()
  await second.goto(world().address('/second'))
  await second.waitForFunction(() => 'kit' in window)
  for (const page of [first, second]) {
    for (const prepare of preparations) await prepare(page)
    await begin(page)
  }
  return [first, second] as const
}

/** Waits until a tab knows an answer. */
const knows = (page: Page, id: string, status: string) =>
  page.waitForFunction(([id, wanted]) => window.kit.kept.store?.get().decisions[id]?.status === wanted, [id, status] as const)

/** Waits until a tab would find an answer on the device: what another process wrote into localStorage takes a moment. */
const lies = (page: Page, id: string, decision: string) =>
  page.waitForFunction(([id, wanted]) => window.kit.readKept(window.kit.consent, window).remembered.services[id]?.decision === wanted, [
    id,
    decision,
  ] as const)

/** Decides in one tab and waits for the other; the milliseconds between, by the clock of the pages. */
async function passOn(from: Page, to: Page, status: 'granted' | 'denied') {
  await to.evaluate((status) => {
    const end = window.kit.kept.store?.subscribe(() => {
      if (window.kit.kept.store?.get().decisions.chat?.status !== status) return
      document.title = `${Date.now()}`
      end?.()
    })
  }, status)
  const decided = await from.evaluate((status) => {
    const now = Date.now()
    window.kit.kept.store?.decide({ [status === 'granted' ? 'grant' : 'deny']: ['chat'], method: 'settings-save' })
    return now
  }, status)
  await knows(to, 'chat', status)
  return Number(await to.title()) - decided
}

describe('two tabs', () => {
  it.each([
    ['of a cookie, by the channel', [], 'cookie'],
    ['of localStorage, by event and channel', [dropCookies], 'local'],
    ['of localStorage, by event alone', [dropCookies, noChannel], 'local'],
    ['of localStorage, by channel alone', [dropCookies, noEvents], 'local'],
  ])('W8: hear of a grant and of a withdrawal (%s)', async (way, preparations, persistence) => {
    const [first, second] = await twoTabs(...preparations)
    const times = [await passOn(first, second, 'granted'), await passOn(second, first, 'denied')]
    // on a quiet machine it is a matter of milliseconds, which `npm run bench:propagation` measures
    process.stdout.write(`${way}: heard of a grant after ${times[0]} ms, of a withdrawal after ${times[1]} ms\n`)
    for (const time of times) expect(time).toBeLessThan(10_000)
    for (const page of [first, second]) expect(await standing(page)).toEqual({ ...undecided, chat: 'denied', persistence })
  })

  it.each([
    ['a cookie', [noChannel, noEvents]],
    ['localStorage', [dropCookies, noChannel, noEvents]],
  ])('W4: keep in %s what each of them decided, though neither had heard of the other', async (_, preparations) => {
    const [first, second] = await twoTabs(...preparations)
    await decide(first, { deny: ['chat'], method: 'withdraw' })
    await lies(second, 'chat', 'denied')
    await decide(second, { grant: ['video'], method: 'banner-accept' })
    expect(await standing(second)).toMatchObject({ chat: 'denied', video: 'granted' })
    await lies(first, 'video', 'granted')
    await reload(first)
    expect(await standing(first)).toMatchObject({ chat: 'denied', video: 'granted' })
  })

  it.each([
    ['a cookie', []],
    ['localStorage', [dropCookies]],
  ])('W8: put right in %s what one of them overwrote in the same moment: no withdrawal is lost', async (_, preparations) => {
    const [first, second] = await twoTabs(...preparations)
    await decide(first, { grant: ['chat'], method: 'placeholder' })
    await knows(second, 'chat', 'granted')
    const isCookie = preparations.length === 0
    await second.evaluate((isCookie) => {
      const { kit } = window
      const older = kit.kept.store?.get().remembered ?? kit.emptyRecord
      const text = JSON.stringify(older)
      kit.kept.store?.decide({ deny: ['chat'], method: 'withdraw' })
      // what a tab that was writing at the same time leaves behind, and tells
      if (isCookie) kit.setCookie(kit.cookieFor(older, kit.consent, { isSecure: true, now: Date.now() }) ?? '')
      else localStorage.setItem('ask-first', text)
      new BroadcastChannel('ask-first').postMessage(text)
    }, isCookie)
    // here the older text lay last
    await lies(second, 'chat', 'denied')
    await reload(second)
    expect(await standing(second)).toMatchObject({ chat: 'denied' })
  })
})

describe('two tabs whose clock was put right by days', () => {
  it.each([
    ['a cookie', []],
    ['localStorage', [dropCookies]],
  ])('W8: hear of a withdrawal, and write no more than what is decided (%s)', async (_, preparations) => {
    const twoDaysAhead = (page: Page) =>
      page.evaluate(() => {
        const { now } = Date
        window.name = '172800000'
        Date.now = () => now() + Number(window.name)
      })
    const [first, second] = await twoTabs(twoDaysAhead, countWrites, ...preparations)
    await decide(first, { grant: ['chat'], method: 'placeholder' })
    await knows(second, 'chat', 'granted')
    for (const page of [first, second])
      await page.evaluate(() => {
        window.name = ''
      })
    await decide(first, { deny: ['chat'], method: 'withdraw' })
    await knows(second, 'chat', 'denied')
    // there and back a few times, in which two tabs that correct each other would write far more
    for (const [index, id] of ['video', 'stats', 'video', 'stats', 'video', 'stats'].entries()) {
      const decision = index % 4 < 2 ? 'granted' : 'denied'
      await decide(second, { [decision === 'granted' ? 'grant' : 'deny']: [id], method: 'settings-save' })
      await knows(first, id, decision)
    }
    for (const page of [first, second]) {
      expect(await writesOf(page)).toBeLessThanOrEqual(14)
      expect(await standing(page)).toMatchObject({ chat: 'denied' })
    }
  })
})

describe('two tabs of a record too long to be read back', () => {
  it('do not correct each other for ever', async () => {
    const [first, second] = await twoTabs(dropCookies, countWrites)
    const long = { further: 250 }
    for (const page of [first, second]) {
      await page.evaluate(() => window.kit.kept.device?.end())
      await begin(page, long)
    }
    await decide(first, { deny: Array.from({ length: long.further }, (_, index) => `more-${index}`), method: 'settings-reject' })
    for (const id of ['video', 'stats', 'chat']) {
      await decide(second, { deny: [id], method: 'settings-reject' })
      await knows(first, id, 'denied')
    }
    for (const page of [first, second]) expect(await writesOf(page)).toBeLessThanOrEqual(4)
  })
})

describe('what the visitor deleted with the data of the site', () => {
  it('W4: is put back where an answer of the server, that was on its way meanwhile, has overwritten it', async () => {
    const { page } = await world().open()
    const decisions = await page.evaluate(() => {
      const { kit } = window
      const onDevice = () => kit.readKept(kit.consent, window).remembered.services['chat']?.decision
      const { store, device } = kit.begin()
      store.decide({ grant: ['chat'], method: 'placeholder' })
      const before = document.cookie.split('; ').find((pair) => pair.includes('ask-first='))
      store.decide({ deny: ['chat'], method: 'withdraw' })
      kit.setCookie(`${before}; Path=/; Secure; SameSite=Lax; Max-Age=3600`)
      const late = onDevice()
      device.reread()
      return [late, onDevice()]
    })
    expect(decisions).toEqual(['granted', 'denied'])
  })

  it('W4: comes back from no other tab', async () => {
    const [first, second] = await twoTabs()
    await decide(first, { grant: ['chat'], method: 'placeholder' })
    await knows(second, 'chat', 'granted')
    await first.context().clearCookies()
    await second.evaluate(() => window.kit.kept.device?.reread())
    expect(await standing(second)).toMatchObject(undecided)
    await decide(second, { deny: ['video'], method: 'banner-reject' })
    await knows(first, 'video', 'denied')
    for (const page of [first, second]) {
      expect(await standing(page)).toMatchObject({ chat: 'undecided', video: 'denied' })
      await reload(page)
      expect(await standing(page)).toMatchObject({ chat: 'undecided', video: 'denied' })
    }
  })
})

/** Texts that are no record, and would grant if somebody believed them. */
function hostile(): string[] {
  const now = Date.now()
  const text = JSON.stringify(recordOf({ grant: ['chat'] }))
  return [
    'granted',
    '{}',
    'null',
    '{"version":1,"services":{"chat":"granted"}}',
    '{"version":1,"services":{"chat":{"decision":"granted"}}}',
    text.slice(0, -3),
    `\uFEFF${text}`,
    text.replace('"version":1', '"version":2'),
    text.replaceAll(/\d{13}/g, `${now + 25 * 3_600_000}`),
    text.replaceAll(/\d{13}/g, '1e400'),
    text.replace('"chat"', '"__proto__"'),
    text.replace('"settings-save"', '"toString"'),
    text.replace('{', `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)},`).padEnd(40_000),
    JSON.stringify(text),
  ]
}

describe('a tab that is told what is no record', () => {
  it('G4: believes nothing of it on the channel, and goes on hearing', async () => {
    const [first, second] = await twoTabs()
    await decide(first, { deny: ['video'], method: 'banner-reject' })
    await knows(second, 'video', 'denied')
    const last = JSON.stringify(recordOf({ deny: ['stats'] }))
    await first.evaluate(
      ([texts, last]) => {
        const channel = new BroadcastChannel('ask-first')
        for (const message of [...texts, 7, null, { version: 1, services: { chat: { decision: 'granted' } } }, JSON.parse(last), last])
          channel.postMessage(message)
      },
      [hostile(), last] as const,
    )
    await knows(second, 'stats', 'denied')
    expect(await standing(second)).toMatchObject({ chat: 'undecided', video: 'denied', stats: 'denied' })
    expect(await second.evaluate(() => window.kit.errors)).toEqual([])
  })

  it('G4: believes nothing of it in localStorage, forgets nothing that is cleared, and goes on hearing', async () => {
    const [first, second] = await twoTabs(noChannel)
    await setCookies(first, cookieOf(recordOf({ deny: ['video'] })))
    await reload(second)
    await noChannel(second)
    await second.evaluate(() =>
      addEventListener('storage', () => {
        document.title += '.'
      }),
    )
    const told = (count: number) => second.waitForFunction((count) => document.title === `Shop${'.'.repeat(count)}`, count)
    const texts = hostile()
    for (const [index, text] of texts.entries()) {
      await setLocal(first, text)
      await told(index + 1)
      expect(await standing(second)).toMatchObject({ chat: 'undecided', video: 'denied' })
    }
    await first.evaluate(() => localStorage.clear())
    await told(texts.length + 1)
    expect(await standing(second)).toMatchObject({ chat: 'undecided', video: 'denied' })
    await setLocal(first, JSON.stringify(recordOf({ deny: ['stats'] })))
    await knows(second, 'stats', 'denied')
    expect(await second.evaluate(() => window.kit.errors)).toEqual([])
  })
})
