import type { Page } from 'playwright'

/** The contrast of two tokens as the page shows them, 1 to 21 (WCAG 2). */
export interface Pair {
  readonly name: string
  readonly contrast: number
  /** What WCAG asks for: 4.5 for text (1.4.3), 3 for edges and focus (1.4.11). */
  readonly least: number
}

const grounds = ['surface', 'surface-raised', 'surface-subtle']
const on = (ground: string, names: readonly string[], least: number) => names.map((name) => [name, ground, least] as const)

/** Which token is read or seen on which. */
const pairs = [
  ...grounds.flatMap((ground) => on(ground, ['text', 'text-muted', 'link', 'choice-ink'], 4.5)),
  ...grounds.flatMap((ground) => on(ground, ['border-control', 'ring'], 3)),
  ...on('surface-raised', ['danger'], 4.5),
  ...on('surface-raised', ['on'], 3),
  ...on('on', ['on-fg'], 3),
  ...on('brand', ['brand-fg'], 4.5),
  ...on('info-bg', ['info-fg'], 4.5),
  ...on('warn-bg', ['warn-fg'], 4.5),
] as const

/** Every pair of tokens as a part of the kit gets them, whatever notation a theme uses: the browser paints and we read. */
export function measurePairs(page: Page): Promise<Pair[]> {
  return page.evaluate((asked) => {
    const part = document.querySelector('.af-card') ?? document.body
    const probe = part.appendChild(document.createElement('i'))
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!canvas) throw new Error('no canvas')
    const paint = (...tokens: string[]) => {
      canvas.clearRect(0, 0, 1, 1)
      for (const token of tokens) {
        probe.style.color = `var(--af-${token})`
        canvas.fillStyle = getComputedStyle(probe).color
        canvas.fillRect(0, 0, 1, 1)
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((byte) => {
        const value = byte / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const measured = asked.map(([token, ground, least]) => {
      const below = paint('surface', ground)
      const above = paint('surface', ground, token)
      const contrast = (Math.max(above, below) + 0.05) / (Math.min(above, below) + 0.05)
      return { name: `${token} on ${ground}`, contrast: Math.round(contrast * 100) / 100, least }
    })
    probe.remove()
    return measured
  }, pairs)
}

/** The pairs that are too faint, one sentence each. */
export const tooFaint = (measured: readonly Pair[]) =>
  measured.filter(({ contrast, least }) => contrast < least).map(({ name, contrast, least }) => `${name}: ${contrast}, not ${least}`)

/** The tokens of colours as the page computes them on a part. */
export function coloursOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    (names) => {
      const probe = (document.querySelector('.af-card') ?? document.body).appendChild(document.createElement('i'))
      const colours = Object.fromEntries(
        names.map((name) => {
          probe.style.color = `var(--af-${name})`
          return [name, getComputedStyle(probe).color]
        }),
      )
      probe.remove()
      return colours
    },
    [...new Set(pairs.flat()), 'border'],
  )
}
