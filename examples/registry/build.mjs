import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const source = fileURLToPath(new URL('.', import.meta.url))

/**
 * Writes the registry as `shadcn build` does, without that tool, which weighs more than all others of this project:
 * `registry.json`, and each item with the text of its files. A test compares both.
 *
 * @param {string} folder Target, absolute.
 * @returns {Promise<void>}
 */
export async function buildRegistry(folder) {
  await mkdir(folder, { recursive: true })
  const registry = await readFile(join(source, 'registry.json'), 'utf8')
  await writeFile(join(folder, 'registry.json'), registry)
  for (const item of JSON.parse(registry).items) {
    const files = item.files.map(async (file) => ({ ...file, content: await readFile(join(source, file.path), 'utf8') }))
    const built = { $schema: 'https://ui.shadcn.com/schema/registry-item.json', ...item, files: await Promise.all(files) }
    await writeFile(join(folder, `${item.name}.json`), `${JSON.stringify(built, null, 2)}\n`)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildRegistry(fileURLToPath(new URL('../../dist/r', import.meta.url)))
}
