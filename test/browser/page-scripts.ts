import path from 'node:path'
import { build } from 'vite'

/**
 * Builds the script of a tested page from the source, as `/page.js`; each module that is fetched later is one of its own.
 *
 * @param entry The file it begins with.
 * @returns the code by path
 */
export async function buildPageScripts(entry: string): Promise<ReadonlyMap<string, string>> {
  const output = await build({
    root: path.resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' } },
    },
  })
  const [result] = Array.isArray(output) ? output : [output]
  if (!result || !('output' in result)) throw new Error('nothing was built')
  return new Map(result.output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [])))
}
