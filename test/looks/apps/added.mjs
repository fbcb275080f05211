import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { builtApps, html, inProduction, made } from './build.mjs'
import { appsFolder, runOrTell } from './install.mjs'

export const addedApp = join(made, 'added')
const bin = (name) => join(appsFolder, 'node_modules', name)

/** The real `shadcn`, which asks nobody but the server given as its own registry. */
export const shadcn = (parameters, { cwd = addedApp, registry = 'http://127.0.0.1:9' } = {}) =>
  runOrTell(process.execPath, [bin('shadcn/dist/index.js'), ...parameters], { cwd, env: { ...process.env, REGISTRY_URL: registry } })

/**
 * A new shadcn app with the packed package, and nothing of the registry yet.
 *
 * @param {string} project Folder of the built package.
 * @param {string} origin Where the registry is served.
 */
export async function createApp(project, origin) {
  await rm(addedApp, { recursive: true, force: true })
  await cp(join(appsFolder, 'added'), addedApp, { recursive: true })
  const packed = await runOrTell('npm', ['pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', made], { cwd: project })
  await cp(join(made, JSON.parse(packed)[0].filename), join(made, 'ask-first.tgz'))
  const config = join(addedApp, 'components.json')
  await writeFile(config, (await readFile(config, 'utf8')).replace('http://127.0.0.1:PORT', origin))
  const css = await readFile(join(appsFolder, 'shadcn/app.css'), 'utf8')
  await writeFile(join(addedApp, 'src/index.css'), css.replace(/@import 'ask-first[^;]*;\n|@source '..\/page';\n/g, ''))
  await mkdir(join(addedApp, 'node_modules'), { recursive: true })
  await runOrTell('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock'], {
    cwd: addedApp,
  })
}

/** Checks the types of the app as its authors would, then builds it to `added` in `builtApps`. */
export async function buildApp(typescript) {
  await runOrTell(process.execPath, [typescript, '-p', addedApp])
  await writeFile(join(addedApp, 'src/entry.ts'), "import './index.css'\nimport './main'\n")
  await writeFile(join(addedApp, 'index.html'), html('./src/entry.ts'))
  await inProduction(() =>
    build({
      root: addedApp,
      base: './',
      mode: 'production',
      configFile: false,
      logLevel: 'warn',
      plugins: [react(), tailwindcss()],
      resolve: { alias: { '@': join(addedApp, 'src') } },
      build: { outDir: join(builtApps, 'added'), emptyOutDir: true, rolldownOptions: { checks: { pluginTimings: false } } },
    }),
  )
}
