import type { Service } from './types.js'

/**
 * Whether cookies or storage keys of a service seem to be on the device: running code may have written something after
 * the last sweep of an earlier page. Looks only at the longest fixed part of each name, so that each page load can afford it.
 * Databases cannot be looked up at once; where a service has any, they may be there.
 */
export function hasLeftovers({ footprint }: Service, view: Window): boolean {
  if (footprint.indexedDB?.length) return true
  try {
    const kept = [view.document.cookie, ...Object.keys(view.localStorage), ...Object.keys(view.sessionStorage)].join('; ')
    return [footprint.cookies, footprint.localStorage, footprint.sessionStorage]
      .flatMap((names) => names ?? [])
      .some((name) => kept.includes(longest(name.split('*'))))
  } catch {
    return false
  }
}

const longest = (parts: readonly string[]) => parts.reduce((one, other) => (other.length > one.length ? other : one), '')
