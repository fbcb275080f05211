import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import type { Which } from '../page/frames.js'
import { createWorld } from '../world.js'
import { soon } from './soon.js'
import { useWidgets } from './widgets.js'

const world = createWorld()
const widgets = useWidgets()

const widgetAt = (name: string): Which => (name === 'deep-chat' ? { deepChat: widgets().origin } : { openChatStudio: widgets().origin })

/** Where launcher, panel and field of a real widget are. */
const boxes = (page: Page) =>
  page.evaluate(async () => {
    const view = window.kit.frames.place()
    const root = view.document.querySelector('open-chat-studio-widget, deep-chat')?.shadowRoot
    await Promise.all(root?.getAnimations().map(({ finished }) => finished) ?? [])
    const parts = [
      ...(root?.querySelectorAll('button, textarea, #text-input, #ocs-chat-window, #chat-view, #messages, #input, .input-button') ?? []),
    ]
    return parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      return [part.localName, part.id, x, y, width, height].join(' ')
    })
  })

/** The same once it moves no more: ten frames of the screen in a row show it. */
async function settledBoxes(page: Page): Promise<string[]> {
  let former: string[] = []
  let same = 0
  await soon(async () => {
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const now = await boxes(page)
    same = String(now) === String(former) ? same + 1 : 0
    former = now
    return same
  }).toBeGreaterThanOrEqual(10)
  return former
}

describe('the layout of a service in a frame', () => {
  it.each(['open-chat-studio', 'deep-chat'])('is the one in the page, at every width: %s', async (name) => {
    const { open } = world()
    for (const width of [1280, 768, 390]) {
      const seen: string[][] = []
      for (const level of ['page', 'frame'] as const) {
        const { page } = await open({ path: `/${name}/${level}/${width}` })
        await page.setViewportSize({ width, height: 844 })
        const state = await page.evaluate(([which, level]) => window.kit.frames.start(which, { level }), [widgetAt(name), level] as const)
        expect(state.status).toBe('open')
        await soon(async () => (await boxes(page)).length).toBeGreaterThan(3)
        seen.push(await settledBoxes(page))
      }
      expect(seen[1], `at ${width}`).toEqual(seen[0])
    }
  })
})

/** Three buttons of the page: beside, under and far from the service's launcher, which is 60 pixels wide, 20 from the corner. */
async function addButtons(page: Page) {
  await page.evaluate(() => {
    const counts: Record<string, number> = {}
    Object.assign(window, { counts })
    document.body.style.height = '3000px'
    for (const [name, right] of Object.entries({ beside: 110, under: 20, far: 600 })) {
      const button = document.createElement('button')
      button.id = name
      Object.assign(button.style, { position: 'fixed', right: `${right}px`, bottom: '20px', width: '60px', height: '60px', padding: '0' })
      for (const sign of ['click', 'pointerover', 'touchend']) {
        button.addEventListener(sign, () => {
          counts[`${name} ${sign}`] = (counts[`${name} ${sign}`] ?? 0) + 1
        })
      }
      document.body.append(button)
    }
  })
}

describe('a page beside a service in a frame', () => {
  it('gets clicks, hover, wheel and touch, and the service gets its own', async () => {
    const { open } = world()
    const { origin } = widgets()
    const { page } = await open({ apart: true })
    await page.setViewportSize({ width: 1000, height: 700 })
    await addButtons(page)
    await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/quiet.js`)
    await page.evaluate(() => {
      const counts: Record<string, number> = Reflect.get(window, 'counts')
      window.kit.frames
        .place()
        .document.querySelector('#hostile')
        ?.addEventListener('click', () => {
          counts['launcher click'] = (counts['launcher click'] ?? 0) + 1
        })
    })
    await soon(() => page.evaluate(() => window.kit.frames.element()?.style.clipPath)).toContain('path')
    const at = { beside: [860, 650], under: [950, 650], far: [370, 650] } as const
    for (const [x, y] of Object.values(at)) await page.mouse.click(x, y)
    const [x, y] = at.beside
    const touch = await page.context().newCDPSession(page)
    // at once: a finger that stays is no tap
    await Promise.all([
      touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
      touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    ])
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 300)
    await soon(() => page.evaluate(() => scrollY)).toBe(300)
    await soon(() => page.evaluate(() => Reflect.get(window, 'counts'))).toMatchObject({
      // the tap is one too
      'beside click': 2,
      'beside touchend': 1,
      'far click': 1,
      'launcher click': 1,
    })
    expect(await page.evaluate(() => Reflect.get(window, 'counts')['under click'])).toBeUndefined()
    expect(await page.evaluate(() => Reflect.get(window, 'counts')['beside pointerover'])).toBeGreaterThan(0)
  })

  it('is as before while the service shows nothing, and when it fails', async () => {
    const { open } = world()
    const { origin, scripts } = widgets()
    const { page } = await open()
    await addButtons(page)
    scripts['/never.js'] = { body: 'window.begun = true' }
    await page.evaluate(() => window.kit.frames.holdTimers())
    const failing = page.evaluate((script) => window.kit.frames.start({ script }, { failed: 5000 }), `${origin}/never.js`)
    await soon(() => page.evaluate(() => Reflect.get(window.kit.frames.place(), 'begun'))).toBe(true)
    await page.click('#under')
    expect(await page.evaluate(() => Reflect.get(window, 'counts')['under click'])).toBe(1)
    expect(await page.evaluate(() => window.kit.frames.ring())).toBe(1)
    await failing
    expect(await page.evaluate(() => [window.kit.frames.state(), window.kit.frames.element()])).toEqual([
      { status: 'failed', reason: 'timeout' },
      null,
    ])
  })

  it('keeps its colour, whatever the scheme of the page and of the device', async () => {
    const { open } = world()
    const { origin } = widgets()
    const { page } = await open({ apart: true })
    await page.setViewportSize({ width: 400, height: 300 })
    for (const device of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: device })
      for (const scheme of ['normal', 'light', 'dark', 'light dark', 'meta']) {
        await page.evaluate((scheme) => {
          // what a page says of itself in its head counts where its style sheets say nothing
          if (scheme === 'meta')
            document.head.append(Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'light dark' }))
          document.documentElement.style.colorScheme = scheme === 'meta' ? '' : scheme
          document.documentElement.style.background = 'rgb(12, 34, 56)'
        }, scheme)
        await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/quiet.js`)
        // round the launcher, inside the clip
        await soon(() => page.evaluate(() => window.kit.frames.element()?.style.clipPath)).toContain('path')
        expect(await colourAt(page, 317, 217), `${scheme} on ${device}`).toEqual([12, 34, 56])
        expect(await colourAt(page, 350, 250)).toEqual([0, 102, 68])
        await page.evaluate(() => window.kit.frames.stop())
      }
    }
  })

  it('prints without the service', async () => {
    const { open } = world()
    const { origin } = widgets()
    const { page } = await open({ apart: true })
    await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/quiet.js`)
    const visibility = () => page.evaluate(() => getComputedStyle(window.kit.frames.element() ?? document.body).visibility)
    await page.emulateMedia({ media: 'print' })
    await soon(visibility).toBe('hidden')
    await page.emulateMedia({ media: 'screen' })
    await soon(visibility).toBe('visible')
  })
})

/** The colour of one pixel of what the visitor sees. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const picture = (await page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64')
  return page.evaluate(async (picture) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const brush = document.createElement('canvas').getContext('2d')
    brush?.drawImage(image, 0, 0)
    return [...(brush?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3)
  }, picture)
}
