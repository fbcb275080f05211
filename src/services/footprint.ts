import type { Footprint } from '../core/index.js'
import { cookieNames, deleteCookie } from './cookies.js'
import { giveBack, hasGlobal } from './globals.js'
import { matchesAny } from './pattern.js'

/** One thing a service left on the page's origin, and how to take it away. */
interface Trace {
  /** What a report calls it, for example `cookie ssid`. */
  readonly label: string
  remove(): void
}

/** Everything of a footprint that is on the page now. A browser that refuses access to an area holds nothing in it for us. */
export function findTraces(footprint: Footprint, view: Window & typeof globalThis): Trace[] {
  const { document } = view
  const traces: Trace[] = []
  for (const name of readSafely(() => cookieNames(document), [])) {
    if (matchesAny(footprint.cookies, name)) traces.push({ label: `cookie ${name}`, remove: () => deleteCookie(document, name) })
  }
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    if (!footprint[area]?.length) continue
    const storage = readSafely(() => view[area], undefined)
    for (const key of storage ? Object.keys(storage) : []) {
      if (matchesAny(footprint[area], key)) traces.push({ label: `${area} ${key}`, remove: () => storage?.removeItem(key) })
    }
  }
  for (const selector of footprint.nodes ?? []) {
    // a selector that cannot be read stays in the report: nobody knows what it stood for
    const nodes = readSafely<Iterable<{ remove(): void }>>(() => document.querySelectorAll(selector), [{ remove: () => undefined }])
    for (const node of nodes) traces.push({ label: `node ${selector}`, remove: () => node.remove() })
  }
  for (const name of footprint.globals ?? []) {
    if (hasGlobal(view, name)) traces.push({ label: `global ${name}`, remove: () => giveBack(view, name) })
  }
  return traces
}

/** Takes every trace away. @returns the labels of what was there */
export function sweep(footprint: Footprint, view: Window & typeof globalThis): string[] {
  return findTraces(footprint, view).map((trace) => {
    trace.remove()
    return trace.label
  })
}

function readSafely<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
