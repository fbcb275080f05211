import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { packInto } from '../../examples/pack.mjs'
import { buildShop } from '../../examples/shop/build.mjs'
import type { Variant } from './world.js'

/** Stands in the built shop for the vendor's address, which each test file fills in with its own. */
const vendorOrigin = 'http://vendor.invalid'

declare module 'vitest' {
  interface ProvidedContext {
    variant: Variant
    /** The shop as it was built once for all test files, and what in it stands for the vendor's address. */
    built: { readonly root: string; readonly vendorOrigin: string }
  }
}

/** The shop of the journeys uses the package as it would be published. Needs `npm run build`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await packInto()
  const root = await mkdtemp(path.join(tmpdir(), 'ask-first-shop-'))
  await buildShop({ vendorOrigin, outDir: root, ...project.getProvidedContext().variant.shop })
  project.provide('built', { root, vendorOrigin })
  return () => rm(root, { recursive: true })
}
