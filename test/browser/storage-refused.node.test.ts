import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import {
  begin,
  cookieOf,
  decide,
  denied,
  dropCookies,
  fillLocal,
  held,
  jarOf,
  recordOf,
  reload,
  setCookies,
  setLocal,
  standing,
  takeCookies,
  undecided,
  visit,
} from './device.js'
import { createWorld } from './world.js'

const world = createWorld()

/** So many services that a decision about all of them fits into no cookie. */
const many = { further: 60 }
const all = ['chat', 'video', 'stats', ...Array.from({ length: many.further }, (_, index) => `more-${index}`)]

/** Runs a test in a browser that blocks all cookies, and with them all storage. */
async function inBlockingBrowser(test: (context: BrowserContext) => Promise<void>) {
  const profile = await mkdtemp(path.join(tmpdir(), 'ask-first-profile-'))
  await mkdir(path.join(profile, 'Default'))
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(blocked))
  const executablePath = chromiumPath({ hasWindow: true })
  const context = await chromium.launchPersistentContext(profile, {
    args: chromiumArguments,
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    await test(context)
  } finally {
    await context.close()
    await rm(profile, { recursive: true })
  }
}

describe('a browser that keeps nothing', () => {
  it('R5: with all cookies blocked decisions hold for the page, say so, and still reach the other tab', () =>
    inBlockingBrowser(async (context) => {
      const knows = (page: Page, status: string) =>
        page.waitForFunction((wanted) => window.kit.kept.store?.get().decisions.chat?.status === wanted, status)
      const first = await visit(await context.newPage(), world().address())
      const second = await visit(await context.newPage(), world().address())
      const refusal = await first.evaluate(() => {
        try {
          return Object.keys(localStorage).join()
        } catch (error) {
          return error instanceof Error ? error.name : 'unknown'
        }
      })
      expect(refusal).toBe('SecurityError')
      expect(await standing(first)).toEqual({ ...undecided, persistence: 'memory' })
      await decide(first, { grant: ['chat'], deny: ['video'], method: 'settings-save' })
      await knows(second, 'granted')
      await decide(second, { deny: ['chat'], method: 'withdraw' })
      await knows(first, 'denied')
      expect(await standing(first)).toEqual({ chat: 'denied', video: 'denied', stats: 'undecided', persistence: 'memory' })
      expect(await first.evaluate(() => window.kit.errors)).toEqual([])
    }))

  it('R5: with the line to other tabs refused too, as Firefox does, the app runs, and no return to the page ends its answers', () =>
    inBlockingBrowser(async (context) => {
      const { vendor } = world()
      vendor.answers = { '/film': { body: 'film', headers: { 'content-type': 'text/html' } } }
      const page = await context.newPage()
      await page.goto(world().address())
      await page.waitForFunction(() => 'kit' in window)
      const look = () => page.evaluate(() => ({ ...window.kit.app?.sight(), errors: window.kit.errors }))
      await page.evaluate((vendor) => {
        window.BroadcastChannel = class extends BroadcastChannel {
          constructor(name: string) {
            super(name)
            throw new DOMException('The operation is insecure.', 'SecurityError')
          }
        }
        return window.kit.mountApp({ vendor })
      }, vendor.origin)
      expect(await look()).toMatchObject({ banner: true, decisions: undecided, errors: [] })
      await page.evaluate(() => {
        window.kit.app?.actions().grant('video', { method: 'gate', remember: true })
        window.kit.app?.actions().grant('chat', { method: 'placeholder', remember: false })
      })
      await page.waitForFunction(() => window.kit.app?.sight().gate === 'open')
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      expect(await look()).toMatchObject({ gate: 'open', decisions: { video: 'granted', chat: 'granted' }, errors: [] })
      await page.evaluate(() => window.kit.app?.actions().rejectAll('settings'))
      expect(await look()).toMatchObject({ gate: 'closed', decisions: denied, errors: [] })
    }))

  it.each([
    ['cookie', denied],
    ['memory', undecided],
  ])('R5: says where the choice lies though localStorage cannot be looked at (%s)', async (persistence, answers) => {
    const { page } = await world().open()
    if (persistence === 'cookie') await setCookies(page, cookieOf(recordOf({ deny: ['chat', 'video', 'stats'] })))
    await page.evaluate(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      }),
    )
    await begin(page)
    expect(await standing(page)).toEqual({ ...answers, persistence })
  })

  it('R5: a sandboxed frame, which has no storage at all, works from memory', async () => {
    const { page } = await world().open()
    const told = await page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          addEventListener('message', ({ data }) => resolve(data), { once: true })
          const frame = document.createElement('iframe')
          frame.setAttribute('sandbox', 'allow-scripts')
          frame.srcdoc = `<script type="module">
            import '${location.origin}/kit.js'
            const { store } = kit.begin()
            const before = kit.standing()
            store.decide({ grant: ['chat'], method: 'placeholder', remember: false })
            store.decide({ deny: ['video'], method: 'banner-reject' })
            const refusals = [() => localStorage, () => document.cookie].map((look) => {
              try { return look() } catch (error) { return error.name }
            })
            parent.postMessage({ before, after: kit.standing(), refusals, errors: kit.errors }, '*')
          </script>`
          document.body.append(frame)
        }),
    )
    expect(told).toEqual({
      before: { ...undecided, persistence: 'memory' },
      after: { chat: 'granted', video: 'denied', stats: 'undecided', persistence: 'memory' },
      refusals: ['SecurityError', 'SecurityError'],
      errors: [],
    })
  })

  it.each([
    ['throws', 'throw new DOMException("full", "QuotaExceededError")'],
    ['forgets silently', ''],
  ])('R5: says so where there are no cookies and localStorage %s, and keeps the next decision again when it can', async (_, body) => {
    const { page } = await world().open()
    await begin(page)
    await dropCookies(page)
    await page.evaluate((body) => {
      const { setItem } = Storage.prototype
      Storage.prototype.setItem = new Function(body) as typeof setItem // stands in for a browser that keeps nothing
      window.kit.kept.store?.decide({ deny: ['chat'], method: 'banner-reject' })
      Storage.prototype.setItem = setItem
    }, body)
    expect(await standing(page)).toMatchObject({ chat: 'denied', persistence: 'memory' })
    await takeCookies(page)
    await decide(page, { deny: ['video'], method: 'settings-save' })
    expect(await standing(page)).toMatchObject({ persistence: 'cookie' })
    await reload(page)
    expect(await standing(page)).toEqual({ chat: 'denied', video: 'denied', stats: 'undecided', persistence: 'cookie' })
  })
})

