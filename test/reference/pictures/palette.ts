import { crc32, deflateSync } from 'node:zlib'
import type { PNG } from 'pngjs'

/** How many colours are kept as they are, and how many more there are for the edges of letters. */
const exact = 96
const blurred = 160

/** The nearest colour of 4096 that are evenly spread. */
const rounded = (colour: number) => [16, 8, 0].reduce((sum, shift) => sum + ((Math.round(((colour >> shift) & 255) / 17) * 17) << shift), 0)

/** Colours by how often they are there, the most frequent first. */
function byCount(colours: Iterable<readonly [colour: number, count: number]>): number[] {
  const counts = new Map<number, number>()
  for (const [colour, count] of colours) counts.set(colour, (counts.get(colour) ?? 0) + count)
  return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour)
}

/**
 * A picture as a PNG with a palette, a quarter as large: its most frequent colours as they are, for all others the nearest
 * of some. What differs by that is far below what a comparison minds.
 */
export function withPalette({ data, width, height }: PNG): Buffer {
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const frequent = byCount(counts)
  const rare = frequent.slice(exact).map((colour) => [rounded(colour), counts.get(colour) ?? 0] as const)
  const palette = [...new Set([...frequent.slice(0, exact), ...byCount(rare).slice(0, blurred)])]
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const lines = Buffer.alloc((width + 1) * height)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = data.readUIntBE(pixel * 4, 3)
    const place = places.get(colour) ?? nearestIn(palette, colour)
    places.set(colour, place)
    // each line begins with a byte that says how it is filtered: not at all
    lines[pixel + Math.floor(pixel / width) + 1] = place
  }
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 3, 0, 0, 0])])),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function nearestIn(palette: readonly number[], colour: number): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
  let best = 0
  for (const [place, other] of palette.entries()) if (distance(other) < distance(palette[best] ?? 0)) best = place
  return best
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
