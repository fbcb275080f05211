/** The contrast of two opaque colours written as `#rrggbb` or `#rgb` (WCAG 2, 1 to 21); `undefined` for any other notation. */
export function contrastOf(one: string, other: string): number | undefined {
  const lighter = luminanceOf(one)
  const darker = luminanceOf(other)
  if (lighter === undefined || darker === undefined) return undefined
  return (Math.max(lighter, darker) + 0.05) / (Math.min(lighter, darker) + 0.05)
}

function luminanceOf(colour: string): number | undefined {
  const full = colour.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
  const channels = /^#(..)(..)(..)$/.exec(full)
  if (!channels) return undefined
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => {
    const value = Number.parseInt(hex, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
