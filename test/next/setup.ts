import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'
import { buildNext } from '../../examples/next/build.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app expects its vendor on `127.0.0.1`. */
    vendorPort: number
  }
}

/** Builds the app once with the package as it would be published. Needs `npm run build`. */
export async function setup(project: TestProject): Promise<void> {
  const vendorPort = await freePort()
  await buildNext({ vendorOrigin: `http://127.0.0.1:${vendorPort}` })
  project.provide('vendorPort', vendorPort)
}

/** A port nobody listens on, below those the system gives to outgoing connections: it must stay free until the tests begin. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000)
  const isFree = await new Promise<boolean>((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
  return isFree ? port : freePort()
}
