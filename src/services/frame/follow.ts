import { type Box, showing } from './boxes.js'

/** After the last sign of a change it is looked again for so long, in milliseconds. */
const settling = 100
/** What looking may cost in one frame of the screen, in milliseconds; where it keeps costing more, it happens more rarely. */
const budget = 4
/** A pulsing launcher moves for ever: after so many frames without another outline it is looked at 4 times a second. */
const patience = 60

const signs = [
  'load',
  'scroll',
  'input',
  'toggle',
  'focusin',
  'focusout',
  'pointerover',
  'transitionrun',
  'transitionend',
  'animationstart',
  'animationend',
]

/** Keeps the clip of a frame on what is shown in it. */
export interface Follower {
  /** Tells of a shadow root that cannot be reached from its element. */
  note(root: ShadowRoot): void
  end(): void
}

/** Clips a frame that fills the window to what its document shows, so that all else lets clicks, wheel and touch through. */
export function follow(frame: HTMLElement, view: Window & typeof globalThis): Follower {
  const closed = new WeakMap<Element, ShadowRoot>()
  const watched = new WeakSet<Node>()
  let roots: readonly (Document | ShadowRoot)[] = []
  let clip = ''
  let isAsked = false
  let spent = 0
  let lastCost = 0
  let still = 0
  let lookUntil = 0
  let restUntil = 0
  const now = () => view.performance.now()

  const measure = () => {
    const from = now()
    const shown = showing(view, (element) => closed.get(element))
    roots = shown.roots
    roots.forEach(watch)
    const next = clipTo(shown.boxes)
    still = next === clip ? still + 1 : 0
    // the browser writes a path in words of its own, so the element cannot be asked what it has
    if (next !== clip) frame.style.setProperty('clip-path', next, 'important')
    clip = next
    const cost = now() - from
    spent += cost
    // once is chance: something else may have had the processor
    restUntil = from + (Math.min(cost, lastCost) > budget ? 5 * cost : 0)
    lastCost = cost
  }
  const ask = () => {
    if (!isAsked) view.requestAnimationFrame(tick)
    isAsked = true
  }
  const tick = () => {
    isAsked = false
    spent = 0
    const time = now()
    if (time >= restUntil) measure()
    if (time < Math.max(lookUntil, restUntil)) ask()
    else if (roots.some((root) => root.getAnimations().some(({ playState }) => playState === 'running'))) {
      if (still < patience) ask()
      else view.setTimeout(ask, 250)
    }
  }
  const notice = () => {
    lookUntil = now() + settling
    still = 0
    // in time for this very frame of the screen, also where the change was made while it was being prepared
    if (spent < budget && now() >= restUntil) measure()
    ask()
  }

  const observer = new view.MutationObserver(notice)
  const watch = (root: Document | ShadowRoot) => {
    if (watched.has(root)) return
    watched.add(root)
    observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true })
    // transitions and the like do not leave a shadow root
    for (const sign of signs) root.addEventListener(sign, notice, { capture: true, passive: true })
  }
  view.addEventListener('resize', notice)
  view.document.fonts.addEventListener('loadingdone', notice)
  notice()

  return {
    note(root) {
      closed.set(root.host, root)
      ask()
    },
    end: () => observer.disconnect(),
  }
}

function clipTo(boxes: readonly Box[]): string {
  if (boxes.length === 0) return 'inset(50%)'
  const parts = boxes.map(
    ({ left, top, right, bottom }) =>
      `M${Math.floor(left)} ${Math.floor(top)}H${Math.ceil(right)}V${Math.ceil(bottom)}H${Math.floor(left)}Z`,
  )
  return `path("${parts.join('')}")`
}
