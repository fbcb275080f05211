import { findTraces } from '../footprint.js'
import { isAtHosts } from '../hosts.js'
import type { Service } from '../types.js'

/** Functions of the page that leftovers like to replace. */
const functions = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'addEventListener',
  'postMessage',
  'open',
]

/** What of a service got out of its frame and into the page. */
export interface Escapes {
  /** To be called right before the frame is removed. @param view Its window, if it is still there to tell what is its own. */
  look(view: (Window & typeof globalThis) | undefined): void
  /** Labels for the report: what was found then, and what is there now. */
  labels(): readonly string[]
}

/**
 * Remembers how the page is before a service starts in its frame. Finds nodes of the frame or of the service's hosts, what its
 * footprint names, replaced functions and objects of the frame under new names; cannot find code that was handed over
 * as text and keeps quiet.
 *
 * @param signal Ends the watch, at the latest when the frame is removed.
 */
export function watchEscapes({ footprint, hosts }: Service, page: Window & typeof globalThis, signal: AbortSignal): Escapes {
  const { document } = page
  // an engine may collect the object a node was made as, and make another one of the page: who holds it still knows its window
  const foreign = new Set<Node>()
  const hold = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (!(node instanceof page.Node)) foreign.add(node)
  }
  const additions = new page.MutationObserver(hold)
  additions.observe(document, { childList: true, subtree: true })
  signal.addEventListener('abort', () => additions.disconnect())
  const former = functions.map((name): unknown => Reflect.get(page, name))
  const own = { nodes: footprint.nodes ?? [], globals: footprint.globals ?? [] }
  const sources = () =>
    [...document.querySelectorAll('script, iframe, link, img, object, embed')].flatMap((node) => {
      const address = node.getAttribute('src') ?? node.getAttribute('href') ?? node.getAttribute('data')
      return address && isAtHosts(address, hosts, document.baseURI) ? [node] : []
    })
  const known = new WeakSet(sources())
  const traces = () => findTraces(own, page).map(({ label }) => label)
  const knownTraces = new Set(traces())
  const found = new Set<string>()

  const look = () => {
    functions.forEach((name, index) => {
      if (Reflect.get(page, name) !== former[index]) found.add(`global ${name}`)
    })
    for (const node of sources()) if (!known.has(node)) found.add(`node ${node.localName}`)
    for (const label of traces()) if (!knownTraces.has(label)) found.add(label)
  }

  return {
    look(view) {
      look()
      if (!view) return
      hold(additions.takeRecords())
      for (const node of [...foreign, ...document.querySelectorAll('*')])
        if (node.isConnected && node instanceof view.Element) found.add(`node ${node.localName}`)
      for (const name of Object.getOwnPropertyNames(page)) {
        // never by its getter, which may do anything
        const value: unknown = Object.getOwnPropertyDescriptor(page, name)?.value
        // the page lists the windows of its frames by number
        if (value !== view && value instanceof view.Object) found.add(`global ${name}`)
      }
    },
    labels() {
      look()
      return [...found]
    },
  }
}
