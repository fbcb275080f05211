import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { withPalette } from './palette.js'

const kept = new URL('.', import.meta.url)
const artifacts = new URL('../../../.artifacts/pictures/', import.meta.url)

/** Part of the pixels that may differ: the smoothing of letters on another processor, not a moved line. */
const tolerance = 0.001

const save = (folder: URL, name: string, content: Buffer) => {
  mkdirSync(folder, { recursive: true })
  const file = new URL(`${name}.png`, folder)
  writeFileSync(file, content)
  return fileURLToPath(file)
}

/** Keeps a picture as the one that counts from now on. */
export const keep = (name: string, found: Buffer) => save(kept, name, withPalette(PNG.sync.read(found)))

/**
 * What is wrong with a picture; `undefined` where it is the one that is kept.
 *
 * @param found A PNG as the browser took it.
 */
export function differenceOf(name: string, found: Buffer): string | undefined {
  const file = new URL(`${name}.png`, kept)
  if (!existsSync(file)) return `no picture ${name} is kept yet: write it with UPDATE=1, and look at it`
  const before = PNG.sync.read(readFileSync(file))
  const now = PNG.sync.read(found)
  const { width, height } = before
  const show = () => `see ${save(artifacts, `${name}.found`, found)} beside ${save(artifacts, `${name}.kept`, readFileSync(file))}`
  if (now.width !== width || now.height !== height) {
    return `${name} is ${now.width} × ${now.height} px, not ${width} × ${height} px: ${show()}`
  }
  const difference = new PNG({ width, height })
  const pixels = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.1 })
  if (pixels <= width * height * tolerance) return undefined
  return `${pixels} pixels of ${name} differ: ${show()}, and ${save(artifacts, `${name}.difference`, PNG.sync.write(difference))}`
}
