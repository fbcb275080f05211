import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { gzipped } from './gzipped.mjs'

const folder = new URL('../../src/locales/', import.meta.url)

/** The tags of all languages, as their folders are named. */
export const languageTags = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)

/**
 * Weighs a language from its sources, without a build.
 *
 * @param {string} tag
 * @returns {Promise<{ tag: string, first: number, all: number }>} bytes, minified and gzipped: what comes with the page, and with what the
 *   settings, the panel and the landing page fetch
 */
export async function weighLanguage(tag) {
  const [first, more] = await Promise.all([codeOf(tag, 'index'), codeOf(tag, 'more')])
  return { tag, first: gzipped(first), all: gzipped(first + more) }
}

async function codeOf(tag, part) {
  const build = await rolldown({
    input: new URL(`${tag}/${part}.ts`, folder).pathname,
    external: /\.\/(more|source)\.js$/,
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  return output[0].code
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const tags = process.argv.length > 2 ? process.argv.slice(2) : languageTags
  // what the command is for: its output
  for (const { tag, first, all } of await Promise.all(tags.map(weighLanguage)))
    console.log(`${tag.padEnd(6)} first ${first} B, all ${all} B`)
}
