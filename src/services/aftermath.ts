/**
 * What goes on in a page after a service was stopped. It belongs to the page and not to a session: when an app mounts a
 * new provider, the service must not be held back or swept away by what the old one left.
 */
export interface Aftermath {
  /** Whether any code of the service ran since the page was loaded; it may go on after its session ended. */
  hasRun: boolean
  /** Lets scripts of the service run again. */
  endQuarantine?: () => void
  /** Ends the sweeps that follow a stop. */
  removal?: AbortController
}

const aftermaths = new WeakMap<Document, Map<string, Aftermath>>()

/** The one aftermath of a service in a document. */
export function aftermathOf(document: Document, service: string): Aftermath {
  const known = aftermaths.get(document) ?? new Map<string, Aftermath>()
  aftermaths.set(document, known)
  const aftermath = known.get(service) ?? { hasRun: false }
  known.set(service, aftermath)
  return aftermath
}
