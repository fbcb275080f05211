import { describe, expect, it } from 'vitest'
import { createWorld } from '../world.js'
import { soon } from './soon.js'
import { useWidgets } from './widgets.js'

const widgets = useWidgets()

describe('without the guard of the goodbyes', () => {
  const world = createWorld({ mutate: { file: 'frame/guards.ts', replace: ['    isStopping = true\n', ''] } })

  it('each removal lets some out, so the test of it can tell', async () => {
    const { origin, requests } = widgets()
    const { page } = await world().open()
    const counts: number[] = []
    for (let round = 0; round < 3; round++) {
      requests.length = 0
      await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/goodbyes.js`)
      await page.evaluate(() => window.kit.frames.stop())
      const goodbyes = () => requests.filter(({ path }) => path.startsWith('/goodbye-')).length
      await soon(goodbyes).toBeGreaterThan(0)
      counts.push(goodbyes())
    }
    process.stdout.write(`without the guard: ${counts.join(', ')} requests per removal\n`)
  })
})

describe('without the clip', () => {
  const world = createWorld({
    mutate: {
      file: 'frame/follow.ts',
      replace: [`frame.style.setProperty('clip-path', next, 'important')`, `frame.style.setProperty('clip-path', 'none', 'important')`],
    },
  })

  it('no click reaches the page, so the test of it can tell', async () => {
    const { page } = await world().open()
    await page.evaluate(() => {
      Object.assign(window, { clicks: 0 })
      document.addEventListener('click', () => Reflect.set(window, 'clicks', Reflect.get(window, 'clicks') + 1))
    })
    const clicks = async () => {
      for (const [x, y] of [
        [860, 650],
        [370, 650],
        [100, 100],
      ] as const)
        await page.mouse.click(x, y)
      return page.evaluate(() => Reflect.get(window, 'clicks'))
    }
    expect(await clicks()).toBe(3)
    await page.evaluate((script) => window.kit.frames.start({ script }), `${widgets().origin}/quiet.js`)
    await soon(() => page.evaluate(() => window.kit.frames.element()?.style.clipPath)).toBe('none')
    expect(await clicks()).toBe(3)
  })
})

describe('without the removal', () => {
  const world = createWorld({ mutate: { file: 'frame/frame.ts', replace: ['        frame.remove()\n', ''] } })

  it('the socket stays, so the test of it can tell', async () => {
    const { origin, sockets, closed } = widgets()
    const { page } = await world().open()
    await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/hostile.js`)
    await soon(sockets).toBe(1)
    const { left } = await page.evaluate(() => window.kit.frames.stop())
    expect(left).toBe(1)
    expect([sockets(), closed]).toEqual([1, []])
  })
})
