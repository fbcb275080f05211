import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { packInto } from '../pack.mjs'

const run = promisify(execFile)
const app = fileURLToPath(new URL('.', import.meta.url))
const modules = `${app}node_modules/`
/** Holds the hash of the lockfile the packages were installed from. */
const installedFrom = `${modules}.installed-from`

/**
 * Installs what the app needs, puts the packed package beside it, and builds. The package must have been built before.
 *
 * @param {{ vendorOrigin: string }} options Where chat and film come from; part of the built app.
 * @returns {Promise<void>}
 */
export async function buildNext({ vendorOrigin }) {
  await install()
  await packInto(`${modules}ask-first`)
  await rm(`${app}.next`, { recursive: true, force: true })
  await runOrTell(process.execPath, [`${modules}next/dist/bin/next`, 'build'], {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    NEXT_PUBLIC_VENDOR_ORIGIN: vendorOrigin,
  })
}

/** `npm ci`, unless the packages of this very lockfile are there. They are no part of the project's own `npm ci`. */
async function install() {
  const lockfile = createHash('sha256')
    .update(await readFile(`${app}package-lock.json`))
    .digest('hex')
  if (existsSync(installedFrom) && (await readFile(installedFrom, 'utf8')) === lockfile) return
  await runOrTell('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], process.env)
  await writeFile(installedFrom, lockfile)
}

/** Runs a command; its output shows only when it fails. */
async function runOrTell(command, parameters, env) {
  try {
    await run(command, parameters, { cwd: app, env, timeout: 300_000, maxBuffer: 16_000_000 })
  } catch (error) {
    throw new Error(`${command} ${parameters.join(' ')} failed:\n${error.stdout ?? ''}${error.stderr ?? error}`)
  }
}
