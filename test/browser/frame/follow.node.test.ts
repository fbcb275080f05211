import { expect, it } from 'vitest'
import { createWorld } from '../world.js'
import { soon } from './soon.js'
import { useWidgets } from './widgets.js'

const world = createWorld()
const widgets = useWidgets()

/** A panel in a closed shadow root that opens with a transition, in a step of the vendor's own drawing. */
const opening = (mode: string) => `
  const host = document.body.appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: '${mode}' })
  const panel = document.createElement('div')
  panel.style.cssText = 'position:fixed;right:20px;bottom:20px;width:60px;height:60px;background:#064;transition:width 250ms,height 250ms'
  window.panel = panel
  root.append(panel)
  window.grow = () => requestAnimationFrame(() => { panel.style.width = '300px'; panel.style.height = '400px' })
  window.jump = () => requestAnimationFrame(() => { panel.style.transition = 'none'; panel.style.width = '80px'; panel.style.height = '500px' })
  window.vendorIsReady = true
`

it.each(['open', 'closed'])('the clip is never behind what is shown, in a shadow root that is %s', async (mode) => {
  const { open } = world()
  const { origin, scripts } = widgets()
  scripts['/panel.js'] = { body: opening(mode) }
  const { page } = await open({ apart: true })
  await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/panel.js`)
  await soon(() => page.evaluate(() => window.kit.frames.element()?.style.clipPath)).toContain('path')
  for (const act of ['grow', 'jump']) {
    const wrong = await page.evaluate(async (act) => {
      const view = window.kit.frames.place()
      const panel: HTMLElement = Reflect.get(view, 'panel')
      const shown: string[] = []
      Reflect.get(view, act)()
      for (let frame = 0; frame < 30; frame++) {
        await new Promise(requestAnimationFrame)
        // after everything else that is done for this frame of the screen
        await new Promise((resolve) => {
          const channel = new MessageChannel()
          channel.port1.onmessage = resolve
          channel.port2.postMessage(0)
        })
        const { left, top } = panel.getBoundingClientRect()
        const [, x = '', y = ''] = /M ?(-?\d+) (-?\d+)/.exec(window.kit.frames.element()?.style.clipPath ?? '') ?? []
        // round the panel, by the room for focus rings and what rounding takes
        const isRound = [left - Number(x), top - Number(y)].every((room) => room >= 6 && room < 8)
        if (!isRound) shown.push(`${frame}: ${left} ${top} in ${x} ${y}`)
      }
      return { shown, size: panel.offsetHeight }
    }, act)
    expect(wrong).toEqual({ shown: [], size: act === 'grow' ? 400 : 500 })
  }
})

it('does not measure all the time when something pulses for ever, and the outline stays', async () => {
  const { open } = world()
  const { origin, scripts } = widgets()
  scripts['/pulse.js'] = {
    body: `${opening('open')}
      panel.animate([{ opacity: 1 }, { opacity: 0.5 }], { duration: 500, iterations: Infinity })
      window.measured = 0
      const read = getComputedStyle
      window.getComputedStyle = (...rest) => { window.measured += 1; return read(...rest) }`,
  }
  const { page } = await open({ apart: true })
  await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/pulse.js`)
  const perSecond = () =>
    page.evaluate(async () => {
      const view = window.kit.frames.place()
      const from: number = Reflect.get(view, 'measured')
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return Reflect.get(view, 'measured') - from
    })
  // 5 elements, looked at 4 times
  await soon(perSecond).toBeLessThan(60)
  expect(await page.evaluate(() => window.kit.frames.element()?.style.clipPath)).toContain('path')
})
