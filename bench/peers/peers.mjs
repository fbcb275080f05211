// What a first visit costs with the kit and with its peers: bytes, script time, and requests to the chat's provider that
// nobody asked for: `npm run bench:peers`.
import { gzipSync } from 'node:zlib'
import { countTime, idle, median, middle, printRow, withSite } from '../site.mjs'

/** Timed loads of each page; they take turns, so that what slows the machine slows all alike. */
const rounds = Number(process.argv[2] ?? 30)
/** The first ones are not counted. */
const warmUp = 2
/** Times that requests are watched for, of each page. */
const looks = Number(process.argv[3] ?? 3)
/** How long a page is left alone, and how long it is watched after the pointer came, in milliseconds. */
const [untouched, hovered] = [12_000, 3000]

/** `shown`: what is there once the page is; `hover`: what a pointer passes over. */
const pages = {
  'nothing.jsx': { name: 'nothing', shown: 'li button', hover: 'li button >> nth=0' },
  'ask-first.jsx': {
    name: 'Ask First: banner, placeholder, Intercom',
    shown: '[data-ask-first="banner"]',
    hover: '[data-ask-first-action="open-chat"]',
  },
  'live-chat-loader.jsx': {
    name: 'react-live-chat-loader: Intercom',
    shown: '[aria-label="Load Chat"]',
    hover: '[aria-label="Load Chat"]',
  },
  'c15t.jsx': {
    name: 'c15t: banner, no chat',
    shown: '[data-testid="consent-banner-card"]',
    hover: '[data-testid="consent-banner-card"] button >> nth=0',
  },
}
const addressOf = (file) => `/${file.replace('.jsx', '.html')}`

/** A page of somebody who was never here; `use` is told the tab. */
async function visit({ browser, origin }, file, prepare, use) {
  const context = await browser.newContext()
  const tab = await context.newPage()
  const prepared = await prepare(tab, context)
  await tab.goto(origin + addressOf(file))
  await tab.waitForSelector(pages[file].shown)
  const result = await use(tab, prepared)
  await context.close()
  return result
}

/** The scripts and styles of one load, gzipped; React, which has a file of its own, and what the bundler adds for it are left out. */
const weigh = (site, file) =>
  visit(
    site,
    file,
    (tab) => {
      const answers = []
      tab.on('response', (answer) => answers.push(answer))
      return answers
    },
    async (tab, answers) => {
      await tab.waitForLoadState('networkidle')
      const weight = { js: 0, files: 0, css: 0 }
      for (const answer of answers) {
        const { pathname } = new URL(answer.url())
        const kind = pathname.match(/\.(js|css)$/)?.[1]
        if (!kind || /\/(react|rolldown-runtime)-[^/]*\.js$/.test(pathname)) continue
        weight[kind] += gzipSync(await answer.body(), { level: 9 }).length
        if (kind === 'js') weight.files += 1
      }
      return weight
    },
  )

/** Script and task time of one load until the page has been idle, in ms. */
const measureLoad = (site, file) =>
  visit(site, file, countTime, async (tab, time) => {
    await idle(tab)
    return time()
  })

/** A chat as its loader expects one: it says that it has booted, and asks nothing of anybody. */
const chat = 'window.Intercom.booted = true'

/** Requests that leave the site, each to the provider of the chat or elsewhere, in one look. */
const watch = (site, file, act) =>
  visit(
    site,
    file,
    async (_, context) => {
      const requests = { provider: 0, elsewhere: 0 }
      await context.route(
        ({ origin }) => origin !== site.origin,
        (route) => {
          requests[/\.intercom(cdn)?\.(io|com)$/.test(new URL(route.request().url()).hostname) ? 'provider' : 'elsewhere'] += 1
          return route.fulfill({ contentType: 'text/javascript', body: chat })
        },
      )
      return requests
    },
    async (tab, requests) => {
      await act(tab)
      return requests
    },
  )

const range = (values) => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return least === most ? `${least}` : `${least}–${most}`
}

const files = Object.keys(pages)
await withSite(
  new URL('page/', import.meta.url),
  files,
  async (site) => {
    const perPage = (make) => Object.fromEntries(files.map((file) => [file, make(file)]))
    const weights = {}
    for (const file of files) weights[file] = await weigh(site, file)
    const times = perPage(() => [])
    for (let round = -warmUp; round < rounds; round += 1) {
      for (const file of files) {
        const time = await measureLoad(site, file)
        if (round >= 0) times[file].push(time)
      }
    }
    const left = perPage(() => [])
    const under = perPage(() => [])
    for (let look = 0; look < looks; look += 1) {
      for (const file of files) {
        // the silence itself is what is watched, so there is nothing else to await
        // the untouched time itself is what is watched
        left[file].push(await watch(site, file, (tab) => tab.waitForTimeout(untouched)))
        under[file].push(
          await watch(site, file, async (tab) => {
            await tab.hover(pages[file].hover)
            // so is the time under the pointer
            await tab.waitForTimeout(hovered)
          }),
        )
      }
    }

    const { js, css } = weights['nothing.jsx']
    const kB = (bytes) => (bytes / 1000).toFixed(2)
    // the printed table is what a bench is for
    console.log('a first visit; JS and CSS in kB (1000 bytes), minified, gzip, over the page with nothing, React not counted')
    console.log(`script, task: ms until the page has been idle; median of ${rounds} loads, taking turns; half of them lie between`)
    console.log(`requests to the provider of the chat: untouched for ${untouched / 1000} s, and under the pointer; ${looks} looks each\n`)
    const widths = { name: 42, cell: 12 }
    printRow('', ['JS', 'files', 'CSS', 'script', 'between', '×', 'task', 'untouched', 'hovered', 'elsewhere'], widths)
    for (const file of files) {
      const of = (kind, own = file) => median(times[own].map((one) => one[kind]))
      printRow(
        pages[file].name,
        [
          kB(weights[file].js - js),
          weights[file].files,
          kB(weights[file].css - css),
          of('script').toFixed(1),
          middle(times[file].map(({ script }) => script)),
          (of('script') / of('script', 'nothing.jsx')).toFixed(2),
          of('task').toFixed(1),
          range(left[file].map(({ provider }) => provider)),
          range(under[file].map(({ provider }) => provider)),
          range([...left[file], ...under[file]].map(({ elsewhere }) => elsewhere)),
        ],
        widths,
      )
    }
  },
  { output: { codeSplitting: { groups: [{ name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/ }] } } },
)
