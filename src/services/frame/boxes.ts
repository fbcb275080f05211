/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Root = Document | ShadowRoot

/** What a document shows. */
export interface Shown {
  readonly boxes: readonly Box[]
  /** Its document and every shadow root in it. */
  readonly roots: readonly Root[]
}

const replaced = /^(?:audio|button|canvas|embed|iframe|img|input|meter|object|progress|select|svg|textarea|video)$/

/** Room round a box for focus rings, in CSS pixels. */
const leastPad = 6
const mostPad = 24

/** Walks through everything that is painted, shadow roots included. @param closedRoot The closed shadow root of an element, if it has one. */
export function showing(view: Window & typeof globalThis, closedRoot: (element: Element) => ShadowRoot | undefined): Shown {
  const { document } = view
  const screen: Box = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight }
  const boxes: Box[] = []
  const roots: Root[] = [document]
  const range = document.createRange()

  const add = (box: Box, pad: number) => {
    if (box.right <= box.left || box.bottom <= box.top) return
    const wide = { left: box.left - pad, top: box.top - pad, right: box.right + pad, bottom: box.bottom + pad }
    const padded = meet(screen, wide)
    if (!boxes.some((other) => contains(other, padded))) boxes.push(padded)
  }

  /** @param bounds What cuts off children in the flow. @param held What cuts off those with `position: absolute`. */
  const walk = (children: Iterable<Element>, bounds: Box, held: Box) => {
    for (const element of children) {
      const style = view.getComputedStyle(element)
      const { display, position } = style
      if (display === 'none' || style.opacity === '0') continue
      const isCanvas = element === document.documentElement || element === document.body
      const around = position === 'fixed' ? screen : position === 'absolute' ? held : bounds
      const box = meet(around, element.getBoundingClientRect())
      const cuts = !isCanvas && style.overflow !== 'visible' && !/^(?:inline|contents)$/.test(display)
      if (!isCanvas && style.visibility === 'visible') {
        if (element.matches(':modal')) add(screen, 0)
        if (paints(view, element, style)) {
          add(box, padOf(style))
          if (cuts) continue
        } else {
          for (const node of element.childNodes) {
            if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue
            range.selectNode(node)
            add(meet(around, range.getBoundingClientRect()), leastPad)
          }
        }
      }
      if (replaced.test(element.localName)) continue
      const inside = cuts ? box : around
      const holds = position !== 'static' || style.transform !== 'none' ? inside : held
      const root = element.shadowRoot ?? closedRoot(element)
      if (root) {
        roots.push(root)
        walk(root.children, inside, holds)
      }
      walk(element.children, inside, holds)
    }
  }
  walk(document.children, screen, screen)
  return { boxes, roots }
}

function paints(view: Window, element: Element, style: CSSStyleDeclaration): boolean {
  return (
    replaced.test(element.localName) ||
    !/^transparent$|(?:, |\/ )0\)$/.test(style.backgroundColor) ||
    [style.backgroundImage, style.boxShadow, style.backdropFilter || 'none'].some((value) => value !== 'none') ||
    !/^0px$|^$/.test(style.borderWidth) ||
    ['::before', '::after'].some((name) => !/^(?:none|normal)?$/.test(view.getComputedStyle(element, name).content))
  )
}

/** How far the shadows of an element reach, within limits. */
function padOf({ boxShadow, filter }: CSSStyleDeclaration): number {
  const reaches = `${boxShadow}, ${filter}`.split(/,(?![^(]*\))/).map((shadow) => {
    const [x = 0, y = 0, ...blurs] = [...shadow.matchAll(/(-?[\d.]+)px/g)].map(([, size]) => Number(size))
    return shadow.includes('inset') ? 0 : Math.max(Math.abs(x), Math.abs(y)) + blurs.reduce((sum, size) => sum + size, 0)
  })
  return Math.min(mostPad, Math.max(leastPad, ...reaches))
}

const meet = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

const contains = (one: Box, other: Box): boolean =>
  one.left <= other.left && one.top <= other.top && one.right >= other.right && one.bottom >= other.bottom
