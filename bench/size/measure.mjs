import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/**
 * @typedef {object} Chunk What a bundler made of the built package.
 * @property {string} name its file name
 * @property {number} bytes minified and gzipped
 * @property {string} code
 * @property {boolean} isFirst whether it is fetched with the page, not by `import()`
 */

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
 * @param {string} entry name of a file in `entries`
 * @param {import('rolldown').InputOptions} [options]
 * @returns {Promise<Chunk[]>} largest first
 */
export async function bundle(entry, options = {}) {
  const build = await rolldown({
    input: fileURLToPath(new URL(`entries/${entry}.js`, import.meta.url)),
    external: /^react(-dom)?($|\/)/,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    preserveEntrySignatures: 'strict',
    logLevel: 'silent',
    ...options,
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  const chunks = output.filter((one) => one.type === 'chunk')
  const first = new Set()
  const follow = (name) => {
    const chunk = chunks.find(({ fileName }) => fileName === name)
    if (!chunk || first.has(name)) return
    first.add(name)
    chunk.imports.forEach(follow)
  }
  for (const chunk of chunks) if (chunk.isEntry) follow(chunk.fileName)
  return chunks
    .map(({ fileName, code }) => ({ name: fileName, code, bytes: gzipped(code), isFirst: first.has(fileName) }))
    .sort((one, other) => other.bytes - one.bytes)
}

/**
 * What remains of an entry when nothing is dropped for the sake of a package's `sideEffects`.
 *
 * @param {string} entry
 * @returns {Promise<string>}
 */
export async function codeOf(entry) {
  const chunks = await bundle(entry, { treeshake: { moduleSideEffects: true } })
  return chunks.map(({ code }) => code).join('\n')
}

/** @param {string | Buffer} content */
const gzipped = (content) => gzipSync(content, { level: 9 }).length

/** @param {readonly Chunk[]} chunks */
const total = (chunks) => chunks.reduce((sum, { bytes }) => sum + bytes, 0)

/**
 * Measures the built package against its budgets. Needs `npm run build`.
 *
 * @returns {Promise<Size[]>}
 */
export async function measure() {
  const first = async (entry) => total((await bundle(entry)).filter(({ isFirst }) => isFirst))
  const later = async (entry) => total((await bundle(entry)).filter(({ isFirst }) => !isFirst))
  const all = async (entry) => total(await bundle(entry))
  const row = (name, bytes, limit, aim) => ({ name, bytes, limit: limit * kilobyte, aim: aim && aim * kilobyte })
  const styles = readFileSync(new URL('../../dist/styles.css', import.meta.url))
  return [
    row('first load', await first('first-load'), 7.5, 5),
    row('everything', await all('everything'), 22, 16),
    row('styles', gzipped(styles), 4),
    row('adapter, data', await first('adapter'), 1),
    row('adapter, code', await later('adapter'), 1.5),
    row('German, first layer', await first('language-de'), 0.9),
    row('German, all', await all('language-de'), 4),
    row('English, first layer', await first('language-en'), 0.9),
    row('English, all', await all('language-en'), 4),
  ]
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
