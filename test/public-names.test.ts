import path from 'node:path'
import ts from 'typescript'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
let server: ViteDevServer

beforeAll(async () => {
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    server: { middlewareMode: true },
    optimizeDeps: { noDiscovery: true },
  })
})
afterAll(() => server.close())

it.each(['stories/fixtures/language.ts', '.storybook/toolbars.ts', 'test/queries.ts'])(
  'a public name in %s means the source, so that nothing has to be built before',
  async (importer) => {
    const found = await server.environments.client.pluginContainer.resolveId('ask-first/locales', path.join(root, importer))
    expect(found && path.relative(root, found.id)).toBe('src/languages/index.ts')
  },
)

it('no page in MDX imports by a public name, which only code can have led to the source', () => {
  const withoutExamples = (file: string) => (ts.sys.readFile(file) ?? '').replaceAll(/^```.*?^```/gms, '')
  const pages = ts.sys.readDirectory(path.join(root, 'stories'), ['.mdx'])
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.filter((file) => /^import .*'ask-first/m.test(withoutExamples(file)))).toEqual([])
})
