import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import { createWorld } from './world.js'

const world = createWorld()

/** Everything the page's origin holds on the device. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }))

const standing = (page: Page) => page.evaluate(() => window.kit.standing())
const undecided = { chat: 'undecided', video: 'undecided', stats: 'undecided' }

/** A page whose app has started. */
async function visit() {
  const { context, page } = await world().open()
  await page.evaluate(() => void window.kit.begin())
  return { context, page }
}

async function reload(page: Page) {
  await page.reload()
  await page.waitForFunction(() => 'kit' in window)
  await page.evaluate(() => void window.kit.begin())
}

/** Waits until another page of the visitor has heard. */
const hear = (page: Page, service: string, status: string) =>
  page.waitForFunction(([id, wanted]) => window.kit.kept.store?.get().decisions[id]?.status === wanted, [service, status] as const, {
    timeout: 1000,
  })

describe('what is kept on the device', () => {
  it('G3: nothing before the first decision', async () => {
    const { page } = await world().open()
    const before = await held(page)
    await page.evaluate(() => {
      window.kit.begin().store.refresh()
    })
    expect(await held(page)).toEqual(before)
    expect(before).toEqual({ cookies: '', local: {}, session: {}, databases: [], caches: [] })
  })

  it('what was decided before the page was connected, or told by a server', async () => {
    const { page } = await world().open()
    await page.evaluate(() => {
      const { kit } = window
      const store = kit.createConsentStore(kit.consent)
      store.decide({ grant: ['chat'], method: 'placeholder', remember: false })
      store.decide({ deny: ['video'], method: 'banner-reject' })
      kit.keepOnDevice(kit.consent, store, window)
      kit.kept.store = store
    })
    await reload(page)
    expect(await standing(page)).toMatchObject({ chat: 'granted', video: 'denied' })
  })

  it('R1: a refusal, as long as a grant and without anything that tells visitors apart', async () => {
    const { context, page } = await visit()
    await page.evaluate(() => window.kit.kept.store?.decide({ deny: ['chat', 'video', 'stats'], method: 'banner-reject' }))
    const { local, session, cookies } = await held(page)
    expect({ session, cookies, keys: Object.keys(local) }).toEqual({ session: {}, cookies: '', keys: ['ask-first'] })
    expect(Object.keys(JSON.parse(local['ask-first'] ?? '').services.chat).sort()).toEqual(
      ['at', 'countries', 'decision', 'method', 'purpose', 'storageDays', 'until'].sort(),
    )
    const denied = { chat: 'denied', video: 'denied', stats: 'denied', persistence: 'local' }
    await reload(page)
    expect(await standing(page)).toEqual(denied)
    const second = await context.newPage()
    await second.goto(world().address('/second'))
    await second.waitForFunction(() => 'kit' in window)
    await second.evaluate(() => void window.kit.begin())
    expect(await standing(second)).toEqual(denied)
  })

  it('G6: a grant for the visit only in this tab, and gone when the visit ends', async () => {
    const { context, page } = await visit()
    await page.evaluate(() => window.kit.kept.store?.decide({ grant: ['chat'], method: 'placeholder', remember: false }))
    expect(Object.keys((await held(page)).session)).toEqual(['ask-first'])
    expect((await held(page)).local).toEqual({})
    await reload(page)
    expect(await standing(page)).toMatchObject({ chat: 'granted', video: 'undecided' })
    const second = await context.newPage()
    await second.goto(world().address())
    await second.waitForFunction(() => 'kit' in window)
    await second.evaluate(() => void window.kit.begin())
    expect(await standing(second)).toMatchObject(undecided)
    // withdrawn, nothing of it comes back with the tab
    await page.evaluate(() => window.kit.kept.store?.decide({ deny: ['chat'], method: 'withdraw' }))
    expect((await held(page)).session).toEqual({})
    await reload(page)
    expect(await standing(page)).toMatchObject({ chat: 'denied' })
  })

  it('G4: a damaged or newer record is left alone until the next decision, which replaces it', async () => {
    for (const stored of ['{"version":1,"services":{"chat":{"decision":"gran', '{"version":2,"grants":["chat"]}']) {
      const { page } = await world().open()
      await page.evaluate((text) => {
        localStorage.setItem('ask-first', text)
        sessionStorage.setItem('ask-first', text)
        window.kit.begin()
      }, stored)
      expect(await standing(page)).toMatchObject(undecided)
      expect((await held(page)).local).toEqual({ 'ask-first': stored })
      await page.evaluate(() => window.kit.kept.store?.decide({ deny: ['chat'], method: 'banner-reject' }))
      await reload(page)
      expect(await standing(page)).toMatchObject({ chat: 'denied', video: 'undecided' })
    }
  })
})

