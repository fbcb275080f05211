// What a page with the kit costs a returning visitor in script time, over the same page without it: `npm run bench:returning`.
import { median, percentile, withSite } from '../site.mjs'

/** Loads of each page; they take turns, so that what slows the machine slows all alike. */
const rounds = Number(process.argv[2] ?? 60)

/** Script and task time of one load, in ms, as Chromium counts them, from the start until the page has been idle. */
async function measureLoad(context, address) {
  const tab = await context.newPage()
  const cdp = await context.newCDPSession(tab)
  await cdp.send('Performance.enable')
  await tab.goto(address)
  await tab.waitForSelector('li button')
  await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))))
  const { metrics } = await cdp.send('Performance.getMetrics')
  await tab.close()
  const of = (name) => metrics.find((one) => one.name === name).value * 1000
  return { script: of('ScriptDuration'), task: of('TaskDuration') }
}

await withSite(new URL('page/', import.meta.url), ['without.jsx', 'with.jsx'], async ({ browser, origin }) => {
  /** A visitor of each kind has a profile of its own. */
  const visitors = {}
  for (const kind of ['granted', 'refused']) {
    visitors[kind] = await browser.newContext()
    const tab = await visitors[kind].newPage()
    await tab.goto(`${origin}/with.html`)
    await tab.locator(`[data-ask-first-action="${kind === 'granted' ? 'accept-all' : 'reject-all'}"]`).click()
    await tab.locator('[data-ask-first="banner"]').waitFor({ state: 'detached' })
    await tab.close()
  }
  const nobody = await browser.newContext()
  const runs = {
    'without the kit': () => measureLoad(nobody, `${origin}/without.html`),
    'without, again': () => measureLoad(nobody, `${origin}/without.html`),
    'with, granted': () => measureLoad(visitors.granted, `${origin}/with.html`),
    'with, refused': () => measureLoad(visitors.refused, `${origin}/with.html`),
  }
  const figures = Object.fromEntries(Object.keys(runs).map((name) => [name, { script: [], task: [] }]))
  // the first loads fill the caches and are not counted, as a returning visitor's are full
  for (let round = -5; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(runs)) {
      const { script, task } = await run()
      if (round < 0) continue
      figures[name].script.push(script)
      figures[name].task.push(task)
    }
  }
  const base = figures['without the kit']
  console.log(`median of ${rounds} loads each, taking turns; half of them lie in the brackets\n`)
  for (const kind of ['script', 'task']) {
    console.log(`${kind} time, ms`)
    for (const [name, { [kind]: values }] of Object.entries(figures)) {
      const [low, high] = [percentile(values, 0.25), percentile(values, 0.75)]
      const over = median(values) - median(base[kind])
      console.log(
        `  ${name.padEnd(18)}${median(values).toFixed(1).padStart(7)}  (${low.toFixed(1)}–${high.toFixed(1)})  ${over >= 0 ? '+' : ''}${over.toFixed(1)} ms, × ${(median(values) / median(base[kind])).toFixed(2)}`,
      )
    }
  }
})
