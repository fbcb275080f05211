import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Frame } from 'playwright'
import { describe, expect, it } from 'vitest'
import type { IsolationLevel } from '../../src/core/index.js'
import { matchesAny } from '../../src/services/pattern.js'
import { type Subject, type SubjectName, subjects } from '../vendors/subjects/index.js'
import type { Calls, Offers } from '../vendors/subjects/subject.js'
import { setStage } from './vendor-stage.js'
import { createWorld } from './world.js'

const world = createWorld()
const names = Object.keys(subjects) as SubjectName[] // these are its keys

/** Every adapter at every level at which it says it was tested. */
const trials = names.flatMap((name) => {
  const { isolation } = subjects[name].define('https://vendor.example')
  const levels: IsolationLevel[] = isolation?.frame === 'tested' ? ['page', 'frame'] : ['page']
  return levels.map((level) => [name, level] as const)
})

const valuesIn = (view: Frame, paths: readonly string[]) =>
  view.evaluate(
    (paths) =>
      Object.fromEntries(
        paths.map((path) => {
          const value = path.split('.').reduce<unknown>((owner, key) => Reflect.get(Object(owner), key), window)
          return [path, typeof value === 'function' || value === undefined ? typeof value : JSON.parse(JSON.stringify(value))]
        }),
      ),
    paths,
  )

/** What an adapter offers besides opening: the names of its functions. */
const offeredBy = ({ open: _, hideLauncher, showLauncher: __, unread, openChange, ...same }: Offers) =>
  [
    'open',
    ...(hideLauncher ? ['setLauncher'] : []),
    ...(unread ? ['onUnread'] : []),
    ...(openChange ? ['onOpenChange'] : []),
    ...Object.keys(same),
  ].sort()