describe('two tabs', () => {
  const twoTabs = async (prepare: (page: Page) => Promise<void> = async () => undefined) => {
    const { context, page: first } = await world().open()
    const second = await context.newPage()
    await second.goto(world().address('/second'))
    await second.waitForFunction(() => 'kit' in window)
    for (const page of [first, second]) {
      await prepare(page)
      await page.evaluate(() => void window.kit.begin())
    }
    return [first, second] as const
  }

  it.each([
    ['by storage event and channel', async () => undefined],
    ['by storage event alone', (page: Page) => page.evaluate(() => void Reflect.deleteProperty(window, 'BroadcastChannel'))],
    [
      'by channel alone',
      (page: Page) => page.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true })),
    ],
  ])('W8: hear of a grant and of a withdrawal within a second (%s)', async (_, prepare) => {
    const [first, second] = await twoTabs(prepare)
    await first.evaluate(() => window.kit.kept.store?.decide({ grant: ['chat'], method: 'placeholder' }))
    await hear(second, 'chat', 'granted')
    await second.evaluate(() => window.kit.kept.store?.decide({ deny: ['chat'], method: 'withdraw' }))
    await hear(first, 'chat', 'denied')
    expect(await standing(first)).toEqual({ ...undecided, chat: 'denied', persistence: 'local' })
  })

  it('keep what each of them decided, though neither had heard of the other', async () => {
    const [first, second] = await twoTabs(async (page) => {
      await page.evaluate(() => {
        Reflect.deleteProperty(window, 'BroadcastChannel')
        addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true })
      })
    })
    await first.evaluate(() => window.kit.kept.store?.decide({ deny: ['chat'], method: 'withdraw' }))
    await second.evaluate(() => window.kit.kept.store?.decide({ grant: ['video'], method: 'banner-accept' }))
    await reload(first)
    expect(await standing(first)).toMatchObject({ chat: 'denied', video: 'granted' })
  })

  it('W8: put right what one of them overwrote in the same moment: no withdrawal is lost', async () => {
    const [first, second] = await twoTabs()
    await first.evaluate(() => window.kit.kept.store?.decide({ grant: ['chat'], method: 'placeholder' }))
    await hear(second, 'chat', 'granted')
    const granted = (await held(first)).local['ask-first'] ?? ''
    await second.evaluate((older) => {
      window.kit.kept.store?.decide({ deny: ['chat'], method: 'withdraw' })
      // what a tab that was writing at the same time leaves behind
      localStorage.setItem('ask-first', older)
    }, granted)
    await hear(first, 'chat', 'denied')
    await first.waitForFunction(() => localStorage.getItem('ask-first')?.includes('"denied"'))
    await reload(second)
    expect(await standing(second)).toMatchObject({ chat: 'denied' })
  })

  it('believe nothing that is no record', async () => {
    const [first, second] = await twoTabs()
    await first.evaluate(() => {
      const channel = new BroadcastChannel('ask-first')
      for (const message of ['granted', '{}', 7, null, { version: 1, services: { chat: { decision: 'granted' } } }])
        channel.postMessage(message)
      localStorage.setItem('ask-first', '{"version":1,"services":{"chat":"granted"}}')
      localStorage.removeItem('ask-first')
      localStorage.clear()
      window.kit.kept.store?.decide({ deny: ['stats'], method: 'banner-reject' })
    })
    await hear(second, 'stats', 'denied')
    expect(await standing(second)).toMatchObject({ chat: 'undecided', video: 'undecided' })
  })
})

