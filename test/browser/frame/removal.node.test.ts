import { describe, expect, it } from 'vitest'
import { createWorld } from '../world.js'
import { soon } from './soon.js'
import { useWidgets } from './widgets.js'

const world = createWorld()
const widgets = useWidgets()

const footprint = { cookies: ['hostile'], localStorage: ['hostile'] }
const cookies = () => document.cookie

/** When a request of the hostile service was sent, by the clock of the page; not a number for others. */
const sentAt = (path: string) => Number(/[?&]sent=(\d+)/.exec(path)?.[1] ?? Number.NaN)

/** The server of the widgets under a name that is no host of a service, for the page's own requests. */
const marks = () => widgets().origin.replace('127.0.0.1', 'localhost')

describe('the removal of a frame', () => {
  it('W4: ends a hostile service 40 times: its socket closes, nothing is sent or stored after it', async () => {
    const { open } = world()
    const { origin, closed, requests, sockets } = widgets()
    const { page } = await open()
    const lags: number[] = []
    for (let round = 0; round < 40; round++) {
      closed.length = 0
      requests.length = 0
      const opened = await page.evaluate(([script, footprint]) => window.kit.frames.start({ script }, { footprint }), [
        `${origin}/hostile.js`,
        footprint,
      ] as const)
      expect(opened.status).toBe('open')
      await soon(sockets).toBe(1)
      await soon(() => page.evaluate(() => document.cookie)).toContain('hostile')
      const paths = () => requests.map(({ path }) => path)
      await soon(() => paths().filter((path) => path.startsWith('/poll')).length).toBeGreaterThan(0)
      const { at, left, state } = await page.evaluate((marks) => window.kit.frames.stop(marks), marks())
      expect(left).toBe(0)
      await soon(() => closed.length).toBe(1)
      lags.push((closed[0] ?? Number.POSITIVE_INFINITY) - at)
      // it sends 24 times a second; what was sent before may arrive late, and then says so
      const isLate = (path: string) => sentAt(path) > at
      expect(paths().filter(isLate)).toEqual([])
      expect(
        paths()
          .slice(paths().indexOf('/after'))
          .filter((path) => !(sentAt(path) <= at)),
      ).toEqual(['/after'])
      expect(state).toMatchObject({ status: 'stopped', report: { residual: [], needsReload: false } })
      expect(await page.evaluate(cookies)).not.toContain('hostile')
    }
    lags.sort((one, other) => one - other)
    const [median, p95, longest] = [19, 37, 39].map((rank) => lags[rank] ?? Number.POSITIVE_INFINITY)
    process.stdout.write(`socket closed after the removal: median ${median} ms, p95 ${p95} ms, longest ${longest} ms\n`)

    const from = Date.now()
    await expect.poll(() => Date.now() - from, { timeout: 40_000, interval: 500 }).toBeGreaterThan(30_000)
    expect(requests.filter(({ at }) => at > from)).toEqual([])
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0])
  }, 300_000)

  it('W4: in the page the same service goes on, so the test can tell', async () => {
    const { open } = world()
    const { origin, sockets } = widgets()
    const { page } = await open()
    await page.evaluate(([script, footprint]) => window.kit.frames.start({ script }, { level: 'page', footprint }), [
      `${origin}/hostile.js`,
      footprint,
    ] as const)
    await soon(sockets).toBe(1)
    const { state } = await page.evaluate(() => window.kit.frames.stop())
    expect(state).toMatchObject({ status: 'needs-reload' })
    expect(sockets()).toBe(1)
  })

  it('W4: lets no goodbye out, nor from a frame inside, while a visitor who leaves is still told', async () => {
    const { open, address } = world()
    const { origin, requests } = widgets()
    const { page } = await open({ apart: true })
    const goodbyes = () => requests.filter(({ path }) => path.startsWith('/goodbye-')).map(({ path }) => path)
    for (const name of ['goodbyes', 'goodbye-by-handler']) {
      await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/${name}.js`)
      requests.length = 0
      await page.evaluate((marks) => window.kit.frames.stop(marks), marks())
      expect(goodbyes()).toEqual([])
      expect(await page.evaluate(cookies)).toBe('')
    }
    await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/goodbyes.js`)
    await page.goto(address('/elsewhere'))
    await soon(goodbyes).toContain('/goodbye-pagehide')
  })
})
