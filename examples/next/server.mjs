import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const app = fileURLToPath(new URL('.', import.meta.url))

/** How long the server may take to answer, in milliseconds. */
const patience = 30_000

/**
 * Serves the built app with `next start` on `localhost`.
 *
 * @param {{ port?: number }} [options] `port` 0 (default) takes a free one.
 * @returns {Promise<{ origin: string, output: () => string, close(): Promise<void> }>} `output` is what the server printed
 */
export async function startNext({ port = 0 } = {}) {
  const child = spawn(process.execPath, [`${app}node_modules/next/dist/bin/next`, 'start', '-H', 'localhost', '-p', String(port)], {
    cwd: app,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise((resolve) => {
    child.once('close', () => resolve(undefined))
  })
  const close = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const origin = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`next start said nothing of an address:\n${output}`)), patience)
    const read = (chunk) => {
      output += chunk
      const address = /https?:\/\/localhost:\d+/.exec(output)?.[0]
      if (!address || !/Ready/.test(output)) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    void ended.then(() => {
      clearTimeout(timer)
      reject(new Error(`next start ended:\n${output}`))
    })
  }).catch(async (error) => {
    await close()
    throw error
  })
  return { origin, output: () => output, close }
}
