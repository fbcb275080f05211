import type { Surroundings } from '../attempt.js'
import { StartFailure } from '../failure.js'
import type { Place } from '../place.js'
import type { Service } from '../types.js'
import { watchEscapes } from './escapes.js'
import { rememberFocus } from './focus.js'
import { follow } from './follow.js'
import { prepare } from './guards.js'
import { passEscapeOn } from './keyboard.js'
import { type OpenedFrame, openDocument } from './open-document.js'
import { shareDefaultPolicy } from './trusted-types.js'

/** What closing a frame has to be told, and nothing that outlives it. */
interface Listeners {
  lost?: () => void
  escape?: () => void
}

/**
 * Opens a frame for one run of a service: it fills the window, is clipped to what the service shows, and takes timers,
 * sockets and requests with it when it goes. Made against leftovers, not against malice: code that wants to reach the page
 * can, and is looked for afterwards.
 *
 * @throws StartFailure `csp` where a policy of the page allows no frame or keeps it shut, `vendor-error` where it could not be
 * prepared for another reason. No frame is left then.
 */
export async function openFrame(service: Service, surroundings: Surroundings, isOver: () => boolean): Promise<Place> {
  const page = surroundings.view
  const [memory, policy] = await fetchExtras(service, surroundings)
  const made = new Set<Element>()
  const life = new AbortController()
  const { signal } = life
  const escapes = watchEscapes(service, page, signal)
  try {
    const opened = await openDocument(service, surroundings, isOver, (frame) => made.add(frame))
    memory?.storeInMemory(opened)
    if (surroundings.onUndeclaredHost) policy?.holdToHosts(opened.view.document, service.hosts, surroundings.onUndeclaredHost)
    return settle(opened)
  } catch (error) {
    life.abort()
    for (const frame of made) frame.remove()
    throw failureOf(error)
  }

  /** Makes the frame ready for the service. */
  function settle({ frame, view }: OpenedFrame): Place {
    const listeners: Listeners = {}
    const follower = follow(frame, view)
    const silence = prepare(view, follower.note)
    shareDefaultPolicy(page, view)
    const giveFocusBack = rememberFocus(frame, page, signal)
    passEscapeOn(frame, view, page, () => listeners.escape?.())
    hideInPrint(frame, page, signal)
    const own = view.document
    const loseOnce = () => {
      if (signal.aborted || (frame.isConnected && frame.contentDocument === own)) return
      const { lost } = listeners
      delete listeners.lost
      lost?.()
    }
    frame.addEventListener('load', loseOnce, { signal })
    const removals = new page.MutationObserver(loseOnce)
    for (const parent of [page.document.documentElement, page.document.body]) removals.observe(parent, { childList: true })

    return {
      view,
      isFrame: true,
      onLost(listener) {
        listeners.lost = listener
        // it may have gone before anybody asked
        loseOnce()
      },
      onEscape(listener) {
        listeners.escape = listener
      },
      escapes: escapes.labels,
      remove() {
        if (signal.aborted) return
        const isInside = page.document.activeElement === frame
        silence()
        follower.end()
        removals.disconnect()
        // a lost frame may be of another origin by now
        escapes.look(frame.contentDocument === own ? view : undefined)
        life.abort()
        frame.remove()
        if (isInside) giveFocusBack()
      },
    }
  }
}

/** What few services need comes apart; without it a frame that needs it is never made. */
const fetchExtras = ({ storage }: Service, { onUndeclaredHost }: Surroundings) =>
  Promise.all([
    storage === 'memory' ? import('./memory.js') : undefined,
    onUndeclaredHost ? import('./hold-to-hosts.js') : undefined,
  ]).catch((error: unknown) => {
    throw new StartFailure('blocked', error)
  })

/** A policy that forbids something says so by this name, in the words of any window. */
const failureOf = (error: unknown): StartFailure =>
  error instanceof StartFailure ? error : new StartFailure(isNamed(error) && error.name === 'SecurityError' ? 'csp' : 'vendor-error', error)

const isNamed = (error: unknown): error is { name: unknown } => typeof error === 'object' && error !== null && 'name' in error

/** A style sheet would need the site's CSP to allow it. */
function hideInPrint(frame: HTMLIFrameElement, page: Window, signal: AbortSignal): void {
  page
    .matchMedia('print')
    .addEventListener('change', ({ matches }) => frame.style.setProperty('visibility', matches ? 'hidden' : 'visible', 'important'), {
      signal,
    })
}
