import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const project = fileURLToPath(new URL('..', import.meta.url))

/**
 * Packs the built package as `npm pack` does and unpacks the tarball where an example looks for it.
 *
 * @param {string} [folder] Target, absolute; default is the shop's `node_modules/ask-first`.
 * @returns {Promise<string>} the target
 */
export async function packInto(folder = fileURLToPath(new URL('./shop/node_modules/ask-first', import.meta.url))) {
  const temporary = await mkdtemp(join(tmpdir(), 'ask-first-pack-'))
  try {
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary], { cwd: project })
    const [{ filename }] = JSON.parse(stdout)
    // unpacked beside its place and moved there, so that nobody finds half a package
    const beside = `${folder}.${process.pid}`
    await mkdir(beside, { recursive: true })
    await run('tar', ['-xzf', join(temporary, filename), '-C', beside, '--strip-components=1'])
    await rm(folder, { recursive: true, force: true })
    await rename(beside, folder)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return folder
}
