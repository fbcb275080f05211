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
  | 'missing-texts'
  | 'bad-lifetime'
  | 'no-frame'
  | 'bad-cookie-domain'
  | 'bad-source'
  | 'missing-provider'
  | 'second-provider'

/**
 * An error of this kit: what happened, why it matters, what to do; `code` and `path` are for software, and all that is
 * said in production, where the sentences are not shipped.
 */
export class AskFirstError extends Error {
  override readonly name = 'AskFirstError'
  readonly code: ErrorCode
  /** Where in the configuration, for example `services[1].purpose`. */
  readonly path: string | undefined

  /** @param message `false` in production */
  constructor(code: ErrorCode, message: string | false, path?: string) {
    super(`[ask-first] ${code}${path ? ` at ${path}` : ''}${message ? `: ${message}` : ''}`)
    this.code = code
    this.path = path
  }
}
