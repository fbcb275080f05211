import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Subject, type SubjectName, subjects } from '../vendors/subjects/index.js'
import type {} from './official-loaders/page.js'
import { buildPageScripts } from './page-scripts.js'
import { type Stage, setStage } from './vendor-stage.js'
import { createWorld } from './world.js'

type Vendor = 'intercom' | 'crisp' | 'userlike' | 'tawk'

/** Where an adapter differs from its vendor's own loader on purpose: by global or attribute, with the reason. */
const differences: Record<Vendor, Readonly<Record<string, string>>> = {
  intercom: {
    'intercomSettings.installation_type': 'tells Intercom which installer was used; the kit is not its npm package',
    'Intercom.q': 'nothing waits there',
    'Intercom.q.0.0': 'the adapter asks to be told when the messenger is ready, before it is loaded',
    'Intercom.q.0.1': 'the same',
    'Intercom.loaderQueue': 'the other half of the package’s own queue; `q` is what its widget reads',
    'attribute id': 'by it the package finds its own element; the kit keeps the element itself',
    'attribute type': 'the default type, spelled out',
  },
  crisp: { CRISP_READY_TRIGGER: 'the adapter asks to be told when the chat is ready' },
  userlike: {},
  tawk: {
    'Tawk_API.autoStart': 'connects only when it is still wanted',
    'Tawk_API.onLoad': 'the adapter asks to be told when the widget is ready',
    Tawk_LoadStart: 'the time of day',
  },
}

const world = createWorld()
let loaders = ''

beforeAll(async () => {
  const scripts = await buildPageScripts(path.join(import.meta.dirname, 'official-loaders/page.tsx'))
  loaders = scripts.get('/page.js') ?? ''
})

/** What there is when the vendor's script is asked for: new globals by property path, and its element's attributes. */
async function atRequest(stage: Stage, start: () => Promise<void>) {
  const known = await stage.page.evaluate(() => Object.getOwnPropertyNames(window))
  const letThrough = stage.hold()
  await start()
  await expect.poll(() => stage.asked.length).toBeGreaterThan(0)
  const found = await stage.page.evaluate(
    ([known, script]) => {
      const entries: Record<string, unknown> = {}
      const note = (name: string, value: unknown) => {
        if (typeof value === 'function') entries[name] = 'function'
        if (value instanceof Date) entries[name] = `time ${value.getTime()}`
        else if ((typeof value === 'object' && value !== null) || typeof value === 'function') {
          for (const key of Object.keys(value)) note(`${name}.${key}`, Reflect.get(value, key))
          if (Array.isArray(value) && value.length === 0) entries[name] = '[]'
        } else entries[name] = value
      }
      // frames show as numbers
      for (const name of Object.getOwnPropertyNames(window))
        if (!known.includes(name) && !/^\d+$/.test(name)) note(name, Reflect.get(window, name))
      const element = [...document.scripts].find(({ src }) => src === script)
      for (const { name, value } of element?.attributes ?? []) entries[`attribute ${name}`] = value
      return entries
    },
    [known, stage.asked[0] ?? ''] as const,
  )
  await letThrough()
  return found
}

async function both(name: Vendor) {
  const official = await setStage(world(), name as SubjectName, 'page')
  await official.page.addScriptTag({ content: loaders, type: 'module' })
  await official.page.waitForFunction(() => 'official' in window)
  const theirs = await atRequest(official, () =>
    official.page.evaluate((name) => {
      window.official[name].started = Promise.resolve(window.official[name].start())
    }, name),
  )
  const asked = [...official.asked]
  return { official, theirs, asked }
}

describe.each(Object.keys(differences) as Vendor[])('the loader that %s publishes', (name) => {
  const subject: Subject = subjects[name]

  it('sets the same globals as the adapter and asks for the same script, but for named differences', async () => {
    const { theirs, asked } = await both(name)
    const stage = await setStage(world(), name, 'page')
    const ours = await atRequest(stage, () =>
      stage.page.evaluate(() => {
        void window.kit.sessionOf(window.stage.service).open()
      }),
    )
    expect(stage.asked[0]).toBe(asked[0])
    const differing = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].filter((key) => theirs[key] !== ours[key])
    expect(differing.sort()).toEqual(Object.keys(differences[name]).sort())
  })

  it('makes the same calls as the adapter', async () => {
    const { official } = await both(name)
    await expect.poll(() => official.ran()).toBe(true)
    const acts = await official.page.evaluate((name) => Object.keys(window.official[name].acts), name)
    await official.page.evaluate((name) => window.official[name].started, name)
    for (const act of acts) {
      await official.forget()
      await official.page.evaluate(([name, act]) => window.official[name].acts[act]?.(), [name, act] as const)
      const offered = Object.entries(subject.offers ?? {}).find(([key]) => key === act)?.[1]
      expect({ [act]: await official.noted() }).toEqual({ [act]: 'calls' in Object(offered) ? offered.calls : offered })
    }
  })
})
