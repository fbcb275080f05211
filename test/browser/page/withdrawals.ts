import type { Service } from '../../../src/services/index.js'
import { createSession } from '../../../src/services/session.js'
import { facts } from '../../core/sample.js'

/** How the lives of a vendor ended. */
export interface Tally {
  /** Lives in which code of the vendor began to run after the withdrawal. */
  late: number
  /** Scripts of the vendor that were asked for after the withdrawal, by code that was running already. */
  lateRequests: number
  /** Lives that were ended while a script was still on its way. */
  inFlight: number
  /** Lives in which everything had run before. */
  finished: number
}

export interface Vendor {
  /** Addresses of the same script on several hosts, so that the browser fetches many at once. */
  sources: readonly string[]
  /** Address, on a host of nobody, that answers later than any script of the vendor. */
  marker: string
  module: boolean
  /** How many scripts run when nobody interferes. */
  stages: number
}

/** How many lives go on at the same time. */
const lanes = 24

/** Starts a vendor in a frame, where its scripts count what runs. */
function begin({ sources, module, stages }: Vendor, number: number) {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const view = frame.contentWindow as (Window & typeof globalThis & { ran?: string[] }) | null // a frame without address is of the page's origin
  if (!view) throw new Error('the frame has no window')
  const src = `${sources[number % sources.length]}?life=${number}`
  const service: Service = {
    id: 'chat',
    purpose: 'support',
    kind: 'chat',
    ask: 'context',
    facts,
    hosts: { script: [new URL(src).origin] },
    footprint: {},
    teardown: 'session',
    load: async () => async (context) => {
      await context.script(src, { module })
      await context.until(() => view.ran?.length === stages)
      return { open: () => undefined }
    },
  }
  const session = createSession(service, { view, locale: () => 'de' }, { slow: 60_000, failed: 60_000 })
  return { session, opened: session.open(), ranSoFar: () => view.ran?.length ?? 0, view, end: () => frame.remove() }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Resolves when everything that was on its way has arrived: an answer that takes longer than any other one. */
const settle = (marker: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = marker
    script.onload = () => resolve()
    script.onerror = reject
    document.head.append(script)
  })

/** Runs lives side by side, a fixed number at a time. */
async function sideBySide(count: number, live: (number: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) await live(next++)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/**
 * Withdraws at random moments: some time after the start or after one of the scripts ran, up to the time one of them takes
 * on this machine.
 */
export async function withdrawAtRandom(vendor: Vendor, rounds: number): Promise<Tally> {
  const trials = lanes
  let total = 0
  await sideBySide(trials, async (number) => {
    const from = performance.now()
    const { opened, end } = begin(vendor, number)
    await opened
    total += performance.now() - from
    end()
  })
  const usual = total / trials

  const tally: Tally = { late: 0, lateRequests: 0, inFlight: 0, finished: 0 }
  await sideBySide(rounds, async (number) => {
    const { session, ranSoFar, view, end } = begin(vendor, number)
    // however busy the machine is by now, one of five has run to the end, and the others have not all
    const scripts = number % 5 === 0 ? vendor.stages : Math.floor(Math.random() * vendor.stages)
    while (ranSoFar() < scripts) await pause(1)
    await pause((Math.random() * usual) / vendor.stages)
    const stoppedAt = view.performance.now()
    void session.stop()
    const before = ranSoFar()
    await settle(vendor.marker)
    // a script that arrived may have asked for the next one
    if (vendor.stages > 1) await settle(vendor.marker)
    tally[ranSoFar() > before ? 'late' : before === vendor.stages ? 'finished' : 'inFlight'] += 1
    tally.lateRequests += view.performance.getEntriesByType('resource').filter(({ startTime }) => startTime > stoppedAt).length
    end()
  })
  return tally
}
