// What one decision costs a page with many gates: how many of them render, and how long it takes; beside a plain React
// context and c15t: `npm run bench:gates`.
import { countTime, idle, median, middle, printRow, withSite } from '../site.mjs'

/** Decisions of each kind, each on a page of its own; they take turns, so that what slows the machine slows all alike. */
const rounds = Number(process.argv[2] ?? 20)
/** How many gates; of 100 services, so that a decision about one changes 1 % of them. */
const sizes = (process.argv[3] ?? '10,100,1000,10000').split(',').map(Number)
/** Longest wait for a page with its gates, in milliseconds. */
const patience = 180_000

const pages = ['plain.jsx', 'kit.jsx', 'c15t.jsx']
const runs = {
  'plain context': 'plain.html?',
  'plain context, again': 'plain.html?',
  kit: 'kit.html?',
  c15t: 'c15t.html?',
  'kit, its own cards': 'kit.html?card&',
  'c15t, its own cards': 'c15t.html?card&',
}

/** One decision of a visitor who was never here. */
async function decide({ browser, origin }, address, gates) {
  const context = await browser.newContext()
  const tab = await context.newPage()
  tab.setDefaultTimeout(patience)
  const time = await countTime(tab)
  await tab.goto(`${origin}/${address}gates=${gates}`)
  await tab.waitForFunction(() => window.gates?.areClosed())
  await idle(tab)
  const before = await time()
  const mounted = await tab.evaluate(() => window.gates.mounted())
  const shown = await tab.evaluate(() => window.gates.decide())
  await idle(tab)
  const after = await time()
  const counts = await tab.evaluate(() => window.gates.counts())
  await context.close()
  if (counts.open !== Math.ceil(gates / 100)) throw new Error(`${address}: ${counts.open} of ${gates} gates are open`)
  return { mounted, shown, script: after.script - before.script, task: after.task - before.task, rendered: counts.rendered }
}

/** Names of what was run, and what each gave for one size. */
const table = async (site, gates, times) => {
  const results = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < times; round += 1) {
    for (const [name, address] of Object.entries(runs)) results[name].push(await decide(site, address, gates))
  }
  return results
}

const folder = new URL('page/', import.meta.url)
const renders = {}
// React counts renders only where it was built to, which costs time: what is counted is not timed
await withSite(
  folder,
  pages,
  async (site) => {
    for (const gates of sizes) renders[gates] = await table(site, gates, 1)
  },
  { alias: [{ find: /^react-dom\/client$/, replacement: 'react-dom/profiling' }] },
)
await withSite(folder, pages, async (site) => {
  // the printed table is what a bench is for
  console.log(`one decision that opens 1 % of the gates, at least one; median of ${rounds}, each on a fresh page, taking turns`)
  console.log('renders: gates that rendered · shown: ms until the gates are open, half of them between · ×: over the plain context')
  console.log('script, task: ms of scripts and of all work until the page is idle again · mount: ms until the page has its gates')
  for (const gates of sizes) {
    const results = await table(site, gates, rounds)
    const of = (name, kind) => median(results[name].map((one) => one[kind]))
    console.log()
    printRow(`${gates.toLocaleString('en')} gates`, ['renders', 'shown', 'between', '×', 'script', 'task', 'mount'])
    for (const [name, values] of Object.entries(results)) {
      printRow(`  ${name}`, [
        renders[gates][name][0].rendered,
        of(name, 'shown').toFixed(1),
        middle(values.map(({ shown }) => shown)),
        (of(name, 'shown') / of('plain context', 'shown')).toFixed(2),
        of(name, 'script').toFixed(1),
        of(name, 'task').toFixed(1),
        of(name, 'mounted').toFixed(0),
      ])
    }
  }
})
