import path from 'node:path'
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
