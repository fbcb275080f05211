import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const world = createWorld({ vendorPorts: 8 })
const rounds = Number(process.env.ASK_FIRST_ROUNDS ?? 200)

const note = (stage: string) => `(window.ran ??= []).push('${stage}');`

/** Scripts of a vendor that take a random time each, by the way they come. */
const kinds = {
  'a classic script': { module: false, stages: 1, answers: { '/first.js': { body: note('first'), delay: [0, 100] } } },
  'a module with a part of its own': {
    module: true,
    stages: 2,
    answers: {
      '/first.js': { body: `import './second.js';${note('first')}`, delay: [0, 100] },
      '/second.js': { body: note('second'), delay: [0, 100] },
    },
  },
  'a loader of loaders': {
    module: false,
    stages: 3,
    answers: {
      '/first.js': {
        body: `${note('first')}
          const add = (name) => document.head.appendChild(Object.assign(document.createElement('script'), { src: new URL(name, base) }));
          const base = document.currentScript.src;
          add('second.js');
          setTimeout(() => { const box = document.createElement('div'); box.append(add('third.js')); document.body.append(box) }, 30);`,
        delay: [0, 100],
      },
      '/second.js': { body: note('second'), delay: [0, 100] },
      '/third.js': { body: note('third'), delay: [0, 100] },
    },
  },
} as const

describe('W6: a withdrawal while a vendor loads', () => {
  it.each(Object.entries(kinds))(
    `W6: %s: of ${rounds} withdrawals at random moments none lets anything run afterwards`,
    async (name, { module, stages, answers }) => {
      const { open, vendor } = world()
      vendor.answers = { ...answers, '/marker.js': { delay: 140 } }
      const { page } = await open()
      const [marker = '', ...others] = vendor.origins
      const tally = await page.evaluate(([vendor, rounds]) => window.kit.withdrawAtRandom(vendor, rounds), [
        { sources: others.map((origin) => `${origin}/first.js`), marker: `${marker}/marker.js`, module, stages },
        rounds,
      ] as const)
      process.stdout.write(
        `page, ${name}: ${rounds} withdrawals, ${tally.inFlight} while a script was on its way: ${tally.late} late executions, ${tally.lateRequests} late requests\n`,
      )
      expect(tally.late).toBe(0)
      // both ends must be reached, else the moments were not random
      expect(tally.inFlight).toBeGreaterThan(rounds / 20)
      expect(tally.finished).toBeGreaterThan(rounds / 20)
    },
  )
})
