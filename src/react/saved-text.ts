import type { ConsentState } from '../core/index.js'
import type { FirstMessages } from '../locales/types.js'

/** What now is on, all, nothing or some, and that nothing is kept where the browser stores nothing. */
export function savedText({ decisions, persistence }: ConsentState, { saved }: FirstMessages): string {
  const answers = new Set(Object.values(decisions).map(({ status }) => status === 'granted'))
  const result = answers.size > 1 ? saved.mixed : answers.has(true) ? saved.on : saved.off
  return persistence === 'memory' ? `${result} ${saved.memory}` : result
}
