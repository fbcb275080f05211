import { callSafely, type Hosts } from '../core/index.js'
import { isAtHosts } from './hosts.js'
import type { Strays } from './strays.js'

/**
 * What goes on in a page after a service was stopped. It belongs to the page and not to a session: when an app mounts a
 * new provider, the service must not be held back or swept away by what the old one left.
 */
export interface Aftermath {
  /** Whether any code of the service ran since the page was loaded; it may go on after its session ended. */
  hasRun: boolean
  /** Whether code of the service ran that its own teardown could not end: it was not ready yet, or the teardown failed. */
  isCutShort: boolean
  /** Hosts of the service while it runs in the page. */
  running?: Hosts | undefined
  /** Closes its window, if it can, while it runs. */
  close?: (() => void) | undefined
  /** What it put into the page, since it last began to run there. */
  strays?: Strays
  /** Lets scripts of the service run again. */
  endQuarantine?: () => void
  /** Ends the sweeps that follow a stop. */
  removal?: AbortController
}

/** Whether an address belongs to another service that runs in the document: what is held back of one must not harm the other. */
export function isOfAnother(document: Document, service: string, address: string): boolean {
  return [...(aftermaths.get(document) ?? [])].some(
    ([id, { running }]) => id !== service && running !== undefined && isAtHosts(address, running, document.baseURI),
  )
}

/** Closes the windows of the other services that run: in one corner they would cover each other. */
export function closeOthers(document: Document, service: string): void {
  for (const [id, { close }] of aftermaths.get(document) ?? []) if (id !== service) callSafely(close)
}

const aftermaths = new WeakMap<Document, Map<string, Aftermath>>()

/** The one aftermath of a service in a document. */
export function aftermathOf(document: Document, service: string): Aftermath {
  const known = aftermaths.get(document) ?? new Map<string, Aftermath>()
  aftermaths.set(document, known)
  const aftermath = known.get(service) ?? { hasRun: false, isCutShort: false }
  known.set(service, aftermath)
  return aftermath
}

/** Forgets what ran in a document, as a reload would; for tests, many of which share one document. */
export function forgetAftermaths(document: Document): void {
  // the same objects: what still ends must be ended by the next start
  for (const aftermath of aftermaths.get(document)?.values() ?? []) Object.assign(aftermath, { hasRun: false, isCutShort: false })
}
