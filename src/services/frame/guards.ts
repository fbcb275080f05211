import { visitWindows } from './inner-windows.js'

/**
 * Prepares the frame's window before any code of the service runs in it.
 *
 * @param onRoot Told of each shadow root, closed ones too.
 * @returns a function to be called right before the frame is removed: from then on no code of the service hears that it goes
 */
export function prepare(view: Window & typeof globalThis, onRoot: (root: ShadowRoot) => void): () => void {
  let isStopping = false
  // a visitor who leaves the page or the tab is no removal, and the service may know of it
  const hush = (event: Event) => {
    if (isStopping) event.stopImmediatePropagation()
  }
  visitWindows(view, (one) => listenFirst(one, hush))

  define(view, 'parent', view)
  define(view, 'frameElement', null)
  // a step in the history of the tab would stay behind as a Back that does nothing
  define(view.history, 'pushState', view.history.replaceState)
  const { attachShadow } = view.Element.prototype
  view.Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init)
    onRoot(root)
    return root
  }
  view.addEventListener('click', leadOut, true)

  return () => {
    isStopping = true
  }
}

/** Listens before the service does, for a window calls those who listen to its end in the order in which they came. */
function listenFirst(view: Window & typeof globalThis, listener: (event: Event) => void): void {
  const { addEventListener } = view
  const listen = (type: string) => addEventListener.call(view, type, listener, true)
  listen('pagehide')
  listen('visibilitychange')
  // a listener for `unload` keeps the page out of the browser's back-forward cache, so ours comes only with theirs
  define(view, 'addEventListener', function (this: EventTarget | undefined, ...rest: Parameters<typeof addEventListener>) {
    if (rest[0] === 'unload') listen('unload')
    return addEventListener.apply(this ?? view, rest)
  })
  const handler = Object.getOwnPropertyDescriptor(view, 'onunload')
  const set = (value: unknown) => {
    listen('unload')
    handler?.set?.call(view, value)
  }
  if (handler) Object.defineProperty(view, 'onunload', { ...handler, set })
}

/** A link to another page would open that page inside the frame; it leads where it would lead in the page. */
function leadOut(event: Event): void {
  for (const node of event.composedPath()) {
    if (!('localName' in node) || node.localName !== 'a') continue
    const link = node as HTMLAnchorElement // its name tells it, also across windows
    const isElsewhere = link.href.split('#')[0] !== link.ownerDocument.URL.split('#')[0]
    if (!link.target && isElsewhere && /^https?:$/.test(link.protocol)) link.target = '_top'
  }
}

/** Gives an object a property that hides the browser's own. */
export function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, configurable: true, writable: true })
}
