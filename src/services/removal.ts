import type { Surroundings } from './attempt.js'
import { findDatabases, sweepDatabases } from './databases.js'
import { findTraces, sweep } from './footprint.js'
import { isAtHosts } from './hosts.js'
import type { Strays } from './strays.js'
import type { Service, StopReport } from './types.js'

/** When the footprint is swept after a stop, and when the result is checked, in milliseconds. */
export interface RemovalTiming {
  readonly sweeps: readonly number[]
  /** From when on a request of the service counts as a leftover; its own goodbye comes earlier. */
  readonly quiet: number
  readonly check: number
}

export const removalTiming: RemovalTiming = { sweeps: [0, 250, 1000], quiet: 250, check: 1300 }

/**
 * Takes away what a service left, more than once because running code may write it again, then looks whether it stayed
 * away and whether the service still sends.
 *
 * @param mayStillRun Asked at the end: whether code of the service ran that has no teardown of its own, or was not ended by it.
 * @param signal Ends the removal early, when the service is started again.
 * @param further What the service put into the page beside its footprint, and what got out of its frame.
 */
export async function removeTraces(
  service: Service,
  { view }: Surroundings,
  mayStillRun: () => boolean,
  signal: AbortSignal,
  timing: RemovalTiming = removalTiming,
  further: { strays?: Strays | undefined; escapes?: (() => readonly string[]) | undefined } = {},
): Promise<StopReport> {
  const { strays, escapes } = further
  const removed = new Set<string>()
  const sent = watchRequests(service, view, timing.quiet)
  let elapsed = 0
  for (const time of timing.sweeps) {
    if (time > elapsed) await pause(time - elapsed, view)
    elapsed = time
    if (signal.aborted) break
    for (const label of sweep(service.footprint, view)) removed.add(label)
    for (const label of strays?.remove() ?? []) removed.add(label)
    for (const label of await sweepDatabases(service.footprint.indexedDB, view)) removed.add(label)
  }
  if (!signal.aborted) await pause(timing.check - elapsed, view)
  const residual = signal.aborted
    ? []
    : [
        ...findTraces(service.footprint, view).map(({ label }) => label),
        ...(await findDatabases(service.footprint.indexedDB, view)),
        ...sent.end(),
        ...(strays?.remove() ?? []),
        ...(strays?.left() ?? []),
        ...(escapes?.() ?? []),
      ]
  sent.end()
  return {
    removed: [...removed].filter((label) => !residual.includes(label)),
    residual: [...new Set(residual)],
    needsReload: mayStillRun() || residual.length > 0,
  }
}

/** Notes requests to the service's hosts that start later than `quiet` milliseconds from now. */
function watchRequests(service: Service, view: Window & typeof globalThis, quiet: number): { end(): string[] } {
  const from = view.performance.now() + quiet
  const hosts = new Set<string>()
  const note = (entries: PerformanceEntryList) => {
    for (const { name, startTime } of entries) {
      if (startTime >= from && isAtHosts(name, service.hosts, view.location.href)) hosts.add(new URL(name, view.location.href).host)
    }
  }
  if (!('PerformanceObserver' in view)) return { end: () => [] }
  const observer = new view.PerformanceObserver((list) => note(list.getEntries()))
  observer.observe({ type: 'resource' })
  return {
    end() {
      note(observer.takeRecords())
      observer.disconnect()
      return [...hosts].map((host) => `request ${host}`)
    },
  }
}

const pause = (ms: number, view: Window) =>
  new Promise<void>((resolve) => {
    view.setTimeout(resolve, ms)
  })
