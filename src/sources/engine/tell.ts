import { type ConsentState, callSafely, type GovernOptions, type Method, newId } from '../../core/index.js'

/** The services whose answer is another one now. */
export const changedBetween = (before: ConsentState, after: ConsentState, ids: readonly string[]) =>
  ids.filter((id) => before.decisions[id]?.status !== after.decisions[id]?.status)

/** Tells the app of what changed, once, by the way it was changed. */
export function tell(
  { onAct }: GovernOptions,
  method: Method,
  [before, after]: readonly [ConsentState, ConsentState],
  decided: readonly string[],
) {
  if (decided.length > 0 && onAct) callSafely(onAct, { id: newId(), method, time: Date.now(), decided, previous: [], before, after })
}
