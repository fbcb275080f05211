import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const appsFolder = fileURLToPath(new URL('.', import.meta.url))
/** Holds the hash of the lockfile the packages were installed from. */
const installedFrom = `${appsFolder}node_modules/.installed-from`

/** `npm ci`, unless the packages of this very lockfile are there. They are no part of the project's own `npm ci`. */
export async function installPackages() {
  const lockfile = createHash('sha256')
    .update(await readFile(`${appsFolder}package-lock.json`))
    .digest('hex')
  if (existsSync(installedFrom) && (await readFile(installedFrom, 'utf8')) === lockfile) return
  await runOrTell('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  await writeFile(installedFrom, lockfile)
}

/**
 * Runs a command; where it fails the error holds its output.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it printed
 */
export async function runOrTell(command, parameters, { cwd = appsFolder, env = process.env } = {}) {
  try {
    const { stdout, stderr } = await run(command, parameters, { cwd, env, timeout: 180_000, maxBuffer: 16_000_000 })
    return stdout + stderr
  } catch (error) {
    throw new Error(`${command} ${parameters.join(' ')} failed:\n${error.stdout ?? ''}${error.stderr ?? error}`)
  }
}
