// Finds the Chromium the browser tests run in, and installs one where there is none.
// `node test/chromium.mjs` prints its path, or says what to do and ends with 1.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'

const isRoot = process.getuid?.() === 0

/**
 * What to start Chromium with, besides what Playwright adds: it resolves no name but this machine's own,
 * so no test and none of the browser's own services can reach the network.
 */
export const chromiumArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
]

/**
 * Debian's, and the first choice: the engine without the window around it, which for every page costs as much as the page.
 * Not the script in /usr/bin: who ends that leaves the browser running.
 */
const shell = '/usr/lib/chromium/chromium-headless-shell'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : []
  }),
}

/**
 * The Chromium on this machine: the one `ASK_FIRST_CHROMIUM` names, the system's, or Playwright's own.
 *
 * @param {{ hasWindow?: boolean }} [needs] `hasWindow` for what the shell lacks or does otherwise: the back/forward cache,
 * the settings of a profile, the smoothing of letters. The default takes the shell where it is.
 * @returns {string | undefined} its path, or `undefined` where there is none; nothing is installed
 */
export function chromiumPath({ hasWindow = false } = {}) {
  if (process.env.ASK_FIRST_CHROMIUM) return process.env.ASK_FIRST_CHROMIUM
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const candidates =
    process.platform === 'linux'
      ? [...(hasWindow ? [] : [shell]), ...names.map((name) => `/usr/bin/${name}`), ...onPath]
      : (places[process.platform] ?? [])
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path))
}

/** @returns {string | undefined} the path of a Chromium, installing one if need be; throws a plain sentence where that fails */
function ensureChromium() {
  const named = process.env.ASK_FIRST_CHROMIUM
  if (named && !existsSync(named)) throw new Error(`ASK_FIRST_CHROMIUM names ${named}, and there is no such file.`)
  for (const install of [() => undefined, installWithApt, installWithPlaywright]) {
    install()
    if (chromiumPath({ hasWindow: true })) return chromiumPath()
  }
  throw new Error(
    'No Chromium was found, and none could be installed. Install Chromium or Chrome, or set ASK_FIRST_CHROMIUM to the path of one, and run this again.',
  )
}

function installWithApt() {
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return
  // another package manager may hold the lock for a while
  const wait = ['-o', 'DPkg::Lock::Timeout=600']
  run('apt-get', ['update', ...wait])
  run('apt-get', ['install', '-y', '--no-install-recommends', ...wait, 'chromium', 'fonts-dejavu-core'])
  // by itself: not every release has it
  run('apt-get', ['install', '-y', '--no-install-recommends', ...wait, 'chromium-headless-shell'])
}

function installWithPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
  run(process.execPath, [cli, 'install', 'chromium'])
}

function run(command, parameters) {
  console.error(`No Chromium yet: ${command} ${parameters.join(' ')}`)
  spawnSync(command, parameters, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(`Browser tests run in ${ensureChromium()}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
