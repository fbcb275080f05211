import type { ServiceData } from '../core/index.js'
import type { Service } from './types.js'

/** How a chat that comes as a script is driven. Plain data: functions are named by their path from `window`, `Chat.open`. */
export interface ScriptDriving {
  /** Address of the script. */
  src: string
  /** Load as an ES module. @default false */
  module?: boolean
  attributes?: Readonly<Record<string, string>>
  /** Properties of `window` to set before the script runs. */
  globals?: Readonly<Record<string, unknown>>
  /** What shows that the visitor can use it: a property path on `window` that becomes truthy, or a CSS selector. */
  ready: { global: string } | { selector: string }
  /** Path of the function that opens the conversation. */
  open?: string
  /** Path of the function that closes it for good. */
  stop?: string
  /** CSS selector of the element that gets the focus. */
  focus?: string
}

/** What `scriptService` takes. */
export type ScriptServiceOptions<Id extends string, Purpose extends string> = Omit<ServiceData<Id, Purpose>, 'kind' | 'ask'> &
  Partial<Pick<ServiceData<Id, Purpose>, 'kind' | 'ask'>> & { script: ScriptDriving }

/**
 * Describes any chat that is loaded by a script tag, without writing an adapter.
 *
 * @param options `kind` defaults to `chat`, `ask` to `context`; `teardown` must say honestly what its script can undo.
 */
export function scriptService<const Id extends string, const Purpose extends string>({
  script,
  ...data
}: ScriptServiceOptions<Id, Purpose>): Service<Id, Purpose> {
  return {
    kind: 'chat',
    ask: 'context',
    ...data,
    load: async () => (await import('./script-start.js')).startScript(script),
  }
}
