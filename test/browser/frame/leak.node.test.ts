import { expect, it } from 'vitest'
import { createWorld } from '../world.js'
import { useWidgets } from './widgets.js'

const world = createWorld()
const widgets = useWidgets()

it('nothing of 20 runs in a frame stays in memory', async () => {
  const { open } = world()
  const { origin } = widgets()
  const { page } = await open({ apart: true })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.enable')
  const counts = async () => {
    // a frame that was let go is taken away in several steps
    for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage')
    const { documents, nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
    return { documents, nodes, jsEventListeners }
  }
  const run = (which: Parameters<typeof window.kit.frames.start>[0], storage?: 'memory') =>
    page.evaluate(
      async ([which, storage]) => {
        await window.kit.frames.start(which, storage && { storage })
        await window.kit.frames.stop()
      },
      [which, storage] as const,
    )
  const kinds = [{ openChatStudio: origin }, { deepChat: origin, socket: true }, { script: `${origin}/hostile.js` }]
  for (const which of kinds) await run(which, 'memory')
  const before = await counts()
  for (let round = 0; round < 20; round++) await run(kinds[round % 3] ?? { openChatStudio: origin }, round % 2 ? 'memory' : undefined)
  await expect.poll(counts, { interval: 500 }).toEqual(before)
})
