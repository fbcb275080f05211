import { createSubject, type Observable, type Subject } from '../core/index.js'
import type { Surroundings } from './attempt.js'
import type { Session } from './session.js'
import type { Service, SessionState } from './types.js'

/** The sessions of all services of a page. Its engine is fetched when the first service is opened or stopped. */
export interface Sessions {
  state(id: string): Observable<SessionState>
  /** Opens a service, starting it if need be. Does nothing for one that is not granted. */
  open(id: string): void
  /** Puts the focus where the visitor writes. @returns whether it got there */
  focus(id: string): boolean
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
  session: Session | undefined
  /** Counts wishes, so that one that was overtaken while the engine was on its way is dropped. */
  wish: number
}

const idle: SessionState = Object.freeze({ status: 'idle' })

/** @param isGranted Asked right before a service is started; anything but `true` starts nothing. */
export function createSessions(services: readonly Service[], surroundings: Surroundings, isGranted: (id: string) => boolean): Sessions {
  const slots = new Map<string, Slot>(
    services.map((service) => [service.id, { service, state: createSubject(idle), session: undefined, wish: 0 }]),
  )

  const withSession = async (slot: Slot, act: (session: Session) => void, onMissing: () => void) => {
    slot.wish += 1
    const own = slot.wish
    if (slot.session) return act(slot.session)
    let engine: typeof import('./session.js')
    try {
      engine = await import('./session.js')
    } catch {
      if (own === slot.wish) onMissing()
      return
    }
    slot.session ??= connect(slot, engine.createSession(slot.service, surroundings))
    if (own === slot.wish) act(slot.session)
  }

  const open = (slot: Slot) => {
    if (!isGranted(slot.service.id)) return
    if (!slot.session) slot.state.set({ status: 'loading' })
    void withSession(
      slot,
      (session) => {
        if (isGranted(slot.service.id)) void session.open()
        else slot.state.set(session.get())
      },
      () => {
        slot.state.set({ status: 'failed', reason: 'blocked' })
      },
    )
  }

  const stop = (slot: Slot) => {
    if (!slot.session) slot.state.set({ status: 'stopping' })
    void withSession(
      slot,
      (session) => void session.stop(),
      () => {
        slot.state.set({ status: 'needs-reload', report: { removed: [], residual: [], needsReload: true } })
      },
    )
  }

  return {
    state: (id) => slots.get(id)?.state ?? never,
    open: (id) => withSlot(id, open),
    focus: (id) => slots.get(id)?.session?.focus() ?? false,
    stop: (id) => withSlot(id, stop),
    clean: (id) =>
      withSlot(id, ({ service }) => {
        // a failed fetch of our own chunk leaves the traces for the next page load
        void import('./footprint.js').then(
          ({ sweep }) => sweep({ ...service.footprint, nodes: [], globals: [] }, surroundings.view),
          () => undefined,
        )
      }),
    stopAll() {
      for (const slot of slots.values()) if (slot.state.get().status !== 'idle') stop(slot)
    },
  }

  function withSlot(id: string, act: (slot: Slot) => void): void {
    const slot = slots.get(id)
    if (slot) act(slot)
  }
}

/** What an unknown id answers: closed for ever. */
const never: Observable<SessionState> = { get: () => idle, subscribe: () => () => undefined }

function connect(slot: Slot, session: Session): Session {
  session.subscribe(() => {
    slot.state.set(session.get())
  })
  return session
}
