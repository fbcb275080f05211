import { defineConsent, service } from 'ask-first/core'
import { type GatedRequests, watchGatedRequests } from 'ask-first/testing'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { facts, options } from '../core/sample.js'
import type {} from './page/index.js'
import { createWorld } from './world.js'

const world = createWorld()

/** A chat at the vendor's server, asked for nothing else, and a film that is elsewhere. */
const consentFor = (origin: string) =>
  defineConsent({
    controller: options.controller,
    purposes: { support: {}, media: {} },
    services: [
      service({
        id: 'chat',
        purpose: 'support',
        facts,
        hosts: { script: [origin], connect: [origin.replace(/^http/, 'ws')] },
        footprint: {},
      }),
      service({ id: 'film', purpose: 'media', facts, hosts: { frame: ['http://film.muster.example'] }, footprint: {} }),
    ],
  })

type Watch = GatedRequests<'chat' | 'film'>

/** A page that is watched from before its first request. */
async function watched(): Promise<{ page: Page; watch: Watch; origin: string }> {
  const { vendor, open, address } = world()
  const { page } = await open()
  const watch = watchGatedRequests(page, consentFor(vendor.origin))
  await page.goto(address('/'))
  await page.waitForFunction(() => 'kit' in window)
  return { page, watch, origin: vendor.origin }
}

/** What a careless page would do, each with what is asked by it. */
const planted: Record<string, { plant(page: Page, origin: string): Promise<unknown>; asks(origin: string): string }> = {
  'a script': {
    plant: (page, origin) =>
      page.evaluate((src) => void document.head.append(Object.assign(document.createElement('script'), { src })), `${origin}/chat.js`),
    asks: (origin) => `${origin}/chat.js`,
  },
  'an image': {
    plant: (page, origin) => page.evaluate((src) => void Object.assign(new Image(), { src }), `${origin}/dot.gif?page=1`),
    asks: (origin) => `${origin}/dot.gif?page=1`,
  },
  'a call of the page': {
    plant: (page, origin) => page.evaluate((url) => void fetch(url).catch(() => undefined), `${origin}/api`),
    asks: (origin) => `${origin}/api`,
  },
  'a frame': {
    plant: (page, origin) =>
      page.evaluate((src) => void document.body.append(Object.assign(document.createElement('iframe'), { src })), `${origin}/frame`),
    asks: (origin) => `${origin}/frame`,
  },
  'a script that is only fetched ahead': {
    plant: (page, origin) =>
      page.evaluate(
        (href) => void document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href })),
        `${origin}/chat.js`,
      ),
    asks: (origin) => `${origin}/chat.js`,
  },
  'a socket': {
    plant: (page, origin) => page.evaluate((url) => void new WebSocket(url), `${origin.replace(/^http/, 'ws')}/live`),
    asks: (origin) => `${origin.replace(/^http/, 'ws')}/live`,
  },
}

describe('the watch over gated hosts', () => {
  it.each(Object.keys(planted))('catches %s before a grant, and says which service was asked for what', async (name) => {
    const { page, watch, origin } = await watched()
    watch.expectNone()
    await planted[name]?.plant(page, origin)
    const url = planted[name]?.asks(origin) ?? ''
    await expect.poll(() => watch.requests).toEqual([{ service: 'chat', url }])
    expect(() => watch.expectNone()).toThrow(`[ask-first] asked-too-early: gated hosts were asked before a grant.\nchat: ${url}`)
    expect(() => watch.expectNone({ granted: ['film'] })).toThrow('asked-too-early')
    watch.expectNone({ granted: ['chat'] })
  })

  it('catches what never arrives: a host that cannot be reached', async () => {
    const { page, watch } = await watched()
    await page.evaluate(
      () => void document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://film.muster.example/1' })),
    )
    await expect.poll(() => watch.requests).toEqual([{ service: 'film', url: 'http://film.muster.example/1' }])
  })

  it('says nothing of the page itself, nor of hosts that are not gated', async () => {
    const { page, watch, origin } = await watched()
    await page.evaluate(
      async (other) => {
        await fetch('/own.js')
        await fetch(other).catch(() => undefined)
      },
      origin.replace('127.0.0.1', 'localhost'),
    )
    await page.reload()
    await page.waitForFunction(() => 'kit' in window)
    expect(watch.requests).toEqual([])
    watch.expectNone()
  })
})

describe('the kit under that watch', () => {
  it('G1: asks for nothing until the switch, then for the chat alone', async () => {
    const { page, watch, origin } = await watched()
    world().vendor.answers = {
      '/chat.js': {
        body: `window.Chat = { open() { document.body.append(Object.assign(document.createElement('div'), { id: 'chat' })) }, stop() {} }`,
      },
    }
    await page.evaluate((vendor) => window.kit.mountApp({ vendor, preload: false }), origin)
    await page.locator('.af-launcher').hover()
    await page.locator('.af-launcher').click()
    const control = page.getByRole('switch')
    await control.waitFor()
    watch.expectNone()
    await control.click()
    await page.waitForFunction(() => window.kit.app?.sight().session === 'open')
    await expect.poll(() => watch.requests).toEqual([{ service: 'chat', url: `${origin}/chat.js` }])
    watch.expectNone({ granted: ['chat'] })
  })
})
