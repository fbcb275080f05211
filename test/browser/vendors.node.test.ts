import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type SubjectName, subjects } from '../vendors/subjects.js'
import type { Answer } from './vendor-server.js'
import { createWorld } from './world.js'

const world = createWorld()
const names = Object.keys(subjects) as SubjectName[] // these are its keys

async function visit(name: SubjectName, answer: Answer) {
  const { open, vendor } = world()
  vendor.answers = { [subjects[name].script]: answer }
  const { page } = await open()
  return { page, vendor, args: [name, vendor.origin] as const }
}

describe.each(names)('the vendor %s', (name) => {
  it('K1: asks for nothing before it is opened, not even when its code is fetched', async () => {
    const { page, vendor, args } = await visit(name, { body: subjects[name].wellBehaved })
    await page.evaluate(async ([name, origin]) => {
      const service = window.kit.subjects[name].define(origin)
      await service.load?.()
      await window.kit.sessionOf(service).stop()
    }, args)
    expect(vendor.asked).toEqual([])
  })

  it('W3: opens, takes the focus, and leaves nothing behind; destroyed twice, it harms nothing', async () => {
    const { page, args } = await visit(name, { body: subjects[name].wellBehaved })
    const before = await page.evaluate(() => ({ html: document.documentElement.outerHTML, globals: Object.getOwnPropertyNames(window) }))
    const end = await page.evaluate(async ([name, origin]) => {
      const { kit } = window
      const service = kit.subjects[name].define(origin)
      const session = kit.sessionOf(service)
      await session.open()
      const open = { state: session.get(), hasFocus: session.focus(), active: document.activeElement !== document.body }
      const traces = { cookies: document.cookie, keys: Object.keys(localStorage).length }
      await session.stop()
      const report = session.get()
      await session.stop()
      return { open, traces, report, status: session.get().status, errors: kit.errors }
    }, args)
    expect(end.open).toEqual({ state: { status: 'open' }, hasFocus: true, active: true })
    // the stand-in stored something, else this proves nothing
    expect(end.traces.cookies.length + end.traces.keys).toBeGreaterThan(0)
    expect(end.report).toMatchObject({ status: 'stopped', report: { residual: [], needsReload: false } })
    expect({ status: end.status, errors: end.errors }).toEqual({ status: 'stopped', errors: [] })
    const after = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window),
      cookies: document.cookie,
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    }))
    expect(after).toEqual({ ...before, cookies: '', keys: [] })
  })

  it('starts again after it was taken away', async () => {
    const { page, args } = await visit(name, { body: subjects[name].wellBehaved })
    const statuses = await page.evaluate(async ([name, origin]) => {
      const session = window.kit.sessionOf(window.kit.subjects[name].define(origin))
      const statuses = window.kit.history(session)
      await session.open()
      await session.stop()
      await session.open()
      return statuses
    }, args)
    expect(statuses).toEqual(['idle', 'loading', 'ready', 'open', 'stopping', 'stopped', 'loading', 'ready', 'open'])
  })

  it('is not ready when only its script ran, and gives up in time', async () => {
    const { page, args } = await visit(name, { body: subjects[name].silent })
    const statuses = await page.evaluate(async ([name, origin]) => {
      const session = window.kit.sessionOf(window.kit.subjects[name].define(origin), { slow: 300, failed: 600 })
      const statuses = window.kit.history(session)
      void session.open()
      await window.kit.reach(session, 'failed')
      return { statuses, state: session.get() }
    }, args)
    expect(statuses).toEqual({ statuses: ['idle', 'loading', 'slow', 'failed'], state: { status: 'failed', reason: 'timeout' } })
  })

  it('W6: never shows anything when it is withdrawn while it loads', async () => {
    const { page, vendor, args } = await visit(name, { body: subjects[name].wellBehaved, delay: 100 })
    await page.evaluate(([name, origin]) => {
      const session = window.kit.sessionOf(window.kit.subjects[name].define(origin))
      window.kit.kept.session = session
      void session.open()
    }, args)
    await expect.poll(() => vendor.asked).toHaveLength(1)
    const end = await page.evaluate(async () => {
      const { session } = window.kit.kept
      await session?.stop()
      return { state: session?.get(), cookies: document.cookie, keys: Object.keys(localStorage), errors: window.kit.errors }
    })
    expect(end).toEqual({
      state: { status: 'stopped', report: { removed: [], residual: [], needsReload: false } },
      cookies: '',
      keys: [],
      errors: [],
    })
  })

  it('says blocked when its script is missing, and starts when it is back', async () => {
    const { page, vendor, args } = await visit(name, { status: 404 })
    const failed = await page.evaluate(async ([name, origin]) => {
      const session = window.kit.sessionOf(window.kit.subjects[name].define(origin))
      window.kit.kept.session = session
      await session.open()
      return session.get()
    }, args)
    expect(failed).toEqual({ status: 'failed', reason: 'blocked' })
    vendor.answers = { [subjects[name].script]: { body: subjects[name].wellBehaved } }
    expect(
      await page.evaluate(async () => {
        await window.kit.kept.session?.open()
        return window.kit.kept.session?.get()
      }),
    ).toEqual({ status: 'open' })
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