describe('a browser that takes no cookie of ours', () => {
  it('R1: because one stands there that no script may touch: it lies in localStorage, and moves when that one is gone', async () => {
    const { context, page } = await world().open()
    const stuck = { name: '__Host-ask-first', value: '1', url: world().address().replace('http', 'https'), httpOnly: true, secure: true }
    await context.addCookies([stuck])
    await begin(page)
    await decide(page, { deny: ['chat', 'video', 'stats'], method: 'banner-reject' })
    expect(await standing(page)).toEqual({ ...denied, persistence: 'local' })
    expect(Object.keys((await held(page)).local)).toEqual(['ask-first'])
    await reload(page)
    expect(await standing(page)).toEqual({ ...denied, persistence: 'local' })
    expect(await jarOf(context)).toMatchObject([{ value: '1' }])
    await context.clearCookies()
    await reload(page)
    expect(await standing(page)).toEqual({ ...denied, persistence: 'cookie' })
    expect((await held(page)).local).toEqual({})
  })

  it('W4: and drops the withdrawal silently while the grant lies in one: localStorage tells it', async () => {
    const { page } = await world().open()
    await begin(page)
    await decide(page, { grant: ['chat', 'video'], method: 'banner-accept' })
    await dropCookies(page)
    await decide(page, { deny: ['chat'], method: 'withdraw' })
    expect(await standing(page)).toMatchObject({ chat: 'denied', persistence: 'local' })
    await reload(page)
    expect(await standing(page)).toMatchObject({ chat: 'denied', video: 'granted' })
  })

  it('W4: because the record is too large: localStorage has it alone, no older cookie stays', async () => {
    const { context, page } = await world().open()
    await begin(page, many)
    await decide(page, { grant: ['chat'], method: 'placeholder' })
    expect(await jarOf(context)).toHaveLength(1)
    await decide(page, { deny: all, method: 'settings-reject' })
    expect(await jarOf(context)).toEqual([])
    expect(Object.keys((await held(page)).local)).toEqual(['ask-first'])
    expect(await standing(page)).toMatchObject({ ...denied, 'more-59': 'denied', persistence: 'local' })
    await reload(page, many)
    expect(await standing(page)).toMatchObject({ ...denied, 'more-59': 'denied', persistence: 'local' })
  })
})

describe('a localStorage that is full', () => {
  it('W4: does not matter while a cookie holds the withdrawal', async () => {
    const { page } = await world().open()
    await begin(page)
    await decide(page, { grant: ['chat'], method: 'placeholder' })
    await fillLocal(page)
    await decide(page, { deny: ['chat', 'video', 'stats'], method: 'withdraw' })
    expect(await standing(page)).toEqual({ ...denied, persistence: 'cookie' })
    await reload(page)
    expect(await standing(page)).toEqual({ ...denied, persistence: 'cookie' })
  })

  it('W4: and a record too large for a cookie: a withdrawal takes the grant in the cookie away with it', async () => {
    const { context, page } = await world().open()
    await begin(page, many)
    await decide(page, { grant: ['chat'], method: 'placeholder' })
    await fillLocal(page)
    await decide(page, { deny: all, method: 'withdraw' })
    expect(await standing(page)).toMatchObject({ ...denied, persistence: 'memory' })
    expect(await jarOf(context)).toEqual([])
    expect(Object.keys((await held(page)).local)).not.toContain('ask-first')
    await reload(page, many)
    expect(await standing(page)).toMatchObject(undecided)
  })

  it('W4: and no cookies: a withdrawal takes the grant in localStorage away with it', async () => {
    const { page } = await world().open()
    await setLocal(page, JSON.stringify(recordOf({ grant: ['chat'] })))
    await dropCookies(page)
    await begin(page)
    expect(await standing(page)).toMatchObject({ chat: 'granted', persistence: 'local' })
    await fillLocal(page)
    await decide(page, { deny: ['chat', 'video', 'stats'], method: 'withdraw' })
    expect(await standing(page)).toEqual({ ...denied, persistence: 'memory' })
    expect(Object.keys((await held(page)).local)).not.toContain('ask-first')
    await reload(page)
    expect(await standing(page)).toMatchObject(undecided)
  })
})
