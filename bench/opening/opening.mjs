// How long a chat takes from the flip of the placeholder's switch until it is told to open, over a page that loads the same
// chat by itself: `npm run bench:opening`.
import { idle, median, middle, printRow, withSite } from '../site.mjs'
import { startVendor } from './vendor.mjs'

/** Openings of each kind; they take turns, so that what slows the machine slows all alike. */
const rounds = Number(process.argv[2] ?? 60)
/** The first ones are not counted. */
const warmUp = 3

/** `level`: where the kit runs the chat. `present`: whether the kit's files are there before the flip; else they are fetched then. */
const runs = {
  'the chat alone': {},
  'the chat alone, again': {},
  'kit, level page': { level: 'page', present: true },
  'kit, level frame': { level: 'frame', present: true },
  'kit, level page, files fetched': { level: 'page', present: false },
  'kit, level frame, files fetched': { level: 'frame', present: false },
}

/** Fetches and compiles files of a script without running them. */
const makePresent = (tab, scripts) =>
  tab.evaluate(
    (paths) =>
      Promise.all(
        paths.map(
          (path) =>
            new Promise((resolve, reject) => {
              const link = document.createElement('link')
              link.rel = 'modulepreload'
              link.href = path
              link.onload = resolve
              link.onerror = () => reject(new Error(`${path} did not arrive`))
              document.head.append(link)
            }),
        ),
      ),
    scripts,
  )

/**
 * One visitor who was never here.
 *
 * @returns the time from the flip until the chat's script was asked for, and until `open()`, in ms
 */
async function open({ browser, origin, scripts }, vendor, { level, present }) {
  const context = await browser.newContext()
  const tab = await context.newPage()
  const kind = level ? 'kit' : 'vendor'
  await tab.goto(`${origin}/${kind}.html?vendor=${encodeURIComponent(vendor)}${level ? `&level=${level}` : ''}`)
  if (level) {
    if (present) await makePresent(tab, scripts.kit)
    await tab.locator('[data-ask-first-action="open-chat"]').click()
  }
  const flip = tab.getByRole('switch')
  await flip.waitFor()
  await idle(tab)
  await tab.evaluate(() => {
    addEventListener(
      'click',
      () => {
        window.flippedAt = performance.now()
      },
      { capture: true, once: true },
    )
  })
  await flip.click()
  await tab.waitForFunction(() => window.openedAt !== undefined)
  const isInFrame = await tab.evaluate(() => document.querySelector('#muster-chat') === null)
  if (isInFrame !== (level === 'frame')) throw new Error(`the chat runs at another level than ${level}`)
  const took = await tab.evaluate(() => {
    const home = document.querySelector('[data-ask-first="frame"]')?.contentWindow ?? window
    const script = home.performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/chat.js'))
    const flippedAt = performance.timeOrigin + window.flippedAt
    return {
      asked: home.performance.timeOrigin + script.startTime - flippedAt,
      opened: performance.timeOrigin + window.openedAt - flippedAt,
    }
  })
  await context.close()
  return took
}

const vendor = await startVendor()
try {
  await withSite(new URL('page/', import.meta.url), ['vendor.jsx', 'kit.jsx'], async (site) => {
    const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
    for (let round = -warmUp; round < rounds; round += 1) {
      for (const [name, run] of Object.entries(runs)) {
        const took = await open(site, vendor.origin, run)
        if (round >= 0) times[name].push(took)
      }
    }
    const of = (name, kind) => median(times[name].map((time) => time[kind]))
    const alone = of('the chat alone', 'opened')
    // the printed table is what a bench is for
    console.log(`ms from the flip of the switch; median of ${rounds} openings each, taking turns; half of them lie between`)
    console.log('asked: until the script of the chat is asked for · opened: until the chat is told to open')
    console.log('over: over the chat alone; the goal is at most 10 where the files of the kit are present\n')
    printRow('', ['asked', 'opened', 'between', 'over', '×'])
    for (const [name, values] of Object.entries(times)) {
      const opened = of(name, 'opened')
      printRow(name, [
        of(name, 'asked').toFixed(1),
        opened.toFixed(1),
        middle(values.map((time) => time.opened)),
        (opened - alone).toFixed(1),
        (opened / alone).toFixed(2),
      ])
    }
  })
} finally {
  await vendor.close()
}
