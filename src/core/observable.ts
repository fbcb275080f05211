import { callSafely } from './report.js'

/** A value that tells its listeners when it is replaced. */
export interface Observable<T> {
  get(): T
  /** Calls `listener` after each change. @returns a function that ends it */
  subscribe(listener: () => void): () => void
}

/** An observable whose owner may replace the value. */
export interface Subject<T> extends Observable<T> {
  set(next: T): void
}

/** Makes an observable value; setting the identical value tells nobody, and a listener that throws keeps no other one from hearing. */
export function createSubject<T>(initial: T): Subject<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) callSafely(listener)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
