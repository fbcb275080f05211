import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { gzipped } from './gzipped.mjs'
import { languageTags, weighLanguage } from './languages.mjs'

/**
 * @typedef {object} Size
 * @property {string} name what is measured
 * @property {number} bytes minified and gzipped; React not counted
 * @property {number} limit in bytes; above it the build fails
 * @property {number | undefined} aim in bytes
 */

const kilobyte = 1000

/**
 * Bundles one entry as an app would, for production, with React left out.
 *
 * @param {string} entry name of a file in `entries`, or code of one
 * @param {object} [options]
 * @param {'apart' | 'inside' | 'left out'} [options.later] what is fetched by `import()`: a file of its own each,
 *   part of the one file, or not looked at; 'apart' unless given
 * @returns {Promise<{ name: string, code: string }[]>} the files, the entry first
 */
export async function bundle(entry, { later = 'apart' } = {}) {
  const isCode = entry.startsWith('export ')
  const build = await rolldown({
    input: isCode ? 'given' : fileURLToPath(new URL(`entries/${entry}.js`, import.meta.url)),
    external: /^react(-dom)?($|\/)/,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    preserveEntrySignatures: 'strict',
    logLevel: 'silent',
    plugins: [
      isCode && given(entry),
      later === 'left out' && leaveOutDynamicImports,
      later === 'inside' && makeDynamicImportsStatic,
      later === 'inside' && leaveOutDynamicImports,
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  const chunks = output.filter((one) => one.type === 'chunk')
  return [...chunks.filter(({ isEntry }) => isEntry), ...chunks.filter(({ isEntry }) => !isEntry)].map(({ fileName, code }) => ({
    name: fileName,
    code,
  }))
}

/** Code that stands in no file, as if it lay among the entries. */
const given = (code) => ({
  name: 'given',
  resolveId: (source, importer) => (source === 'given' && !importer ? fileURLToPath(new URL('entries/given.js', import.meta.url)) : null),
  load: (id) => (id.endsWith('entries/given.js') ? code : null),
})

const leaveOutDynamicImports = {
  name: 'leave-out-dynamic-imports',
  resolveId: (source, _importer, { kind }) => (kind === 'dynamic-import' ? { id: source, external: true } : null),
}

/** Languages in letters that are two bytes each in UTF-8, or with five and more forms of a plural: the same content is larger in them. */
const larger = ['ar', 'bg', 'el', 'ga', 'mt', 'uk']

/** What is fetched only where a consent platform decides; weighed apart. */
const onlyWithPlatform = /\/(source-note|governed-services|source)\.js['"]$/

/** What is fetched only where a site chose another layout of a part than that it has by itself; weighed apart. */
const onlyWhenChosen = /\/(modal|confirmation|inline|save|close|chat-card|facts-actions|facts-changes)\.js['"]$/

/** What is fetched later, as part of the one file: a bundler's own way wraps each module in code that no app gets. */
const makeDynamicImportsStatic = {
  name: 'make-dynamic-imports-static',
  transform(code) {
    const imports = []
    const body = code.replace(/\bimport\(\s*(['"][^'"]+['"])\s*\)/g, (whole, source) => {
      if (onlyWithPlatform.test(source) || onlyWhenChosen.test(source)) return whole
      imports.push(`import * as later${imports.length} from ${source}`)
      return `Promise.resolve(later${imports.length - 1})`
    })
    return imports.length > 0 ? `${imports.join(';')};${body}` : null
  },
}

/**
 * Measures the built package against its budgets. Needs `npm run build`.
 *
 * @returns {Promise<Size[]>}
 */
export async function measure() {
  const weigh = async (entry, later) => {
    const [file] = await bundle(entry, { later })
    return gzipped(file.code)
  }
  const row = (name, bytes, limit, aim) => ({ name, bytes, limit: limit * kilobyte, aim: aim && aim * kilobyte })
  const styles = readFileSync(new URL('../../dist/styles.css', import.meta.url))
  const adapters = await weighAdapters()
  const largest = (part) => Math.max(...adapters.map((adapter) => adapter[part]))
  const sources = await weighSources()
  const languages = await Promise.all(languageTags.map(weighLanguage))
  const largestOf = (some) => ({ first: Math.max(...some.map(({ first }) => first)), all: Math.max(...some.map(({ all }) => all)) })
  const latin = largestOf(languages.filter(({ tag }) => !larger.includes(tag)))
  const wide = largestOf(languages.filter(({ tag }) => larger.includes(tag)))
  return [
    // over the goals of 7.5 and 22 kB: the limits keep them from growing until those are reached
    row('first load', await weigh('first-load', 'left out'), 15.9, 7.5),
    row('everything', await weigh('everything', 'inside'), 47.4, 22),
    row('layouts by choice', await weighLayouts(), 5.9),
    // over the goal of 4 kB since every part has layouts to choose from
    row('styles', gzipped(styles), 4.7, 4),
    // of the largest of all; what all share is in the first load, and beside the code of a vendor of its own there is that of scripts as data
    row('an adapter, data', largest('data'), 1.2, 1),
    row('an adapter, code', largest('code'), 2.1, 1.5),
    // what all sources share comes once, with the one a site has
    row('a source, own code', Math.max(...sources.adapters.map(({ bytes }) => bytes)), 1),
    row('sources, shared', sources.shared, 3.6),
    row('sources, parts and texts', sources.later, 2.9),
    row('a language, first layer', latin.first, 0.9),
    row('a language, all', latin.all, 4),
    row('… of the larger ones', wide.first, 1.23, 0.9),
    row('… all', wide.all, 5.05, 4),
  ]
}

/** Everything that is fetched only where a site chose another layout: bytes of all of it together. */
async function weighLayouts() {
  const files = await bundle('everything')
  const chosen = files.filter(({ name }) => /^(modal|confirmation|inline|save|close|chat-card|facts-actions|facts-changes)-/.test(name))
  return chosen.reduce((sum, { code }) => sum + gzipped(code), 0)
}

/**
 * Weighs every adapter of the package.
 *
 * @returns {Promise<{ name: string, data: number, code: number }[]>} bytes; data without what all adapters share
 */
export async function weighAdapters() {
  const names = readdirSync(new URL('../../dist/vendors/', import.meta.url), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
  const weigh = async (code) => gzipped((await bundle(code, { later: 'left out' }))[0].code)
  const shared = await weigh(`export { defineVendor } from 'ask-first/vendors'`)
  return Promise.all(
    names.map(async (name) => {
      const entry = `export * from 'ask-first/vendors/${name}'`
      const files = await bundle(entry)
      // of two ways to load a vendor a visitor fetches one
      const code = Math.max(...files.filter(({ name }) => !/^given/.test(name)).map(({ code }) => gzipped(code)))
      return { name, data: (await weigh(entry)) - shared, code }
    }),
  )
}

/**
 * Weighs what a consent platform as source adds to the first load: what all sources share, and each one's own code.
 *
 * @returns {Promise<{ shared: number, later: number, adapters: { name: string, bytes: number }[] }>} bytes; `later` is fetched with a panel
 */
export async function weighSources() {
  const names = readdirSync(new URL('../../dist/sources/', import.meta.url))
    .filter((name) => name.endsWith('.js') && name !== 'index.js')
    .map((name) => name.slice(0, -3))
  const base = readFileSync(new URL('entries/first-load.js', import.meta.url), 'utf8').replace(/^\/\/.*\n/, '')
  const weigh = async (code) => gzipped((await bundle(base + code, { later: 'left out' }))[0].code)
  const alone = await weigh('')
  const withShared = await weigh(`export { defineSource } from 'ask-first/sources'`)
  const files = await bundle('everything')
  const later = files.filter(
    ({ code, name }) => /^(source-note|governed-services)/.test(name) || (/^source-/.test(name) && code.length > 0),
  )
  return {
    shared: withShared - alone,
    later: later.reduce((sum, { code }) => sum + gzipped(code), 0),
    adapters: await Promise.all(
      names.map(async (name) => ({ name, bytes: (await weigh(`export * from 'ask-first/sources/${name}'`)) - withShared })),
    ),
  }
}

/**
 * @param {readonly Size[]} sizes
 * @returns {string} a table in kB (1000 bytes)
 */
export function table(sizes) {
  const kB = (bytes) => (bytes / kilobyte).toFixed(2).padStart(6)
  const lines = sizes.map(({ name, bytes, limit, aim }) => {
    const verdict = bytes > limit ? 'TOO LARGE' : aim && bytes > aim ? `aim ${aim / kilobyte}` : ''
    return `${name.padEnd(22)}${kB(bytes)} kB of ${kB(limit)} kB  ${verdict}`.trimEnd()
  })
  return ['minified, gzip, without React', ...lines].join('\n')
}
