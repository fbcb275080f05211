import { type Colour, colourOf, over, ratioOf } from './colour.js'
import { behindOf, opacityOf, type Paint, paintOf, styleOf } from './painted.js'

/** Whether a control can be seen whole: at its middle and near its corners nothing lies over it, and all of it is in the window. */
export type Visibility = 'seen' | 'covered' | 'outside' | 'hidden'

/** What is to be seen of one choice, measured in the page. */
export interface ChoiceFigures {
  /** CSS pixels of the painted box. */
  readonly width: number
  readonly height: number
  /** Square CSS pixels. */
  readonly area: number
  /** 0 to 1, that of everything around it included. */
  readonly opacity: number
  /** Colours as they are seen over what is behind; `unknown` for pictures, gradients, filters and blending. */
  readonly fill: Paint
  readonly ink: Paint
  readonly edge: Paint
  /** Contrast ratios, 1 to 21: fill to the surface behind, text to the fill, border to the surface; `undefined` where unknown. */
  readonly fillContrast: number | undefined
  readonly textContrast: number | undefined
  readonly edgeContrast: number | undefined
  /** What must be alike to the letter, by CSS property: type, border, shadow, outline, shape, movement, marks before and after. */
  readonly alike: Readonly<Record<string, string>>
  readonly visibility: Visibility
}

/** Of the element that holds the words. */
const typeProperties = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-variant',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-transform',
  'text-decoration-line',
  'text-decoration-style',
  'text-decoration-thickness',
  'text-shadow',
  '-webkit-text-stroke-width',
] as const

/** Of the choice itself. */
const boxProperties = [
  'border-width',
  'border-style',
  'border-radius',
  'box-shadow',
  'outline-style',
  'outline-width',
  'outline-color',
  'clip-path',
  'transform',
  'rotate',
  'scale',
  'translate',
  'animation-name',
  'cursor',
] as const

/** Measures one choice as it stands in the page now, in whatever state it is. */
export function figuresOf(choice: Element): ChoiceFigures {
  const { width, height } = choice.getBoundingClientRect()
  const words = wordsIn(choice)
  const opacity = opacityOf(words)
  const behind = behindOf(choice)
  const fill = paintOf(choice)
  const ground = paintOf(words)
  const type = styleOf(words)
  const ink = painted(type.getPropertyValue('-webkit-text-fill-color') || type.color, ground, opacity)
  const edge = edgeOf(choice, behind)
  return {
    width,
    height,
    area: width * height,
    opacity,
    fill,
    ink,
    edge,
    fillContrast: contrast(fill, behind),
    textContrast: contrast(ink, ground),
    edgeContrast: contrast(edge, behind),
    alike: {
      ...read(type, typeProperties),
      ...read(styleOf(choice), boxProperties),
      '::before': markOf(choice, '::before'),
      '::after': markOf(choice, '::after'),
      pictures: String(choice.querySelectorAll('svg, img, picture, canvas, video').length),
    },
    visibility: visibilityOf(choice),
  }
}

const read = (style: CSSStyleDeclaration, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))

/** What a pseudo-element shows: its content, or none. */
function markOf(choice: Element, pseudo: string): string {
  const { content, display } = styleOf(choice, pseudo)
  return ['none', 'normal'].includes(content) || display === 'none' ? 'none' : content
}

/** The innermost element that holds all the words. */
function wordsIn(element: Element): Element {
  const hasOwn = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
  const [only, ...others] = [...element.children].filter((child) => child.textContent?.trim())
  return hasOwn || !only || others.length > 0 ? element : wordsIn(only)
}

function painted(text: string, below: Paint, opacity: number): Paint {
  const top = colourOf(text)
  return top && below !== 'unknown' ? over(top, below, opacity) : 'unknown'
}

const contrast = (one: Paint, other: Paint) => (one === 'unknown' || other === 'unknown' ? undefined : ratioOf(one, other))

/** The mean colour of the four borders, each as wide sides show it; where there is none, the ground shows. */
function edgeOf(choice: Element, behind: Paint): Paint {
  if (behind === 'unknown') return behind
  const style = styleOf(choice)
  if (style.borderImageSource !== 'none') return 'unknown'
  const sides = ['top', 'right', 'bottom', 'left'].map((side): Paint => {
    const isThere = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0
    return isThere ? painted(style.getPropertyValue(`border-${side}-color`), behind, opacityOf(choice)) : behind
  })
  return meanOf(sides)
}

function meanOf(paints: readonly Paint[]): Paint {
  const colours = paints.filter((paint) => paint !== 'unknown')
  if (colours.length < paints.length) return 'unknown'
  const mean = (channel: keyof Colour) => colours.reduce((sum, colour) => sum + colour[channel], 0) / colours.length
  return { red: mean('red'), green: mean('green'), blue: mean('blue'), alpha: 1 }
}

function visibilityOf(choice: Element): Visibility {
  const { left, right, top, bottom, width, height } = choice.getBoundingClientRect()
  const view = choice.ownerDocument.documentElement
  if (width === 0 || height === 0 || styleOf(choice).visibility !== 'visible' || opacityOf(choice) === 0) return 'hidden'
  // half a pixel is lost to rounding
  if (left < -0.5 || top < -0.5 || right > view.clientWidth + 0.5 || bottom > view.clientHeight + 0.5) return 'outside'
  const inset = Math.min(width, height) / 4
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    ...[left + inset, right - inset].flatMap((x) => [top + inset, bottom - inset].map((y) => [x, y])),
  ] as const
  const isFree = points.every(([x = 0, y = 0]) => choice.contains(choice.ownerDocument.elementFromPoint(x, y)))
  return isFree ? 'seen' : 'covered'
}
