import { matchesAny } from './pattern.js'
import type { Service } from './types.js'

/**
 * Whether a service left cookies or storage keys on the device. Cheap enough for each page load: running code may have
 * written something after the last sweep of an earlier page.
 */
export function hasLeftovers({ footprint }: Service, view: Window & typeof globalThis): boolean {
  try {
    return (
      view.document.cookie.split('; ').some((pair) => matchesAny(footprint.cookies, pair.split('=')[0] ?? '')) ||
      Object.keys(view.localStorage).some((key) => matchesAny(footprint.localStorage, key)) ||
      Object.keys(view.sessionStorage).some((key) => matchesAny(footprint.sessionStorage, key))
    )
  } catch {
    return false
  }
}
