/** A colour in sRGB: red, green, blue and alpha, each from 0 to 1. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/** Reads a colour as style sheets and computed styles write it; `undefined` if it cannot be read. */
export function colourOf(text: string): Colour | undefined {
  return hexColour(text.trim()) ?? functionColour(text.trim()) ?? rasterised(text)
}

function hexColour(text: string): Colour | undefined {
  const full = /^#[\da-f]{3,4}$/i.test(text) ? text.replace(/[\da-f]/gi, '$&$&') : text
  const pairs = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})([\da-f]{2})?$/i.exec(full)?.slice(1)
  return pairs && colour(pairs.map((pair = 'ff') => Number.parseInt(pair, 16) / 255))
}

/** `rgb()`, `rgba()` and `color(srgb …)`, which is how browsers write most computed colours. */
function functionColour(text: string): Colour | undefined {
  const [, name, inside = ''] = /^(rgba?\(|color\(srgb )(.*)\)$/.exec(text) ?? []
  if (!name) return undefined
  const scale = name.startsWith('rgb') ? 255 : 1
  const values = inside.split(/[\s,/]+/).map((value, index) => {
    const number = Number.parseFloat(value)
    if (value.endsWith('%')) return number / 100
    return index < 3 ? number / scale : number
  })
  return values.length < 3 || values.some(Number.isNaN) ? undefined : colour(values)
}

/** Any other notation: the browser paints a pixel with it. */
function rasterised(text: string): Colour | undefined {
  if (typeof document === 'undefined' || !document.defaultView?.CSS?.supports('color', text)) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const brush = canvas.getContext('2d')
  if (!brush) return undefined
  brush.fillStyle = text
  brush.fillRect(0, 0, 1, 1)
  return colour([...brush.getImageData(0, 0, 1, 1).data].map((value) => value / 255))
}

const colour = ([red = 0, green = 0, blue = 0, alpha = 1]: readonly number[]): Colour => ({ red, green, blue, alpha })

/** The colour that is seen where one lies over an opaque other. */
export function over(top: Colour, below: Colour, opacity = 1): Colour {
  const alpha = top.alpha * opacity
  const mix = (one: number, other: number) => one * alpha + other * (1 - alpha)
  return { red: mix(top.red, below.red), green: mix(top.green, below.green), blue: mix(top.blue, below.blue), alpha: 1 }
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

const luminanceOf = ({ red, green, blue }: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function ratioOf(one: Colour, other: Colour): number {
  const [first, second] = [luminanceOf(one) + 0.05, luminanceOf(other) + 0.05]
  return Math.max(first, second) / Math.min(first, second)
}

/** How far two opaque colours are apart to the eye, in OKLab; 0.02 is just to be seen. */
export function distanceOf(one: Colour, other: Colour): number {
  const [first, second] = [labOf(one), labOf(other)]
  return Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)))
}

/** Björn Ottosson, “A perceptual color space for image processing” (2020). */
function labOf(painted: Colour): readonly number[] {
  const [red, green, blue] = [linear(painted.red), linear(painted.green), linear(painted.blue)]
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}

/**
 * The contrast ratio of two colours, for tests of a site's own tokens: 4.5 for text, 3 for edges and states (WCAG 2.2, SC 1.4.3
 * and 1.4.11). The first may be translucent and lies on the second.
 *
 * @returns 1 to 21; `undefined` if one cannot be read, or the second is translucent
 */
export function contrastOf(text: string, surface: string): number | undefined {
  const [top, below] = [colourOf(text), colourOf(surface)]
  return top && below && below.alpha === 1 ? ratioOf(over(top, below), below) : undefined
}
