import { reportForeignError } from '../core/index.js'

/** Wait before the second try, and the longest wait, in milliseconds. */
const firstWaitMs = 500
const longestWaitMs = 16_000

/**
 * Fetches until it is there, ever more slowly, and reports the first failure: a blocked chunk must not take withdrawal away,
 * nor an event of a decision.
 *
 * @param attempt Makes a fresh try each time (`React.lazy` keeps a failure for ever).
 * @param onFailure Told of each failed try; `false` ends it.
 */
export async function persistently(attempt: () => Promise<void>, onFailure?: () => boolean): Promise<void> {
  let isTold = false
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isTold) reportForeignError(error)
      isTold = true
      if (onFailure?.() === false) return
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }
}
