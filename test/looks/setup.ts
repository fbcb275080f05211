import { packInto } from '../../examples/pack.mjs'
import { buildLooks } from './apps/build.mjs'
import { appsFolder, installPackages } from './apps/install.mjs'

/** Builds the apps once with the package as it would be published. Needs `npm run build`. */
export async function setup(): Promise<void> {
  await installPackages()
  await packInto(`${appsFolder}node_modules/ask-first`)
  await buildLooks()
}
