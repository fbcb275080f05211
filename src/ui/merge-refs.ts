import type { ForwardedRef, MutableRefObject } from 'react'

/** Hands one node to a part's own ref and to the one the app gave. */
export const mergeRefs =
  <T>(own: MutableRefObject<T | null>, given: ForwardedRef<T>) =>
  (node: T | null): void => {
    own.current = node
    if (typeof given === 'function') given(node)
    else if (given) given.current = node
  }
