import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

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
 * @param {object} [options]
 * @param {'apart' | 'inside' | 'left out'} [options.later] what is fetched by `import()`: a file of its own each,
 *   part of the one file, or not looked at; 'apart' unless given
 * @returns {Promise<{ name: string, code: string }[]>} the files, the entry first
 */
export async function bundle(entry, { later = 'apart' } = {}) {
  const build = await rolldown({
    input: fileURLToPath(new URL(`entries/${entry}.js`, import.meta.url)),
    external: /^react(-dom)?($|\/)/,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    preserveEntrySignatures: 'strict',
    logLevel: 'silent',
    plugins: [later === 'left out' && leaveOutDynamicImports],
  })
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: later === 'apart' })
  await build.close()
  const chunks = output.filter((one) => one.type === 'chunk')
  return [...chunks.filter(({ isEntry }) => isEntry), ...chunks.filter(({ isEntry }) => !isEntry)].map(({ fileName, code }) => ({
    name: fileName,
    code,
  }))
}

const leaveOutDynamicImports = {
  name: 'leave-out-dynamic-imports',
  resolveId: (source, _importer, { kind }) => (kind === 'dynamic-import' ? { id: source, external: true } : null),
}

/** @param {string | Buffer} content */
export const gzipped = (content) => gzipSync(content, { level: 9 }).length

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
  const adapterCode = (await bundle('adapter')).slice(1).reduce((sum, { code }) => sum + gzipped(code), 0)
  return [
    // over the goals of 7.5 and 22 kB: the limits keep them from growing until those are reached
    row('first load', await weigh('first-load', 'left out'), 10.3, 7.5),
    row('everything', await weigh('everything', 'inside'), 28, 22),
    row('styles', gzipped(styles), 4),
    row('adapter, data', await weigh('adapter', 'left out'), 1),
    row('adapter, code', adapterCode, 1.5),
    row('German, first layer', await weigh('language-de', 'left out'), 0.9),
    row('German, all', await weigh('language-de', 'inside'), 4),
    row('English, first layer', await weigh('language-en', 'left out'), 0.9),
    row('English, all', await weigh('language-en', 'inside'), 4),
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
