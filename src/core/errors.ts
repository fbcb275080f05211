/** Codes of everything that can be wrong in a configuration or in the way the parts are put together. */
export type ErrorCode =
  | 'no-controller'
  | 'no-policy'
  | 'no-purposes'
  | 'no-services'
  | 'bad-id'
  | 'reserved-id'
  | 'duplicate-id'
  | 'unknown-purpose'
  | 'unknown-service'
  | 'unnamed-purpose'
  | 'dangerous-url'
  | 'missing-fact'
  | 'missing-provider'
  | 'second-provider'

/** An error of this kit: what happened, why it matters, what to do; `code` and `path` are for software. */
export class AskFirstError extends Error {
  override readonly name = 'AskFirstError'
  readonly code: ErrorCode
  /** Where in the configuration, for example `services[1].purpose`. */
  readonly path: string | undefined

  constructor(code: ErrorCode, message: string, path?: string) {
    super(`[ask-first] ${code}${path ? ` at ${path}` : ''}: ${message}`)
    this.code = code
    this.path = path
  }
}
