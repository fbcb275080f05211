import { type ServiceHandle, type Start, StartFailure } from '../../services/index.js'
import type { UserlikeOptions, UserlikeVisitor } from './index.js'

/** The frame that the package makes for its code. */
const loaderFrame = 'iframe[id^="userlike-frame-"]'

/** Answers of Userlike's calls; they do not throw. */
type Result<Value> = { kind: 'success'; value: Value } | { kind: 'error'; error: string }

interface Watched<Value> {
  subscribe(observer: { next(value: Value): void; error?(error: unknown): void }): { unsubscribe(): void }
}

interface State {
  state: string
  conversations: readonly { unread: readonly unknown[] }[]
}

/** The part of the messenger that is used here (`@userlike/messenger` 1.3, API version 2). */
interface UserlikeMessenger {
  readonly state$: Watched<State>
  maximize(): Promise<Result<void>>
  minimize(): Promise<Result<void>>
  setVisibility(parts: { main: boolean; button: boolean; notifications: boolean }): Promise<Result<void>>
  setContactInfo(info: Omit<UserlikeVisitor, 'customData'>): Promise<Result<void>>
  setCustomData(data: Record<string, unknown>): Promise<Result<void>>
}

type Mounted = { kind: 'success'; value: UserlikeMessenger | null } | { kind: 'error'; error: string }

/** The part of the package `@userlike/messenger` that is used here; the package itself satisfies it. */
export interface UserlikeModule {
  createMessenger(options: { version: 2; widgetKey: string }): Promise<Result<{ api: { mount(): Watched<Mounted> } | null }>>
}

/** Starts the messenger of the npm package; ready when it says that it is mounted. */
export function start({ messenger, widgetKey }: UserlikeOptions): Start<UserlikeVisitor> {
  return async ({ signal, document }): Promise<ServiceHandle<UserlikeVisitor>> => {
    // the package does not give back the frame it loads into
    signal.addEventListener('abort', () => {
      for (const frame of document.querySelectorAll(loaderFrame)) frame.remove()
    })
    const made = await messenger?.()
      .then(({ createMessenger }) => createMessenger({ version: 2, widgetKey }))
      .catch((error: unknown) => {
        throw new StartFailure('blocked', error)
      })
    signal.throwIfAborted()
    const api = successOf(made)?.api
    if (!api) throw new StartFailure('vendor-error', made)

    let current: UserlikeMessenger | undefined
    let state: State | undefined
    const listeners = new Set<(state: State) => void>()
    let watching: { unsubscribe(): void } | undefined
    let mounting: { unsubscribe(): void } | undefined
    const unmount = () => {
      watching?.unsubscribe()
      mounting?.unsubscribe()
      watching = mounting = undefined
    }
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => {
        unmount()
        reject(signal.reason)
      })
      mounting = api.mount().subscribe({
        error: (error) => reject(new StartFailure('vendor-error', error)),
        next(result) {
          // it may make itself anew later, for example for another widget
          const mounted = successOf(result)
          if (!mounted) return reject(new StartFailure('vendor-error', result))
          current = mounted
          watching?.unsubscribe()
          watching = mounted.state$.subscribe({
            next(now) {
              state = now
              for (const listener of listeners) listener(now)
            },
          })
          resolve()
        },
      })
    })

    /** Tells a reading of the state whenever it changes. */
    const follow = <Value>(read: (state: State) => Value, listener: (value: Value) => void) => {
      let last = state && read(state)
      const look = (now: State) => {
        const value = read(now)
        if (value !== last) listener(value)
        last = value
      }
      listeners.add(look)
      return () => void listeners.delete(look)
    }
    const told = async (answer: Promise<Result<void>> | undefined) => {
      const result = await answer
      if (result?.kind !== 'success') throw new StartFailure('vendor-error', result)
    }
    return {
      open: () => told(current?.maximize()),
      close: () => void current?.minimize(),
      setLauncher: (button) => void current?.setVisibility({ main: true, button, notifications: true }),
      onOpenChange: (listener) => follow(({ state }) => state === 'maximized', listener),
      onUnread(listener) {
        if (state) listener(unreadIn(state))
        return follow(unreadIn, listener)
      },
      async identify({ customData, ...info }) {
        await told(current?.setContactInfo(info))
        if (customData) await told(current?.setCustomData(customData))
      },
      stop: unmount,
    }
  }
}

const unreadIn = ({ conversations }: State) => conversations.reduce((sum, { unread }) => sum + unread.length, 0)

const successOf = <Value>(result: Result<Value> | undefined) => (result?.kind === 'success' ? result.value : undefined)
