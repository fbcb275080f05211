import { warnOnce } from '../core/index.js'
import { createScript } from './door.js'
import { StartFailure } from './failure.js'
import { giveBack } from './globals.js'
import { isAtHosts } from './hosts.js'
import { disarm } from './quarantine.js'
import { watchErrors } from './script-errors.js'
import type { Service, StartContext } from './types.js'

declare const process: { env: { NODE_ENV?: string } }

/** Where services run and what every one of them is told. */
export interface Surroundings {
  readonly view: Window & typeof globalThis
  readonly locale: () => string
  /** The page's CSP nonce. */
  readonly nonce?: string | undefined
  /** Address of the kit's empty page on the site's own server, for services in a frame. @default a frame that is written */
  readonly frameUrl?: string | undefined
  /** What screen readers call a service's frame. */
  readonly titleOf?: (service: Service) => string
  /** If given, a service in a frame is held to its declared hosts, and each request to another one is told here. */
  readonly onUndeclaredHost?: (address: string, directive: string) => void
  /** All services of the page. */
  readonly others?: readonly Service[]
  /** Whether a page that only a reload can clean is reloaded without asking. */
  readonly reloadsByItself?: () => boolean
}

/** One try to start a service: its tools, and the way to undo everything done with them. */
export interface Attempt {
  readonly context: StartContext
  /** Whether a script of the service was let in, so that its code may be running. */
  hasRun(): boolean
  /** Aborts what waits, removes what was added, gives globals back. Does not stop code that already runs. */
  undo(): void
}

/** How often `until` looks again when nothing in the document changes, in milliseconds. */
const pollMs = 50

export function createAttempt(service: Service, surroundings: Surroundings, number: number): Attempt {
  const { view } = surroundings
  const { document } = view
  const controller = new AbortController()
  const { signal } = controller
  const added: Element[] = []
  const formerGlobals = new Map<string, PropertyDescriptor | undefined>()
  let ran = false

  const rememberGlobal = (name: string) => {
    if (!formerGlobals.has(name)) formerGlobals.set(name, Object.getOwnPropertyDescriptor(view, name))
  }
  service.footprint.globals?.forEach(rememberGlobal)

  const context: StartContext = {
    signal,
    window: view,
    document,
    locale: surroundings.locale(),
    attempt: number,
    script(src, options = {}) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const script = createScript(document, src, options, surroundings.nonce)
        if (!isAtHosts(script.src, service.hosts, document.baseURI) && new URL(script.src).origin !== surroundings.view.location.origin) {
          if (process.env.NODE_ENV !== 'production') {
            warnOnce(
              'undeclared-host',
              `${service.id} may not load ${src}: it is not among its hosts, so visitors are not told of it and it could not be held back after a withdrawal. Add it to hosts.script.`,
            )
          }
          return reject(new StartFailure('vendor-error'))
        }
        const onViolation = (event: SecurityPolicyViolationEvent) => {
          if (event.disposition === 'enforce' && isAtHosts(event.blockedURI, service.hosts, document.baseURI))
            reject(new StartFailure('csp'))
        }
        document.addEventListener('securitypolicyviolation', onViolation, { signal })
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
        const hasThrown = watchErrors(view, script.src, signal)
        script.addEventListener(
          'load',
          () => {
            ran = true
            if (hasThrown()) reject(new StartFailure('vendor-error'))
            else resolve()
          },
          { signal },
        )
        script.addEventListener(
          'error',
          () => {
            // the violation event may follow the error event by a task
            view.setTimeout(() => reject(new StartFailure('blocked')))
          },
          { signal },
        )
        added.push(script)
        document.head.append(script)
      })
    },
    append(element, parent = document.body) {
      signal.throwIfAborted()
      added.push(element)
      parent.append(element)
      return element
    },
    setGlobal(name, value) {
      signal.throwIfAborted()
      rememberGlobal(name)
      Object.defineProperty(view, name, { value, configurable: true, enumerable: true, writable: true })
    },
    until(read, root = document) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const end = () => {
          observer.disconnect()
          if (!view.closed) view.clearInterval(timer)
        }
        const look = () => {
          try {
            const found = read()
            if (!found) return
            end()
            resolve(found)
          } catch (error) {
            end()
            reject(error)
          }
        }
        const observer = new view.MutationObserver(look)
        observer.observe(root, { childList: true, subtree: true, attributes: true })
        const timer = view.setInterval(look, pollMs)
        signal.addEventListener(
          'abort',
          () => {
            end()
            reject(signal.reason)
          },
          { once: true },
        )
        look()
      })
    },
  }

  return {
    context,
    hasRun: () => ran,
    undo() {
      controller.abort(new StartFailure('timeout'))
      // a frame that was removed took everything with it
      if (view.closed) return
      for (const element of added) {
        if (element instanceof view.HTMLScriptElement) disarm(element)
        else element.remove()
      }
      for (const [name, former] of formerGlobals) giveBack(view, name, former)
    },
  }
}
