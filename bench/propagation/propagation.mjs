// How long a decision takes from one tab to the others, beside the browser's own message: `npm run bench:propagation`.
import { median, percentile, withSite } from '../site.mjs'

/** Decisions of each situation; a bare message takes turns with each, so that what slows the machine slows both alike. */
const rounds = Number(process.argv[2] ?? 100)
/** The first ones are not counted. */
const warmUp = 6
/** Longest wait for anything, in milliseconds: what takes longer never comes. */
const limit = 5000

/**
 * `way`: what a bare message goes by. `kept`: where the kit has the record; 40 services are too many for a cookie, and what
 * lies in localStorage goes by the channel and by the storage event, whichever is faster.
 */
const situations = [
  { name: 'two tabs', tabs: 2, services: 3, way: 'channel', kept: 'cookie' },
  { name: 'ten tabs, the slowest of 9', tabs: 10, services: 3, way: 'channel', kept: 'cookie' },
  { name: 'two tabs, 40 services', tabs: 2, services: 40, way: 'channel', kept: 'local' },
  { name: '… without the channel', tabs: 2, services: 40, way: 'storage', kept: 'local' },
]

function inTime(promise, what) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not arrive within ${limit} ms`)), limit)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** Opens the tabs of a visitor who was never here. */
async function openTabs(browser, address, { tabs: count, services, way }) {
  const context = await browser.newContext()
  if (way === 'storage') await context.addInitScript(() => delete window.BroadcastChannel)
  const tabs = []
  for (let number = 0; number < count; number += 1) {
    const tab = await context.newPage()
    await tab.goto(address)
    await tab.waitForFunction(() => 'tab' in window)
    await tab.evaluate(([services, way]) => window.tab.begin(services, way), [services, way])
    tabs.push(tab)
  }
  return { context, tabs }
}

/** One decision or bare message of the first tab: until the slowest of the others has heard it, and what the call itself took, in ms. */
async function send([first, ...others], what, round, name) {
  const parameters = [what, round]
  const label = `${name}: ${what} message ${round}`
  const { from, to } = await inTime(
    first.evaluate(([what, round]) => window.tab.send(what, round), parameters),
    label,
  )
  const heard = await inTime(
    Promise.all(others.map((tab) => tab.evaluate(([what, round]) => window.tab.heard(what, round), parameters))),
    label,
  )
  return { until: Math.max(...heard) - from, call: to - from }
}

async function measure(browser, address, situation) {
  const { name, kept } = situation
  const { context, tabs } = await openTabs(browser, address, situation)
  const times = { kit: [], bare: [] }
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const what of ['kit', 'bare']) {
      const time = await send(tabs, what, round, name)
      if (round >= warmUp) times[what].push(time)
    }
  }
  const persistence = await tabs[0].evaluate(() => window.tab.persistence())
  if (persistence !== kept) throw new Error(`${name}: the record is in ${persistence}, not in ${kept}`)
  await context.close()
  return times
}

const untils = (times) => times.map(({ until }) => until)
const figures = (times) => [percentile(untils(times), 0.5), percentile(untils(times), 0.99), Math.max(...untils(times))]
// the printed table is what a bench is for
const row = (name, cells, rest = []) =>
  console.log([name.padEnd(28), ...cells.map((cell) => cell.padStart(7)), ...rest.map((cell) => cell.padStart(9))].join(''))
const inMs = (values) => values.map((ms) => ms.toFixed(1))

await withSite(new URL('page/', import.meta.url), ['tab.js'], async ({ browser, origin }) => {
  console.log(
    `ms from decide() in one tab until another tab's store tells its listener; ${rounds} rounds each, the clock is good to 0.2 ms`,
  )
  console.log('call: how long decide() itself takes, with writing and reading back; ×: over the bare message\n')
  row('', ['p50', 'p99', 'max', 'call'], ['× p50', '× p99'])
  for (const situation of situations) {
    const { kit, bare } = await measure(browser, `${origin}/tab.html`, situation)
    const [ours, floor] = [figures(kit), figures(bare)]
    const ratios = [0, 1].map((index) => (ours[index] / floor[index]).toFixed(1))
    const call = (times) => median(times.map(({ call }) => call))
    row(situation.name, inMs([...ours, call(kit)]), ratios)
    row(situation.way === 'channel' ? '  a bare message' : '  a bare storage event', inMs([...floor, call(bare)]))
  }
})
