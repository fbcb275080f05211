import { describe, expect, it } from 'vitest'
import { createWorld } from '../world.js'
import { useWidgets } from './widgets.js'

const world = createWorld()
const widgets = useWidgets()

const footprint = { cookies: ['escaped'], nodes: ['#escaped'], globals: ['Escaped'] }
const cookie = 'document.cookie = "escaped=1; Path=/"'

/** What code in the frame does to reach the page, and what the report says of it. */
const ways: Readonly<Record<string, { does: string; residual: readonly string[]; check?: number }>> = {
  'a timer through parent': { does: `parent.setInterval(() => { top.${cookie} }, 20)`, residual: [] },
  'text as code through parent': { does: `parent.setInterval('top.${cookie.replaceAll('"', '`')}', 20)`, residual: [] },
  'a node through parent': { does: `parent.document.body.append(document.createElement('section'))`, residual: [] },
  'a node through frameElement': { does: `frameElement?.after(document.createElement('section'))`, residual: [] },
  'a timer of its own function': { does: `top.setInterval(() => { top.${cookie} }, 20)`, residual: [] },
  'a timer with text as code': { does: `top.setInterval('${cookie}', 20)`, residual: ['cookie escaped'] },
  'code that was run in the page': { does: `top.eval('setInterval(() => { ${cookie} }, 20)')`, residual: ['cookie escaped'] },
  'a script of its host': {
    does: `top.document.head.append(Object.assign(top.document.createElement('script'), { src: base + '/idle.js' }))`,
    residual: ['node script'],
  },
  'a frame of its host': {
    does: `top.document.body.append(Object.assign(top.document.createElement('iframe'), { src: base + '/inner' }))`,
    residual: ['node iframe'],
  },
  'a node that was made inside': { does: `top.document.body.append(document.createElement('section'))`, residual: ['node section'] },
  'a node of its footprint': {
    does: `top.document.body.append(Object.assign(top.document.createElement('div'), { id: 'escaped' }))`,
    residual: ['node #escaped'],
  },
  'a replaced function': { does: `top.fetch = () => Promise.reject()`, residual: ['global fetch'] },
  'a replaced function of the page itself': { does: `top.eval('setInterval = () => 0')`, residual: ['global setInterval'] },
  'an object of its own': { does: `top.Planted = { now: true }`, residual: ['global Planted'] },
  'a global of its footprint': { does: `top.Escaped = 1`, residual: ['global Escaped'] },
  'requests of code in the page': {
    does: `top.eval('setInterval(() => fetch("' + base + '/poll").then((answer) => answer.text()), 50)')`,
    residual: ['request HOST'],
    // a request counts once it is answered, which takes its time on a busy machine
    check: 5000,
  },
  // nothing in a page tells who holds a socket: it is why the level is called one against leftovers
  'a socket of the page': { does: `new top.WebSocket(base.replace('http', 'ws') + '/socket')`, residual: [] },
}

describe('what reaches out of its frame', () => {
  it.each(Object.entries(ways))('W4: %s is told, or dead', async (_, { does, residual, check }) => {
    const { open } = world()
    const { origin, scripts } = widgets()
    scripts['/escape.js'] = { body: `{ const base = new URL(document.currentScript.src).origin; ${does}; window.vendorIsReady = true }` }
    const { page } = await open()
    const opened = await page.evaluate(([script, run]) => window.kit.frames.start({ script }, run), [
      `${origin}/escape.js`,
      { footprint, ...(check !== undefined && { check }) },
    ] as const)
    expect(opened.status).toBe('open')
    const { state } = await page.evaluate(() => window.kit.frames.stop())
    expect(state).toMatchObject({
      status: residual.length > 0 ? 'needs-reload' : 'stopped',
      report: { residual: residual.map((label) => label.replace('HOST', new URL(origin).host)) },
    })
    if (residual.length === 0) expect(await page.evaluate(() => document.cookie)).toBe('')
  })

  it('W4: a node that was made inside is told after the engine has thrown away the object it was made as', async () => {
    const { open } = world()
    const { origin, scripts } = widgets()
    scripts['/escape.js'] = { body: `top.document.body.append(document.createElement('section')); window.vendorIsReady = true` }
    const { page } = await open()
    await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/escape.js`)
    await page.evaluate(() => {
      // some 300 MB in small objects, for which a young generation of a few MB is cleared many times
      for (let count = 0; count < 10_000_000; count++) Reflect.set(window, 'garbage', { count })
    })
    const { state } = await page.evaluate(() => window.kit.frames.stop())
    expect(state).toMatchObject({ status: 'needs-reload', report: { residual: ['node section'] } })
  })

  it('W4: what the site itself adds or changes no name of is not taken for the service’s', async () => {
    const { open } = world()
    const { origin } = widgets()
    const { page } = await open()
    await page.evaluate((script) => window.kit.frames.start({ script }), `${origin}/quiet.js`)
    await page.evaluate(() => {
      document.body.append(document.createElement('section'))
      Object.assign(window, { shop: { open: () => undefined } })
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/inner' }))
    })
    const { state } = await page.evaluate(() => window.kit.frames.stop())
    expect(state).toMatchObject({ status: 'stopped', report: { residual: [] } })
  })
})
