import { callSafely, createSubject, type Observable, reportForeignError } from '../core/index.js'
import { loadAdapter, stopHandle } from './adapter.js'
import { aftermathOf } from './aftermath.js'
import { type Attempt, createAttempt, type Surroundings } from './attempt.js'
import { reasonOf, StartFailure } from './failure.js'
import { sweep } from './footprint.js'
import { hasGlobal } from './globals.js'
import { quarantine } from './quarantine.js'
import { type RemovalTiming, removeTraces } from './removal.js'
import type { Service, ServiceHandle, SessionState } from './types.js'
import { hasUnsavedText } from './unsaved-text.js'

/** Time limits of a session, in milliseconds. */
export interface SessionTiming {
  /** When “this takes longer than usual” is said. @default 5000 */
  readonly slow: number
  /** When the attempt is given up. @default 12000 */
  readonly failed: number
  readonly removal?: RemovalTiming
}

const defaultTiming: SessionTiming = { slow: 5000, failed: 12_000 }

/** One service's life on the page, through any number of starts and stops. */
export interface Session extends Observable<SessionState> {
  /** Starts the service if need be and opens it; the caller has made sure that it is granted. */
  open(): Promise<void>
  focus(): boolean
  /** Stops the service in the same tick, then cleans up and reports. */
  stop(): Promise<void>
}

/** Makes the session of a service. Each start is a generation; what arrives for an older one changes nothing. */
export function createSession(service: Service, surroundings: Surroundings, timing: SessionTiming = defaultTiming): Session {
  const { view } = surroundings
  const state = createSubject<SessionState>({ status: 'idle' })
  let generation = 0
  let attempts = 0
  let attempt: Attempt | undefined
  let handle: ServiceHandle | undefined
  const aftermath = aftermathOf(view.document, service.id)
  let endListening: (() => void) | undefined
  let timers: number[] = []

  const clearTimers = () => {
    for (const timer of timers) view.clearTimeout(timer)
    timers = []
  }

  /** Ends the running generation: nothing of it can act on this session any more. */
  const end = () => {
    generation += 1
    clearTimers()
    callSafely(endListening)
    aftermath.endQuarantine?.()
    aftermath.endQuarantine = quarantine(view.document, service.hosts)
    const ended = handle
    handle = undefined
    endListening = undefined
    stopHandle(ended)
    aftermath.hasRun ||= ended !== undefined || attempt?.hasRun() === true
    attempt?.undo()
    attempt = undefined
  }

  /** Takes away what code of an ended attempt adds to the page. */
  const clear = () => {
    if (aftermath.hasRun) sweep({ nodes: service.footprint.nodes ?? [], globals: service.footprint.globals ?? [] }, view)
  }

  const fail = (error: unknown) => {
    const reason = reasonOf(error, view)
    end()
    clear()
    state.set({ status: 'failed', reason })
  }

  const start = async () => {
    aftermath.removal?.abort()
    aftermath.endQuarantine?.()
    generation += 1
    attempts += 1
    const own = generation
    state.set({ status: 'loading' })
    timers = [
      view.setTimeout(() => {
        if (state.get().status === 'loading') state.set({ status: 'slow' })
      }, timing.slow),
      view.setTimeout(() => fail(new StartFailure('timeout')), timing.failed),
    ]
    clear()
    if (service.footprint.globals?.some((name) => hasGlobal(view, name))) return fail(new StartFailure('conflict'))
    const current = createAttempt(service, surroundings, attempts)
    attempt = current
    try {
      const begin = await loadAdapter(service)
      current.context.signal.throwIfAborted()
      const started = await begin(current.context)
      if (own !== generation) {
        stopHandle(started)
        if (!attempt) clear()
        return
      }
      handle = started
      attempts = 0
      state.set({ status: 'ready' })
      await started.open()
      if (own !== generation) return
      clearTimers()
      state.set({ status: 'open' })
      endListening = started.onOpenChange?.((isOpen) => state.set({ status: isOpen ? 'open' : 'ready' }))
    } catch (error) {
      if (own === generation) fail(error)
    }
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    async open() {
      const { status } = state.get()
      if (status === 'ready' || status === 'open') {
        try {
          await handle?.open()
        } catch (error) {
          reportForeignError(error)
        }
      } else if (status === 'idle' || status === 'failed' || status === 'stopping' || status === 'stopped') {
        await start()
      }
    },
    focus: () => handle?.focus?.() ?? false,
    async stop() {
      const { status } = state.get()
      if (status === 'stopping' || status === 'needs-reload') return
      end()
      // what a gate mounted ran without a session
      const mayStillRun = service.teardown !== 'full' && (aftermath.hasRun || !service.load)
      const own = generation
      const removal = new AbortController()
      aftermath.removal = removal
      state.set({ status: 'stopping' })
      const report = await removeTraces(service, surroundings, mayStillRun, removal.signal, timing.removal)
      if (own !== generation || removal.signal.aborted) return
      state.set({ status: report.needsReload ? 'needs-reload' : 'stopped', report })
      if (report.needsReload && surroundings.reloadsByItself?.() && !hasUnsavedText(view.document)) view.location.reload()
    },
  }
}
