// How long a chat is still there after a visitor takes the grant back, in the kit and in a consent platform that is in
// charge of it: `npm run bench:withdrawing`.

import { startVendor } from '../opening/vendor.mjs'
import { median, middle, percentile, printRow, withSite } from '../site.mjs'

/** Withdrawals of each kind; they take turns, so that what slows the machine slows all alike. */
const rounds = Number(process.argv[2] ?? 60)
/** The first ones are not counted. */
const warmUp = 3

const who = ['the kit itself', 'klaro', 'c15t', 'cookieconsent']
const levels = ['page', 'frame']

/** One visitor who was never here, and opens the chat. @returns until the call came back, and until the chat was gone, in ms */
async function withdraw({ browser, origin }, vendor, platform, level) {
  const context = await browser.newContext()
  const tab = await context.newPage()
  await tab.goto(`${origin}/kit.html?vendor=${encodeURIComponent(vendor)}&level=${level}&platform=${platform}`)
  await tab.waitForFunction(() => window.bench !== undefined)
  await tab.evaluate(() => window.bench.allow())
  await tab.waitForFunction(() => window.bench.isGranted)
  await tab.evaluate(() => window.bench.start())
  await tab.waitForFunction(() => window.openedAt !== undefined && window.bench.isThere())
  const took = await tab.evaluate(() => window.bench.end())
  await context.close()
  return took
}

const vendor = await startVendor()
try {
  await withSite(new URL('page/', import.meta.url), ['kit.jsx'], async (site) => {
    const times = {}
    for (let round = -warmUp; round < rounds; round += 1) {
      for (const platform of who) {
        for (const level of levels) {
          const took = await withdraw(site, vendor.origin, platform, level)
          if (round < 0) continue
          times[`${platform}, ${level}`] ??= []
          times[`${platform}, ${level}`].push(took)
        }
      }
    }
    const of = (name, kind) => times[name].map((one) => one[kind])
    // the printed table is what a bench is for
    console.log(`ms from the visitor's act; median of ${rounds} withdrawals each, taking turns; half of them lie between`)
    console.log('call: until the call of the act came back · gone: until nothing of the chat was in the page · ×: of the kit itself\n')
    printRow('', ['call', 'gone', 'between', 'p95', '×'])
    for (const platform of who) {
      for (const level of levels) {
        const name = `${platform}, ${level}`
        const gone = of(name, 'gone')
        printRow(name, [
          median(of(name, 'call')).toFixed(2),
          median(gone).toFixed(2),
          middle(gone),
          percentile(gone, 0.95).toFixed(2),
          (median(gone) / median(of(`the kit itself, ${level}`, 'gone'))).toFixed(2),
        ])
      }
    }
  })
} finally {
  await vendor.close()
}
