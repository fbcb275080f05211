import { type FailureReason, type Start, type StartContext, StartFailure } from '../services/index.js'
import { drawBox, type FakeBox } from './fake-box.js'
import { namesFor } from './fake-facts.js'
import { keepRunning } from './running.js'

/** How a made-up vendor behaves. `slow` and `silent` wait: for a time, or for ever unless the test says otherwise. */
export type FakeBehaviour = 'well-behaved' | 'slow' | 'silent' | 'blocked' | 'rude'

/** How a start of a made-up vendor goes. */
export interface FakeConduct {
  /** @default 'well-behaved' */
  behaviour?: FakeBehaviour
  /** How long a slow start takes, in milliseconds; the visitor reads that it is slow after 5000. @default 6000 */
  delay?: number
  /** Why a blocked start fails. @default 'blocked' */
  reason?: FailureReason
}

/** What the kit asked of a made-up vendor so far. */
export interface FakeVendorCalls {
  /** How often its code was asked to start. */
  readonly started: number
  readonly opened: number
  readonly closed: number
  /** How often its own teardown was called; the kit calls it for what was ready. */
  readonly stopped: number
  /** Who it was told the visitor is, in order. */
  readonly identified: readonly unknown[]
}

/** The run of a made-up vendor, as the test sees and moves it. */
export interface FakeRun {
  conduct: FakeConduct
  readonly calls: { -readonly [Call in keyof FakeVendorCalls]: FakeVendorCalls[Call] }
  box?: FakeBox
  /** Ends the wait of a start. */
  settle?: { arrive(): void; fail(error: unknown): void }
  tellOpen?: ((isOpen: boolean) => void) | undefined
  tellUnread?: ((count: number) => void) | undefined
  end?: () => void
}

/** How often a rude vendor writes again what was taken away, in milliseconds. */
const rudeMs = 50

/** The start function of a made-up vendor: does what its conduct says, and contacts nobody. */
export const fakeStart =
  (id: string, label: string, run: FakeRun, takesFocus: boolean): Start<unknown> =>
  async (context) => {
    const { behaviour = 'well-behaved', reason = 'blocked', delay = 6000 } = run.conduct
    const { calls } = run
    calls.started += 1
    if (behaviour === 'blocked') throw new StartFailure(reason)
    if (behaviour === 'slow' || behaviour === 'silent') await wait(context, run, behaviour === 'slow' ? delay : undefined)
    const names = namesFor(id)
    const box = drawBox(context, names.node, label)
    run.box = box
    leave(context, names)
    if (behaviour === 'rude') beRude(context, names, box, run)
    const setOpen = (isOpen: boolean) => {
      box.show(isOpen)
      run.tellOpen?.(isOpen)
    }
    return {
      open() {
        calls.opened += 1
        setOpen(true)
      },
      close() {
        calls.closed += 1
        setOpen(false)
      },
      ...(takesFocus && {
        focus() {
          box.field.focus()
          return context.document.activeElement === box.field
        },
      }),
      onOpenChange(listener) {
        run.tellOpen = listener
        return () => {
          run.tellOpen = undefined
        }
      },
      onUnread(listener) {
        run.tellUnread = listener
        return () => {
          run.tellUnread = undefined
        }
      },
      identify(visitor) {
        calls.identified = [...calls.identified, visitor]
      },
      stop() {
        calls.stopped += 1
      },
    }
  }

/** @param delay Milliseconds, or without end. */
function wait({ window: view, signal }: StartContext, run: FakeRun, delay: number | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = delay === undefined ? undefined : view.setTimeout(resolve, delay)
    signal.addEventListener('abort', () => {
      view.clearTimeout(timer)
      reject(signal.reason)
    })
    run.settle = { arrive: resolve, fail: reject }
  })
}

type Names = ReturnType<typeof namesFor>

/** Stores what its facts say. A browser that refuses to store holds nothing. */
function leave({ window: view, document }: Pick<StartContext, 'window' | 'document'>, { cookie, key }: Names): void {
  document.cookie = `${cookie}=visitor; Path=/; Max-Age=2592000; SameSite=Lax`
  try {
    view.localStorage.setItem(key, 'open')
  } catch {
    // storage is blocked
  }
}

function beRude(context: StartContext, names: Names, { element }: FakeBox, run: FakeRun): void {
  const { window: view, document } = context
  const timer = view.setInterval(() => {
    leave(context, names)
    if (!element.isConnected) document.body.append(element)
  }, rudeMs)
  run.end = keepRunning(() => {
    view.clearInterval(timer)
    element.remove()
    document.cookie = `${names.cookie}=; Path=/; Max-Age=0`
    try {
      view.localStorage.removeItem(names.key)
    } catch {
      // storage is blocked
    }
  })
}
