import type { Service } from './types.js'

/**
 * Whether cookies or storage keys of a service seem to be on the device: running code may have written something after
 * the last sweep of an earlier page. Looks only at the fixed beginning of each name, so that each page load can afford it.
 */
export function hasLeftovers({ footprint }: Service, view: Window): boolean {
  try {
    const kept = [view.document.cookie, ...Object.keys(view.localStorage), ...Object.keys(view.sessionStorage)].join('; ')
    return [footprint.cookies, footprint.localStorage, footprint.sessionStorage]
      .flatMap((names) => names ?? [])
      .some((name) => kept.includes(name.split('*')[0] ?? ''))
  } catch {
    return false
  }
}