describe.each(trials)('the vendor %s at level %s', (name, level) => {
  const subject: Subject = subjects[name]
  const offers: Offers = subject.offers ?? {}
  const visit = () => setStage(world(), name, level)
  const endsWithReload = level === 'page' && subject.define('https://vendor.example').teardown !== 'full'
  const end = endsWithReload ? 'needs-reload' : 'stopped'
  /** Errors the page was told of, but for what the vendor's own code is known to report. */
  const faults = (errors: readonly string[]) => errors.filter((error) => !subject.noise || !error.includes(subject.noise))
  const nothingLeft = { residual: [], needsReload: endsWithReload }
  // in the page code that ran and was not ready may go on, and nobody can call its teardown
  const isCutShort = level === 'page' && !subject.endsEarly
  const cutShort = isCutShort ? 'needs-reload' : 'stopped'

  it('K1: asks for nothing and leaves nothing before it is opened, nor when it is withdrawn while its code is fetched', async () => {
    const stage = await visit()
    const before = await stage.look()
    const states = await stage.page.evaluate(async () => {
      const { kit, stage } = window
      await stage.service.load?.()
      const unopened = kit.sessionOf(stage.service)
      await unopened.stop()
      let letGo: () => void = () => undefined
      const gate = new Promise<void>((resolve) => {
        letGo = resolve
      })
      const { load } = stage.service
      const session = kit.sessionOf({ ...stage.service, load: async () => gate.then(() => load?.() ?? Promise.reject()) })
      const opening = session.open()
      const stopping = session.stop()
      letGo()
      await Promise.all([opening, stopping])
      return [unopened.get().status, session.get().status]
    })
    expect(states).toEqual(['stopped', 'stopped'])
    expect(stage.asked).toEqual([])
    expect(await stage.look()).toEqual(before)
  })

  it('W6: sets exactly the documented globals before it asks, and never runs when it is withdrawn then', async () => {
    const stage = await visit()
    const before = await stage.look()
    const letThrough = stage.hold()
    await stage.page.evaluate(() => {
      window.kit.kept.session = window.kit.sessionOf(window.stage.service)
      void window.kit.kept.session.open()
    })
    await expect.poll(() => stage.asked.length).toBeGreaterThan(0)
    const view = await stage.view()
    expect(await valuesIn(view, Object.keys(subject.globalsBefore ?? {}))).toEqual(subject.globalsBefore ?? {})
    const attributes = await view.evaluate(
      ([script, names]) => {
        const element = [...document.scripts].find(({ src }) => src.includes(script))
        return Object.fromEntries(names.map((name) => [name, element?.getAttribute(name)]))
      },
      [subject.script, Object.keys(subject.attributes ?? {})] as const,
    )
    expect(attributes).toEqual(subject.attributes ?? {})
    await stage.page.evaluate(() => void window.kit.kept.session?.stop())
    await letThrough()
    const state = await stage.page.evaluate(async () => {
      const { kit } = window
      return kit.kept.session && kit.reach(kit.kept.session, 'stopped', 'needs-reload')
    })
    expect(await stage.ran()).toBe(false)
    expect(state).toMatchObject({ status: 'stopped', report: { residual: [], needsReload: false } })
    expect(faults(await stage.errors())).toEqual([])
    expect(await stage.look()).toEqual(before)
  })

  it('W3, I2: opens, and all of what its facts and footprint name is there and goes; stopped twice, it harms nothing', async () => {
    const stage = await visit()
    const before = await stage.look()
    const opened = await stage.page.evaluate(async () => {
      const { kit, stage } = window
      kit.kept.session = kit.sessionOf(stage.service)
      kit.kept.statuses = kit.history(kit.kept.session)
      await kit.kept.session.open()
      return kit.kept.session.get().status
    })
    expect(opened).toBe('open')
    const { footprint } = stage.service
    const left = await stage.look()
    const stored = [...left.cookies.map((cookie) => cookie.split('=')[0] ?? ''), ...left.keys]
    const patterns = [...(footprint.cookies ?? []), ...(footprint.localStorage ?? []), ...(footprint.sessionStorage ?? [])]
    expect(stored.filter((one) => !matchesAny(patterns, one))).toEqual([])
    expect(patterns.filter((pattern) => !stored.some((one) => matchesAny([pattern], one)))).toEqual([])
    const view = await stage.view()
    const absent = await view.evaluate((nodes) => nodes.filter((node) => !document.querySelector(node)), [...(footprint.nodes ?? [])])
    expect(absent).toEqual([])
    await stage.forget()
    const ended = await stage.page.evaluate(async () => {
      const { kit } = window
      const { session } = kit.kept
      await Promise.all([session?.stop(), session?.stop()])
      const first = session?.get()
      await session?.stop()
      return { first, last: session?.get().status }
    })
    expect(ended).toMatchObject({ first: { status: end, report: nothingLeft }, last: end })
    expect(faults(await stage.errors())).toEqual([])
    // a frame that is taken away needs no goodbye
    if (level === 'page') expect(await stage.noted()).toEqual(offers.stop ?? [])
    expect(await stage.look()).toEqual(before)

    const again = await stage.page.evaluate(async () => {
      const { kit } = window
      await kit.kept.session?.open()
      const status = kit.kept.session?.get().status
      await kit.kept.session?.stop()
      return status
    })
    expect(again).toBe(endsWithReload ? 'needs-reload' : 'open')
    expect(faults(await stage.errors())).toEqual([])
    expect(await stage.look()).toEqual(before)
  })

  it('is not ready when only its script ran, and gives up when its time is over', async () => {
    const stage = await visit()
    const before = await stage.look()
    stage.reply = 'silent'
    await stage.page.evaluate(() => {
      const { kit, stage } = window
      kit.kept.session = kit.sessionOf(stage.service)
      kit.kept.statuses = kit.history(kit.kept.session)
      kit.kept.limits = kit.openByHand(kit.kept.session)
    })
    await expect.poll(() => stage.ran()).toBe(true)
    const end = await stage.page.evaluate(() => {
      const { session, statuses, limits } = window.kit.kept
      limits?.passSlow()
      limits?.passFailed()
      return { statuses, state: session?.get() }
    })
    expect(end).toEqual({ statuses: ['idle', 'loading', 'slow', 'failed'], state: { status: 'failed', reason: 'timeout' } })
    expect(faults(await stage.errors())).toEqual([])
    expect(stage.asked[0]).toContain(subject.script)
    expect(await stage.look()).toEqual(before)
  })

  it('W5: leaves nothing when it is withdrawn after its script ran, and whatever that asks for or writes later does nothing', async () => {
    const stage = await visit()
    const before = await stage.look()
    stage.reply = 'silent'
    await stage.page.evaluate(() => {
      // what is asked for right after the stop counts as a leftover where a slow machine takes the hurried time for it
      window.kit.kept.session = window.kit.unhurriedSessionOf(window.stage.service)
      void window.kit.kept.session.open()
    })
    await expect.poll(() => stage.ran()).toBe(true)
    const letThrough = stage.hold()
    const view = await stage.view()
    await stage.page.evaluate(() => window.stage.leaveTraces())
    const further = `${new URL(subject.script, world().vendor.origin).href.split('?')[0]}?further=`
    const ask = (src: string) => void document.head.append(Object.assign(document.createElement('script'), { src }))
    await view.evaluate(ask, `${further}before`)
    await expect.poll(() => stage.asked.some((address) => address.endsWith('further=before'))).toBe(true)
    await stage.page.evaluate(
      (src) => {
        void window.kit.kept.session?.stop()
        // code that goes on running asks for more at once, and writes between the sweeps
        if (src) document.head.append(Object.assign(document.createElement('script'), { src }))
        setTimeout(() => window.stage.leaveTraces(), 30)
      },
      level === 'page' && `${further}after`,
    )
    await letThrough()
    const ended = await stage.page.evaluate(async () => {
      const { kit, stage } = window
      return kit.kept.session && { ...(await kit.reach(kit.kept.session, 'stopped', 'needs-reload')), late: stage.late }
    })
    expect(ended).toMatchObject({ status: cutShort, report: { residual: [], needsReload: isCutShort }, late: [] })
    expect(faults(await stage.errors())).toEqual([])
    expect(await stage.look()).toEqual(before)
  })

  it.each(['ready', 'open'] as const)(
    'W6: leaves nothing when it is withdrawn right before it is %s, and never becomes it',
    async (step) => {
      const stage = await visit()
      const before = await stage.look()
      const ended = await stage.page.evaluate(async (step) => {
        const { kit, stage } = window
        let arrive: () => void = () => undefined
        let letGo: () => void = () => undefined
        const arrived = new Promise<void>((resolve) => {
          arrive = resolve
        })
        const gate = new Promise<void>((resolve) => {
          letGo = resolve
        })
        const { load } = stage.service
        const session = kit.sessionOf({
          ...stage.service,
          load: async () => {
            const start = await load?.()
            return async (context) => {
              if (!start) throw new Error('the vendor has no code')
              const handle = await start(context)
              const wait = async () => {
                arrive()
                await gate
              }
              if (step === 'ready') await wait()
              return {
                ...handle,
                open: async () => {
                  await handle.open()
                  if (step === 'open') await wait()
                },
              }
            }
          },
        })
        const statuses = kit.history(session)
        const opening = session.open()
        await arrived
        const stopping = session.stop()
        letGo()
        await Promise.all([opening, stopping])
        return { ...session.get(), statuses }
      }, step)
      expect(ended).toMatchObject({
        report: { residual: [] },
        statuses: ['idle', 'loading', ...(step === 'open' ? ['ready'] : []), 'stopping', step === 'ready' ? cutShort : end],
      })
      expect(faults(await stage.errors())).toEqual([])
      expect(await stage.look()).toEqual(before)
    },
  )

  it('says blocked when its script is missing or kept away, and starts when it is back', async () => {
    const stage = await visit()
    await stage.page.evaluate(() => {
      window.kit.kept.session = window.kit.sessionOf(window.stage.service)
    })
    const open = () =>
      stage.page.evaluate(async () => {
        await window.kit.kept.session?.open()
        return window.kit.kept.session?.get()
      })
    stage.reply = 'missing'
    expect(await open()).toEqual({ status: 'failed', reason: 'blocked' })
    stage.reply = 'blocked'
    expect(await open()).toEqual({ status: 'failed', reason: 'blocked' })
    stage.reply = 'well-behaved'
    expect(await open()).toMatchObject({ status: 'open' })
  })

  it('offers what its vendor documents and nothing else, and each of it arrives as the exact call', async () => {
    const stage = await visit()
    const offered = await stage.page.evaluate(async () => {
      const { kit, stage } = window
      kit.kept.session = kit.sessionOf(stage.service)
      await kit.kept.session.open()
      return Object.keys(kit.kept.session.handle() ?? {}).sort()
    })
    expect(offered).toEqual(offeredBy(offers))
    const view = await stage.view()
    expect(await stage.noted()).toEqual(expect.arrayContaining([...(offers.open ?? [])]))
    await stage.forget()

    const told = async (act: 'close' | 'hide' | 'show' | 'identify' | 'setLocale', calls: Calls | undefined, value?: unknown) => {
      if (!calls) return
      await stage.page.evaluate(
        async ([act, value]) => {
          const handle = window.kit.kept.session?.handle()
          if (act === 'close') handle?.close?.()
          if (act === 'hide' || act === 'show') handle?.setLauncher?.(act === 'show')
          if (act === 'setLocale') handle?.setLocale?.(value as string) // so it is, below
          if (act === 'identify') await handle?.identify?.(value as never) // the vendor's own kind of visitor
        },
        [act, value] as const,
      )
      await expect.poll(() => stage.noted()).toEqual(calls)
      await stage.forget()
    }
    await told('hide', offers.hideLauncher)
    await told('show', offers.showLauncher)
    await told('identify', offers.identify?.calls, offers.identify?.visitor)
    await told('setLocale', offers.setLocale?.calls, offers.setLocale?.locale)

    const state = () => stage.page.evaluate(() => window.kit.kept.session?.get())
    if (offers.openChange) {
      await view.evaluate(offers.openChange.close)
      await expect.poll(state).toMatchObject({ status: 'ready' })
      await view.evaluate(offers.openChange.open)
      await expect.poll(state).toMatchObject({ status: 'open' })
    }
    if (offers.unread) {
      await view.evaluate(offers.unread)
      await expect.poll(state).toMatchObject({ unread: 3 })
    }
    if (offers.focus) {
      expect(
        await stage.page.evaluate(() => ({ hasFocus: window.kit.kept.session?.focus(), moved: document.activeElement !== document.body })),
      ).toEqual({ hasFocus: true, moved: true })
    }
    await stage.forget()
    await told('close', offers.close)
  })
})

