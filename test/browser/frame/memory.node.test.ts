import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { createWorld } from '../world.js'
import { useWidgets } from './widgets.js'

const world = createWorld()
const widgets = useWidgets()

const file = await readFile(path.join(import.meta.dirname, '../../../src/services/frame/frame.html'), 'utf8')
const frameUrl = '/frame.html'

/** Everything the page's origin keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }))

const nothing = { cookie: '', local: [], session: [], databases: [], caches: [] }

/** Empties what a page cannot be asked to forget on its first visit. */
const empty = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      const deletion = indexedDB.deleteDatabase(name ?? '')
      await new Promise((resolve, reject) => Object.assign(deletion, { onsuccess: resolve, onerror: reject }))
    }
    for (const name of await caches.keys()) await caches.delete(name)
  })

const stores = `
  const store = (name) => Promise.all([
    new Promise((resolve) => { const opening = indexedDB.open(name); opening.onsuccess = resolve; opening.onerror = resolve }),
    caches.open(name),
  ])`

/** A way in which code of a service keeps something outside of its own window. */
const ways: Readonly<Record<string, string>> = {
  'a worker': `await work((source) => new Worker(source), window)`,
  'a worker of a frame inside': `await work((source) => new inner.Worker(source), inner)`,
  'a shared worker': `await work((source) => new SharedWorker(source), window)`,
  'a shared worker of a frame inside': `await work((source) => new inner.SharedWorker(source), inner)`,
  'a frame inside whose document was opened': `
    inner.document.open()
    inner.document.write('<script>localStorage.setItem("opened", 1); document.cookie = "opened=1; Path=/"; parent.opened = typeof indexedDB + typeof Worker</scr' + 'ipt>')
    inner.document.close()
    if (!window.opened) throw new Error('it did not run')`,
  'a frame inside with markup of its own': `await nest((frame, source) => { frame.srcdoc = source })`,
  'a frame inside with markup of its own, as an attribute': `await nest((frame, source) => { frame.setAttribute('srcdoc', source) })`,
  'a frame inside that comes with markup': `
    const done = new Promise((resolve) => { window.nested = resolve })
    const box = document.body.appendChild(document.createElement('div'))
    box.innerHTML = '<iframe srcdoc="<script>localStorage.setItem(1, 1); document.cookie = 1; parent.nested()</scr' + 'ipt>"></iframe>'
    await done`,
  'a frame inside at an address of its own making': `await nest((frame, source) => { frame.src = URL.createObjectURL(new Blob([source], { type: 'text/html' })) })`,
}

const script = (does: string) => `(async () => {
  const inner = document.body.appendChild(document.createElement('iframe')).contentWindow
  const work = async (make, view) => {
    const source = 'const answer = (port) => store("worked").then(() => port.postMessage(1)); ${stores.replaceAll('\n', ' ')}; self.onconnect = ({ ports: [port] }) => answer(port); if (!("onconnect" in self) || self.WorkerGlobalScope && self instanceof self.DedicatedWorkerGlobalScope) answer(self)'
    const worker = make(view.URL.createObjectURL(new view.Blob([source], { type: 'text/javascript' })))
    const port = worker.port ?? worker
    await new Promise((resolve, reject) => { port.onmessage = resolve; worker.onerror = reject })
  }
  const nest = (fill) => {
    const frame = document.createElement('iframe')
    const done = new Promise((resolve) => { window.nested = resolve })
    fill(frame, '<script>localStorage.setItem("nested", 1); document.cookie = "nested=1; Path=/"; parent.nested()</scr' + 'ipt>')
    document.body.append(frame)
    return done
  }
  try { ${does} } catch (error) { window.refused = String(error) }
  window.vendorIsReady = true
})()`

describe('storage in memory', () => {
  it.each(
    Object.entries(ways).flatMap(([name, does]) => [
      { name, where: 'built in place', does, run: {} },
      { name, where: 'in the site’s copy of our page', does, run: { frameUrl } },
    ]),
  )('G10: nothing is kept by $name, in a document $where', async ({ does, run }) => {
    const { open, files } = world()
    files[frameUrl] = { body: file }
    widgets().scripts['/keeps.js'] = { body: script(does) }
    const { page } = await open()
    await empty(page)
    const state = await page.evaluate(([script, run]) => window.kit.frames.start({ script }, { ...run, storage: 'memory' }), [
      `${widgets().origin}/keeps.js`,
      run,
    ] as const)
    expect(state.status).toBe('open')
    expect(await kept(page)).toEqual(nothing)
  })

  it('G10: no trace of workers is left for a service that asks whether there are any, and credentialless documents have theirs', async () => {
    const { open, files } = world()
    files[frameUrl] = { body: file }
    const { page } = await open()
    const featuresIn = async (run: { frameUrl?: string }) => {
      await page.evaluate(([script, run]) => window.kit.frames.start({ script }, { ...run, storage: 'memory' }), [
        `${widgets().origin}/quiet.js`,
        run,
      ] as const)
      const features = await page.evaluate(() => {
        const view = window.kit.frames.place()
        return [
          ...['Worker', 'SharedWorker', 'indexedDB', 'caches'].filter((name) => name in view),
          ...['serviceWorker', 'storage', 'storageBuckets'].filter((name) => name in view.navigator),
        ]
      })
      await page.evaluate(() => window.kit.frames.stop())
      return features
    }
    expect(await featuresIn({})).toEqual([])
    expect(await featuresIn({ frameUrl })).toEqual(['Worker', 'SharedWorker', 'serviceWorker'])
    // as in a browser that does not know such frames
    await page.evaluate(() => Reflect.deleteProperty(HTMLIFrameElement.prototype, 'credentialless'))
    expect(await featuresIn({ frameUrl })).toEqual([])
  })
})