describe('a browser that keeps nothing', () => {
  it('R5: with all cookies blocked decisions hold for the page, say so, and still reach the other tab', async () => {
    const profile = await mkdtemp(path.join(tmpdir(), 'ask-first-profile-'))
    await mkdir(path.join(profile, 'Default'))
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
    await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(blocked))
    const executablePath = chromiumPath()
    const context = await chromium.launchPersistentContext(profile, {
      args: chromiumArguments,
      ...(executablePath ? { executablePath } : {}),
    })
    try {
      const pages = [await context.newPage(), await context.newPage()] as const
      for (const page of pages) {
        await page.goto(world().address())
        await page.waitForFunction(() => 'kit' in window)
        await page.evaluate(() => void window.kit.begin())
      }
      const [first, second] = pages
      const refusal = await first.evaluate(() => {
        try {
          return Object.keys(localStorage).join()
        } catch (error) {
          return error instanceof Error ? error.name : 'unknown'
        }
      })
      expect(refusal).toBe('SecurityError')
      expect(await standing(first)).toEqual({ ...undecided, persistence: 'memory' })
      await first.evaluate(() => window.kit.kept.store?.decide({ grant: ['chat'], deny: ['video'], method: 'settings-save' }))
      await hear(second, 'chat', 'granted')
      await second.evaluate(() => window.kit.kept.store?.decide({ deny: ['chat'], method: 'withdraw' }))
      await hear(first, 'chat', 'denied')
      expect(await standing(first)).toEqual({ chat: 'denied', video: 'denied', stats: 'undecided', persistence: 'memory' })
      expect(await first.evaluate(() => window.kit.errors)).toEqual([])
    } finally {
      await context.close()
      await rm(profile, { recursive: true })
    }
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
            let getter = 'works'
            try { localStorage } catch (error) { getter = error.name }
            parent.postMessage({ before, after: kit.standing(), getter, errors: kit.errors }, '*')
          </script>`
          document.body.append(frame)
        }),
    )
    expect(told).toEqual({
      before: { ...undecided, persistence: 'memory' },
      after: { chat: 'granted', video: 'denied', stats: 'undecided', persistence: 'memory' },
      getter: 'SecurityError',
      errors: [],
    })
  })

  it('W3: a withdrawal that no longer fits on the device takes the old grant away with it', async () => {
    const { page } = await visit()
    await page.evaluate(() => window.kit.kept.store?.decide({ grant: ['chat'], method: 'placeholder' }))
    const failed = await page.evaluate(() => {
      // fills the store to the last character
      let chunk = 'x'.repeat(1_000_000)
      for (let index = 0; chunk.length > 0; index += 1) {
        try {
          localStorage.setItem(`fill ${index}`, chunk)
        } catch {
          chunk = chunk.slice(0, Math.floor(chunk.length / 2))
        }
      }
      window.kit.kept.store?.decide({ deny: ['chat', 'video', 'stats'], method: 'withdraw' })
      return localStorage.getItem('ask-first')
    })
    expect(failed).toBeNull()
    expect(await standing(page)).toEqual({ chat: 'denied', video: 'denied', stats: 'denied', persistence: 'memory' })
    await reload(page)
    expect(await standing(page)).toMatchObject(undecided)
  })

  it.each([
    ['throws', 'throw new DOMException("full", "QuotaExceededError")'],
    ['forgets silently', ''],
  ])('R5: says so when writing %s, and keeps the next decision again when it can', async (_, body) => {
    const { page } = await visit()
    await page.evaluate((body) => {
      const { setItem } = Storage.prototype
      Storage.prototype.setItem = new Function(body) as typeof setItem // stands in for a browser that keeps nothing
      window.kit.kept.store?.decide({ deny: ['chat'], method: 'banner-reject' })
      Storage.prototype.setItem = setItem
    }, body)
    expect(await standing(page)).toMatchObject({ chat: 'denied', persistence: 'memory' })
    await page.evaluate(() => window.kit.kept.store?.decide({ deny: ['video'], method: 'settings-save' }))
    expect(await standing(page)).toMatchObject({ persistence: 'local' })
    await reload(page)
    expect(await standing(page)).toMatchObject({ chat: 'denied', video: 'denied' })
  })
})
