import { type Colour, colourOf, over } from './colour.js'

/** What is painted at an element, or why that cannot be said in one colour. */
export type Paint = Colour | 'unknown'

/**
 * What an element's own box shows: its background over all that lies behind, with the opacity of each. Pictures and gradients
 * have no one colour, filters and blending change it: `unknown`.
 */
export function paintOf(element: Element): Paint {
  const style = styleOf(element)
  const own = colourOf(style.backgroundColor)
  if (!own || style.backgroundImage !== 'none' || isTreated(style)) return 'unknown'
  const opacity = Number(style.opacity)
  // what is behind does not matter, if nothing shines through
  if (own.alpha === 1 && opacity === 1) return own
  const behind = behindOf(element)
  return behind === 'unknown' ? behind : over(own, behind, opacity)
}

/** What lies behind an element's box. */
export function behindOf(element: Element): Paint {
  return element.parentElement ? paintOf(element.parentElement) : canvasOf(element)
}

/** The opacity of an element and all around it, 0 to 1. */
export function opacityOf(element: Element): number {
  const own = Number(styleOf(element).opacity)
  return element.parentElement ? own * opacityOf(element.parentElement) : own
}

/** The computed style of an element, or of a pseudo-element of it. */
export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  const view = element.ownerDocument.defaultView
  if (!view) throw new Error('[ask-first] no-window: the element is in a document that is not shown, so it has no look.')
  return view.getComputedStyle(element, pseudo)
}

const isTreated = ({ filter, mixBlendMode }: CSSStyleDeclaration) => filter !== 'none' || mixBlendMode !== 'normal'

/** The browser's own ground: white, or that of its dark scheme. */
function canvasOf(root: Element): Paint {
  const { colorScheme } = styleOf(root)
  const isDark = root.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false
  const value = colorScheme.includes('dark') && (isDark || !colorScheme.includes('light')) ? 0x12 / 255 : 1
  return { red: value, green: value, blue: value, alpha: 1 }
}
