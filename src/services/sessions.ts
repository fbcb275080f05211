import { createSubject, type Observable, type Subject } from '../core/index.js'
import type { Surroundings } from './attempt.js'
import type { Session } from './session.js'
import type { Service, ServiceHandle, SessionState } from './types.js'

/** The sessions of all services of a page. Its engine is fetched when the first service is opened or stopped. */
export interface Sessions {
  state(id: string): Observable<SessionState>
  /** Opens a service, starting it if need be. Does nothing for one that is not granted. */
  open(id: string): void
  /** Puts the focus where the visitor writes. @returns whether it got there */
  focus(id: string): boolean
  /** What a running service offers; nothing before it is ready, and nothing once it is withdrawn. */
  handle(id: string): ServiceHandle | undefined
  /** Stops a service and takes away what it left; in the same tick for one that runs. */
  stop(id: string): void
  /** Takes away what a withdrawn service left on an earlier page, without changing its state. */
  clean(id: string): void
  /** Stops every service that was opened. */
  stopAll(): void
}

interface Slot {
  readonly service: Service
  readonly state: Subject<SessionState>
  session?: Session
  /** The latest wish while the engine is on its way; an earlier one is dropped. */
  wish?: 'open' | 'stop' | undefined
}

const idle: SessionState = Object.freeze({ status: 'idle' })

/** @param isGranted Asked right before a service is started; anything but `true` starts nothing. */
export function createSessions(services: readonly Service[], surroundings: Surroundings, isGranted: (id: string) => boolean): Sessions {
  const slots = new Map<string, Slot>(services.map((service) => [service.id, { service, state: createSubject(idle) }]))

  const act = (id: string, wish: 'open' | 'stop') => {
    const slot = slots.get(id)
    if (!slot) return
    slot.wish = wish
    if (slot.session) return fulfil(slot, slot.session)
    slot.state.set({ status: wish === 'open' ? 'loading' : 'stopping' })
    import('./session.js').then(
      ({ createSession }) => {
        slot.session ??= connect(slot, createSession(slot.service, { ...surroundings, others: services }))
        fulfil(slot, slot.session)
      },
      () => {
        if (slot.wish === 'open') slot.state.set({ status: 'failed', reason: 'blocked' })
        if (slot.wish === 'stop') slot.state.set({ status: 'needs-reload', report: { removed: [], residual: [], needsReload: true } })
        slot.wish = undefined
      },
    )
  }

  const fulfil = (slot: Slot, session: Session) => {
    const { wish } = slot
    slot.wish = undefined
    if (wish === 'open' && !isGranted(slot.service.id)) slot.state.set(session.get())
    else if (wish) void session[wish]()
  }

  return {
    state: (id) => slots.get(id)?.state ?? never,
    open(id) {
      if (isGranted(id)) act(id, 'open')
    },
    focus: (id) => slots.get(id)?.session?.focus() ?? false,
    handle: (id) => slots.get(id)?.session?.handle(),
    stop: (id) => act(id, 'stop'),
    clean(id) {
      const service = slots.get(id)?.service
      // a failed fetch of our own chunk leaves the traces for the next page load
      import('./clean-device.js').then(
        ({ cleanDevice }) => service && cleanDevice(service.footprint, surroundings.view),
        () => undefined,
      )
    },
    stopAll() {
      for (const [id, { state }] of slots) if (state.get().status !== 'idle') act(id, 'stop')
    },
  }
}

/** What an unknown id answers: closed for ever. */
const never: Observable<SessionState> = createSubject(idle)

function connect({ state }: Slot, session: Session): Session {
  session.subscribe(() => state.set(session.get()))
  return session
}
