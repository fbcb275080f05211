import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runOrTell } from '../../looks/apps/install.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))
/** Holds the hash of the lockfile the packages were installed from. */
const installedFrom = `${folder}node_modules/.installed-from`

/** `npm ci`, unless the packages of this very lockfile are there: 185 MB that are no part of the project's own `npm ci`. */
export async function installLighthouse() {
  const lockfile = createHash('sha256')
    .update(await readFile(`${folder}package-lock.json`))
    .digest('hex')
  if (existsSync(installedFrom) && (await readFile(installedFrom, 'utf8')) === lockfile) return
  await runOrTell('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
  await writeFile(installedFrom, lockfile)
}
