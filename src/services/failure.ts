import type { FailureReason } from './types.js'

/** A start that failed for a reason the visitor can be told. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'
  readonly reason: FailureReason

  constructor(reason: FailureReason, cause?: unknown) {
    super(`[ask-first] start-failed: ${reason}`, { cause })
    this.reason = reason
  }
}

/** The reason to tell: offline explains everything else; an unknown error is the vendor's. */
export function reasonOf(error: unknown, view: Window): FailureReason {
  if (view.navigator.onLine === false) return 'offline'
  return error instanceof StartFailure ? error.reason : 'vendor-error'
}
