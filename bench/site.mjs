// What benches in a browser have in common: a site with the built package, Chromium, and figures.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright'
import { build } from 'vite'
import { startShop } from '../examples/shop/server.mjs'
import { chromiumArguments, chromiumPath } from '../test/chromium.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/**
 * Builds a page for production, with the built package.
 *
 * @returns {Promise<readonly string[]>} the paths of its script's files, the page's own first
 */
async function buildPage(folder, file, root, { alias = [], output = {} }) {
  const { name } = parse(file)
  const result = await build({
    root: folder,
    base: `/${name}/`,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^ask-first$/, replacement: `${dist}index.js` },
        { find: /^ask-first\/(locales|vendors)\/(.+)$/, replacement: `${dist}$1/$2/index.js` },
        { find: /^ask-first\/core$/, replacement: `${dist}core/index.js` },
        { find: /^ask-first\/sources\/(.+)$/, replacement: `${dist}sources/$1.js` },
        { find: /^ask-first\/styles\.css$/, replacement: `${dist}styles.css` },
        ...alias,
      ],
    },
    build: {
      outDir: join(root, name),
      rolldownOptions: { input: join(folder, file), output: { entryFileNames: 'page.js', ...output } },
    },
  })
  const files = result.output.map(({ fileName }) => `/${name}/${fileName}`)
  const styles = files.filter((path) => path.endsWith('.css')).map((path) => `<link rel="stylesheet" href="${path}">`)
  await writeFile(
    join(root, `${name}.html`),
    `<!doctype html><title>${name}</title>${styles.join('')}<div id="root"></div><script type="module" src="/${name}/page.js"></script>`,
  )
  return files.filter((path) => path.endsWith('.js'))
}

/**
 * Serves pages on localhost and starts Chromium while `use` runs. Needs `npm run build`.
 *
 * @param {URL} folder where the pages' scripts are
 * @param {readonly string[]} files a script for each page: `with.jsx` becomes `/with.html`
 * @param {(site: { browser: import('playwright').Browser, origin: string, scripts: Record<string, readonly string[]> }) => Promise<void>} use
 *   `scripts`: the paths of each page's script files, by the page's name
 * @param {object} [building]
 * @param {import('vite').Alias[]} [building.alias] further packages that are to be others
 * @param {import('vite').Rolldown.OutputOptions} [building.output] how the files of a script are cut, unless as ever
 */
export async function withSite(folder, files, use, building = {}) {
  const root = await mkdtemp(join(tmpdir(), 'ask-first-bench-'))
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
  try {
    const scripts = {}
    for (const file of files) scripts[parse(file).name] = await buildPage(fileURLToPath(folder), file, root, building)
    const { origin, close } = await startShop({ root, fallback: false })
    try {
      await use({ browser, origin, scripts })
    } finally {
      await close()
    }
  } finally {
    await browser.close()
    await rm(root, { recursive: true, force: true })
  }
}

/** The smallest of the values that a share of them (0 to 1) does not exceed. */
export const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]

export const median = (values) => percentile(values, 0.5)

/** Resolves when the page has had nothing to do, twice. */
export const idle = (tab) => tab.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))))

/**
 * Counts the time a page spends, as Chromium does.
 *
 * @returns a function that says how long scripts, and all of the page's work, took until now, in ms
 */
export async function countTime(tab) {
  const cdp = await tab.context().newCDPSession(tab)
  await cdp.send('Performance.enable')
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    const of = (name) => metrics.find((one) => one.name === name).value * 1000
    return { script: of('ScriptDuration'), task: of('TaskDuration') }
  }
}

/** Half of the values lie between these two. */
export const middle = (values) => `${percentile(values, 0.25).toFixed(1)}–${percentile(values, 0.75).toFixed(1)}`

/** Prints a line of a table: a name, and cells that are aligned to the right. */
export const printRow = (name, cells, { name: nameWidth = 34, cell: cellWidth = 12 } = {}) =>
  console.log(`${name.padEnd(nameWidth)}${cells.map((cell) => ` ${cell}`.padStart(cellWidth)).join('')}`.trimEnd())
