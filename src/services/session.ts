import { callSafely, createSubject, isolationOf, type Observable, reportForeignError } from '../core/index.js'
import { loadAdapter, stopHandle } from './adapter.js'
import { aftermathOf, closeOthers, isOfAnother } from './aftermath.js'
import { type Attempt, createAttempt, type Surroundings } from './attempt.js'
import { reasonOf, StartFailure } from './failure.js'
import { sweep } from './footprint.js'
import { hasGlobal } from './globals.js'
import { fetchPlace, type Place, placeFor } from './place.js'
import { quarantine } from './quarantine.js'
import { type RemovalTiming, removeTraces } from './removal.js'
import { reportChanges } from './report-changes.js'
import { watchStrays } from './strays.js'
import type { Service, ServiceHandle, SessionState } from './types.js'
import { hasUnsavedText } from './unsaved-text.js'
import { watchHosts } from './watch-hosts.js'

declare const process: { env: { NODE_ENV?: string } }

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
  /** What the running service offers; nothing before it is ready. */
  handle(): ServiceHandle | undefined
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
  let place: Place | undefined
  let handle: ServiceHandle | undefined
  let escapes: Place['escapes'] | undefined
  const aftermath = aftermathOf(view.document, service.id)
  let endings: (() => void)[] = []
  let timers: number[] = []

  const clearTimers = () => {
    for (const timer of timers) view.clearTimeout(timer)
    timers = []
  }

  const isOthers = (address: string) => isOfAnother(view.document, service.id, address)

  /** Calls the service's own teardown, and notes what of its code that could not end. */
  const endCode = (ended: ServiceHandle | undefined, hasRun: boolean) => {
    aftermath.hasRun ||= ended !== undefined || hasRun
    // nobody can call the teardown of what is not ready
    if (!ended) aftermath.isCutShort ||= hasRun
    else
      void stopHandle(ended).then((isWell) => {
        aftermath.isCutShort ||= !isWell
      })
  }

  /** Ends the running generation: nothing of it can act on this session any more. */
  const end = () => {
    generation += 1
    clearTimers()
    escapes = place?.escapes ?? escapes
    // first of all: from here on nothing of the service runs in it, so that it cannot say goodbye
    place?.remove()
    for (const ending of endings) callSafely(ending)
    endings = []
    aftermath.endQuarantine?.()
    aftermath.running = aftermath.close = undefined
    aftermath.endQuarantine = quarantine(view.document, service.hosts, isOthers)
    const ended = handle
    handle = undefined
    // what the frame takes with it needs no goodbye, which would be one more request
    if (!place?.isFrame) endCode(ended, attempt?.hasRun() === true)
    attempt?.undo()
    attempt = undefined
    place = undefined
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
    if (reason !== 'offline') return
    const resume = () => void start()
    view.addEventListener('online', resume, { once: true })
    endings.push(() => view.removeEventListener('online', resume))
  }

  const start = async () => {
    aftermath.removal?.abort()
    aftermath.endQuarantine?.()
    for (const ending of endings.splice(0)) ending()
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
    try {
      const [begin] = await Promise.all([loadAdapter(service), fetchPlace(service)])
      if (own !== generation) return
      const home = await placeFor(service, surroundings, () => own !== generation)
      if (own !== generation) return home.remove()
      place = home
      if (!home.isFrame) {
        aftermath.running = service.hosts
        aftermath.strays = watchStrays(service, view, isOthers)
      }
      const current = createAttempt(service, { ...surroundings, view: home.view }, attempts)
      attempt = current
      if (process.env.NODE_ENV !== 'production') endings.push(watchHosts(service, home, surroundings.others))
      home.onEscape(() => callSafely(() => handle?.close?.()))
      home.onLost(() => fail(new StartFailure('vendor-error')))
      const started = await begin(current.context)
      if (own !== generation) {
        if (!home.isFrame) void stopHandle(started)
        if (!attempt) clear()
        return
      }
      handle = started
      aftermath.close = () => started.close?.()
      if (service.launcher === 'own') started.setLauncher?.(false)
      attempts = 0
      state.set({ status: 'ready' })
      await started.open()
      if (own !== generation) return
      clearTimers()
      endings.push(...reportChanges(started, state, () => closeOthers(view.document, service.id)))
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
    handle: () => handle,
    async stop() {
      const { status } = state.get()
      if (status === 'stopping' || status === 'needs-reload') return
      end()
      // what a gate mounted ran without a session
      const isLasting = service.teardown !== 'full' && (aftermath.hasRun || !service.load)
      const mayStillRun = () => isolationOf(service) === 'page' && (isLasting || aftermath.isCutShort)
      const own = generation
      const removal = new AbortController()
      aftermath.removal = removal
      state.set({ status: 'stopping' })
      const report = await removeTraces(service, surroundings, mayStillRun, removal.signal, timing.removal, {
        strays: aftermath.strays,
        escapes,
      })
      if (own !== generation || removal.signal.aborted) return
      state.set({ status: report.needsReload ? 'needs-reload' : 'stopped', report })
      if (report.needsReload && surroundings.reloadsByItself?.() && !hasUnsavedText(view.document)) view.location.reload()
    },
  }
}
