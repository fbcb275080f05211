import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { packInto } from './pack.mjs'
import { buildShop } from './shop/build.mjs'
import { startShop } from './shop/server.mjs'
import { startVendor } from './vendor/server.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))

/**
 * Starts the vendor and the shop built for it; the package must have been built and packed before (`packInto`).
 *
 * @param {{ outDir?: string, vendorPort?: number, shopPort?: number }} [options] Ports default to free ones; `outDir` is
 * where the shop is built to, absolute.
 */
export async function startStory({ outDir, vendorPort, shopPort } = {}) {
  const vendor = await startVendor({ port: vendorPort })
  try {
    const root = await buildShop({ vendorOrigin: vendor.origin, outDir })
    const shop = await startShop({ port: shopPort, root })
    return { vendor, shop, close: async () => void (await Promise.all([vendor.close(), shop.close()])) }
  } catch (error) {
    await vendor.close()
    throw error
  }
}

/** Builds and starts everything: package, vendor, shop and, if there is one, the Storybook. */
export async function startAll() {
  await npmRun('build')
  await packInto()
  const { scripts } = JSON.parse(await readFile(`${project}package.json`, 'utf8'))
  const hasStorybook = 'build:storybook' in scripts
  if (hasStorybook) await npmRun('build:storybook')
  const story = await startStory()
  const storybook = hasStorybook ? await startShop({ root: `${project}storybook-static/`, fallback: false }) : undefined
  return {
    ...story,
    storybook,
    close: async () => void (await Promise.all([story.close(), storybook?.close()])),
  }
}

/** Runs a script of the package; its output shows only when it fails. */
function npmRun(script) {
  console.log(`npm run ${script} …`)
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) return resolve(undefined)
      reject(new Error(`npm run ${script} failed:\n${Buffer.concat(output).toString()}`))
    })
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = await startAll().catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
  console.log('')
  console.log(`Shop       ${all.shop.origin}`)
  console.log(`Storybook  ${all.storybook ? all.storybook.origin : 'not there yet'}`)
  console.log(`Vendor     ${all.vendor.origin}`)
  console.log(`\nA chat that behaves badly: ${all.shop.origin}/?chat=rude`)
  console.log('Ctrl+C ends all of it.')
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void all.close())
}
