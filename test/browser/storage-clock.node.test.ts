import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { decide, jarOf, reload, standing } from './device.js'
import { createWorld } from './world.js'

const world = createWorld()
const hour = 3_600_000

/** A page in a time zone whose clock says what `window.name` says, before anything of the page runs. */
async function openIn(timezoneId: string) {
  const { context, page } = await world().open({ apart: true })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setTimezoneOverride', { timezoneId })
  await page.addInitScript(() => {
    Date.now = () => Number(window.name)
  })
  await at(page, Date.UTC(2026, 0))
  expect(await page.evaluate(() => [Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone])).toEqual([Date.UTC(2026, 0), timezoneId])
  return page
}

/** How things stand when the page is loaded again at a time. */
async function at(page: Page, time: number) {
  await page.evaluate((time) => {
    window.name = `${time}`
  }, time)
  await reload(page)
  return standing(page)
}

/** The same minute of a later month in UTC, on its last day where it has fewer days. */
function later(start: number, months: number): number {
  const date = new Date(start)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay), date.getUTCHours(), date.getUTCMinutes())
}

// decided when six months in the zone's own calendar end an hour or a day off
const zones = [
  ['America/New_York', '2026-09-14T06:59:59.999Z', '2027-03-14T06:59:59.999Z'],
  ['Pacific/Kiritimati', '2026-08-30T12:00:00.000Z', '2027-02-28T12:00:00.000Z'],
] as const

describe('the clock of the device', () => {
  it.each(zones)('R3: ends a grant in one moment in every zone; what comes from the future counts for nothing (%s)', async (...row) => {
    const [zone, decided, end] = [row[0], Date.parse(row[1]), Date.parse(row[2])]
    const page = await openIn(zone)
    await at(page, decided)
    await decide(page, { grant: ['chat'], deny: ['video'], method: 'settings-save' })
    expect(await at(page, end - 1)).toMatchObject({ chat: 'granted', video: 'denied', persistence: 'cookie' })
    expect(await at(page, end)).toMatchObject({ chat: 'undecided', video: 'denied' })
    // set back by a day at most, and by more
    expect(await at(page, decided - 24 * hour)).toMatchObject({ chat: 'granted', video: 'denied' })
    expect(await at(page, decided - 24 * hour - 1)).toMatchObject({ chat: 'undecided', video: 'undecided' })
  })

  it('R3: brings no page to a cookie that is gone with its grant: the end is told, once, and the visitor why', async () => {
    const [, decided, end] = ['', Date.parse('2026-09-14T06:59:59.999Z'), Date.parse('2027-03-14T06:59:59.999Z')]
    const page = await openIn('UTC')
    await at(page, decided)
    await decide(page, { grant: ['chat', 'video', 'stats'], method: 'banner-accept' })
    // the jar has a clock of its own
    const [cookie] = await jarOf(page.context())
    const days = (Number(cookie?.expires) * 1000 - Date.now() - (end - decided)) / (24 * hour)
    expect(days).toBeGreaterThan(29)
    expect(days).toBeLessThan(31)
    const events = []
    for (const time of [end, end + 29 * 24 * hour]) {
      await at(page, time)
      await page.evaluate((vendor) => window.kit.mountApp({ vendor }), world().vendor.origin)
      await page.waitForFunction(() => window.kit.kept.store?.get().decisions.chat?.status === 'undecided')
      expect(await page.evaluate(() => window.kit.kept.store?.get().decisions.chat)).toEqual({ status: 'undecided', reason: 'expired' })
      // whoever waited for its turn has had it when this one has
      await page.evaluate(() => navigator.locks.request('ask-first', () => undefined))
      events.push(...(await page.evaluate(() => window.kit.app?.events ?? [])))
    }
    expect(events).toMatchObject([{ method: 'expiry', decided: ['chat', 'video', 'stats'], granted: [] }])
  })

  it.each(zones)('G4: decides nothing wrongly on any of 400 days (%s)', async (zone) => {
    const page = await openIn(zone)
    const days = Array.from({ length: 400 }, (_, index) => {
      const start = Date.UTC(2026, 0, 1 + index, index % 24, 30)
      return { start, grantEnd: later(start, 6), refusalEnd: later(start, 12) }
    })
    const wrong = await page.evaluate((days) => {
      const { kit } = window
      const wrong: string[] = []
      const beginAt = (time: number) => {
        window.name = `${time}`
        return kit.begin()
      }
      for (const { start, grantEnd, refusalEnd } of days) {
        kit.setCookie('__Host-ask-first=; Path=/; Secure; Max-Age=0')
        const { store, device } = beginAt(start)
        store.decide({ grant: ['chat'], deny: ['video'], method: 'settings-save' })
        device.end()
        for (const [time, expected] of [
          [grantEnd - 1, 'granted denied'],
          [grantEnd, 'undecided denied'],
          [refusalEnd - 1, 'undecided denied'],
          [refusalEnd, 'undecided undecided'],
        ] as const) {
          const { store, device } = beginAt(time)
          device.end()
          const { chat, video } = store.get().decisions
          if (`${chat?.status} ${video?.status}` !== expected)
            wrong.push(`${new Date(time).toISOString()}: ${chat?.status} ${video?.status}`)
        }
      }
      return wrong
    }, days)
    expect(wrong).toEqual([])
  })
})
