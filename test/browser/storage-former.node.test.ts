import type { ConsentRecord } from 'ask-first/core'
import { describe, expect, it } from 'vitest'
import { entry, record } from '../core/sample.js'
import { begin, cookieOf, decide, held, jarOf, recordOf, reload, setCookies, setLocal, standing, undecided } from './device.js'
import { createWorld } from './world.js'

const world = createWorld()
const day = 86_400_000

describe('what former versions kept in localStorage', () => {
  it('counts, and moves into the cookie when the page starts', async () => {
    const { context, page } = await world().open()
    const at = Date.now() - 30 * day
    const until = at + 180 * day
    const text = JSON.stringify(
      record({
        chat: entry({ at, until, method: 'placeholder', event: '3f2b8c1e-9d4a-4f6b-8a7c-0123456789ab' }),
        video: entry({ at, until, decision: 'denied', purpose: 'media', method: 'banner-reject' }),
      }),
    )
    await setLocal(page, text)
    await begin(page)
    const moved = { chat: 'granted', video: 'denied', stats: 'undecided', persistence: 'cookie' }
    expect(await standing(page)).toEqual(moved)
    expect((await held(page)).local).toEqual({})
    const [cookie, ...others] = await jarOf(context)
    expect(others).toEqual([])
    expect(Math.abs(Number(cookie?.expires) * 1000 - until - 30 * day)).toBeLessThan(60_000)
    await reload(page)
    expect(await standing(page)).toEqual(moved)
    // word for word, the time of the grant and its event too
    expect(await page.evaluate(() => window.kit.readKept(window.kit.consent, window).remembered)).toEqual(JSON.parse(text))
  })

  const whole = () => JSON.stringify(recordOf({ grant: ['chat'] }))
  it.each([
    ['damaged', () => whole().slice(0, -1)],
    ['newer', () => whole().replace('"version":1', '"version":2')],
  ])('G4: is left alone until the next decision where it is %s', async (_, make) => {
    const stored = make()
    const { page } = await world().open()
    await setLocal(page, stored)
    await page.evaluate((text) => sessionStorage.setItem('ask-first', text), stored)
    await begin(page)
    expect(await standing(page)).toMatchObject(undecided)
    expect(await held(page)).toMatchObject({ cookies: '', local: { 'ask-first': stored } })
    await decide(page, { deny: ['chat'], method: 'banner-reject' })
    expect((await held(page)).local).toEqual({})
    await reload(page)
    expect(await standing(page)).toEqual({ ...undecided, chat: 'denied', persistence: 'cookie' })
  })
})

describe('a cookie and a localStorage that differ', () => {
  /** Two records that differ: the older grant and a refusal, a later grant, and a tie. */
  function differing(): [ConsentRecord, ConsentRecord] {
    const at = Date.now() - day
    const one = recordOf({ grant: ['chat', 'stats'], deny: ['video'] }, at)
    const other = recordOf({ deny: ['chat'], grant: ['video'] }, at + 1000)
    const tie = recordOf({ deny: ['stats'] }, at)
    return [one, record({ ...other.services, ...tie.services })]
  }

  it.each([
    ['the cookie', false],
    ['localStorage', true],
  ])('W4: leave the later decision, of a tie the refusal (later in %s)', async (_, swap) => {
    const { page } = await world().open()
    const [earlier, later] = differing()
    const [inCookie, inLocal] = swap ? [earlier, later] : [later, earlier]
    await setCookies(page, cookieOf(inCookie))
    await setLocal(page, JSON.stringify(inLocal))
    await begin(page)
    const joined = { chat: 'denied', video: 'granted', stats: 'denied' }
    expect(await standing(page)).toMatchObject(joined)
    await reload(page)
    expect(await standing(page)).toMatchObject(joined)
  })
})