describe('the real Open Chat Studio widget', () => {
  it('W3, I2: opens, and stores nothing that its facts and footprint do not name; all of it is taken away', async () => {
    const { open, vendor } = world()
    const files = path.join(import.meta.dirname, '../../node_modules/open-chat-studio-widget/dist/open-chat-studio-widget')
    for (const file of await readdir(files)) {
      if (file.endsWith('.js')) vendor.answers[`/widget/${file}`] = { body: await readFile(path.join(files, file), 'utf8') }
    }
    const { page } = await open()
    await page.unrouteAll()
    const seen = await page.evaluate(async (origin) => {
      const { kit } = window
      const service = kit.subjects['open-chat-studio'].define(origin)
      const session = kit.sessionOf(service)
      await session.open()
      const state = session.get()
      const hasFocus = session.focus()
      const stored = Object.keys(localStorage)
      await session.stop()
      return {
        state,
        hasFocus,
        stored,
        named: service.footprint.localStorage,
        end: session.get(),
        styles: document.querySelectorAll('style').length,
      }
    }, vendor.origin)
    expect(seen).toMatchObject({
      state: { status: 'open' },
      hasFocus: true,
      end: { status: 'stopped', report: { residual: [], needsReload: false } },
      styles: 0,
    })
    expect(seen.named).toEqual(expect.arrayContaining(seen.stored))
    expect(
      await page.evaluate(() => ({ keys: Object.keys(localStorage), nodes: document.querySelectorAll('open-chat-studio-widget').length })),
    ).toEqual({
      keys: [],
      nodes: 0,
    })
  })
})
