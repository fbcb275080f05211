import { expect, it } from 'vitest'
import { createWorld } from '../world.js'
import { useWidgets } from './widgets.js'

const world = createWorld()
const widgets = useWidgets()
const rounds = Number(process.env.ASK_FIRST_ROUNDS ?? 200)
/** About how long each of the vendor's scripts takes, in milliseconds; withdrawals come within it after one of the vendor's steps. */
const usual = 200

const own = `const { origin, searchParams } = new URL(document.currentScript.src)
  const life = searchParams.get('life')
  const note = (what) => top.kit.frames.note(Number(life), what)
  const add = (name) => {
    note('ask ' + name)
    document.head.append(Object.assign(document.createElement('script'), { src: origin + '/' + name + '.js?life=' + life }))
  }`

it(`W6: of ${rounds} withdrawals from a loader of loaders none lets anything run, and none lets anything be asked for`, {
  timeout: 60_000 + 600 * rounds,
}, async () => {
  const { open } = world()
  const { origin, requests, scripts } = widgets()
  scripts['/first.js'] = { body: `{ ${own}; note('first'); add('second') }`, delay: [50, 200] }
  scripts['/second.js'] = { body: `{ ${own}; note('second'); setTimeout(() => add('third'), 30) }`, delay: [50, 200] }
  scripts['/third.js'] = { body: `{ ${own}; note('third') }`, delay: [50, 200] }
  const { page } = await open()
  const lives = await page.evaluate(([origin, rounds, usual]) => window.kit.frames.withdrawAtRandom(origin, rounds, usual), [
    origin,
    rounds,
    usual,
  ] as const)
  const askedLate = requests.flatMap(({ path }) => {
    const [, stage = '', life] = /^\/(\w+)\.js\?life=(\d+)$/.exec(path) ?? []
    return life === undefined || lives[Number(life)]?.asked.includes(stage) ? [] : [path]
  })
  const inFlight = lives.filter(({ asked, isFinished }) => asked.length > 0 && !isFinished).length
  const ranLate = lives.flatMap(({ late }) => late)
  process.stdout.write(
    `frame: ${rounds} withdrawals, ${inFlight} while a script was on its way: ${ranLate.length} late executions, ${askedLate.length} late requests\n`,
  )
  expect(ranLate).toEqual([])
  expect(askedLate).toEqual([])
  // both ends must be reached, else the moments were not random
  expect(inFlight).toBeGreaterThan(rounds / 4)
  expect(lives.filter(({ isFinished }) => isFinished).length).toBeGreaterThan(rounds / 40)
  expect(await page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0)
})
