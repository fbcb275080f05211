import type { ServiceData } from '../core/index.js'
import type { ScriptDriving } from './script-driving.js'
import type { Service, Start } from './types.js'

/** What `scriptService` takes. */
export type ScriptServiceOptions<Id extends string, Purpose extends string> = Omit<ServiceData<Id, Purpose>, 'kind' | 'ask'> &
  Partial<Pick<ServiceData<Id, Purpose>, 'kind' | 'ask'>> & { script: ScriptDriving }

/**
 * Fetches the code that drives a chat by data, and gives the start function for this one.
 *
 * @typeParam Visitor What the slots of `identify` name.
 */
export const scriptStart = async <Visitor = never>(script: ScriptDriving): Promise<Start<Visitor>> =>
  (await import('./script-start.js')).startScript<Visitor>(script)

/** The script that a chat asks for first, for `preload`. */
export const scriptsOf = ({ src, module }: ScriptDriving): NonNullable<Service['scripts']> => [{ src, ...(module && { module }) }]

/**
 * Describes any chat that is loaded by a script tag, without writing an adapter.
 *
 * @param options `kind` defaults to `chat`, `ask` to `context`; `teardown` must say honestly what its script can undo.
 */
export function scriptService<const Id extends string, const Purpose extends string, Visitor = Readonly<Record<string, unknown>>>({
  script,
  ...data
}: ScriptServiceOptions<Id, Purpose>): Service<Id, Purpose, Visitor> {
  return { kind: 'chat', ask: 'context', ...data, scripts: scriptsOf(script), load: () => scriptStart(script) }
}
