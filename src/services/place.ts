import { isolationOf } from '../core/index.js'
import type { Surroundings } from './attempt.js'
import { StartFailure } from './failure.js'
import type { Service } from './types.js'

/** Where one run of a service lives. */
export interface Place {
  readonly view: Window & typeof globalThis
  readonly isFrame: boolean
  /** Calls back once if the place is gone before it was removed, for example because the service navigated its frame. */
  onLost(listener: () => void): void
  /** Calls back when Escape was pressed inside and neither the service nor the page made use of it. */
  onEscape(listener: () => void): void
  /** What the service put into the page from inside its frame, as a report labels it; complete once the place is removed. */
  escapes(): readonly string[]
  /** Takes the place away with everything in it. The page itself cannot be taken away. */
  remove(): void
}

/**
 * The page, or a frame of its own for a service at that level; its code is fetched when it is needed.
 *
 * @param isOver Asked after each step that takes time: once true, nothing further is made.
 */
export async function placeFor(service: Service, surroundings: Surroundings, isOver: () => boolean): Promise<Place> {
  const nothing = () => undefined
  const page: Place = { view: surroundings.view, isFrame: false, onLost: nothing, onEscape: nothing, escapes: () => [], remove: nothing }
  if (isolationOf(service) === 'page') return page
  const { openFrame } = await fetchFrame()
  return isOver() ? page : openFrame(service, surroundings, isOver)
}

/** Fetches what `placeFor` needs, beside whatever else is fetched. */
export async function fetchPlace(service: Service): Promise<void> {
  if (isolationOf(service) !== 'page') await fetchFrame()
}

const fetchFrame = () =>
  import('./frame/frame.js').catch((error: unknown) => {
    throw new StartFailure('blocked', error)
  })
