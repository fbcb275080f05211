import { type Evidence, type IsolationLevel, isolationOf, type ServiceData } from 'ask-first/core'

type Tried = Pick<ServiceData, 'evidence' | 'isolation' | 'storage'>

/** What played the vendor where a level was tested; a vendor that never ran here was played by a stand-in. */
const testedWith = {
  run: 'tested with its real widget',
  loader: 'tested with its own loader and a stand-in',
  documentation: 'tested with a stand-in',
} as const satisfies Readonly<Record<Evidence, string>>

/** How far one level was tried, in words. */
function trialAt(level: IsolationLevel, { evidence = 'documentation', isolation = { page: 'tested', frame: 'no' } }: Tried): string {
  const trial = isolation[level]
  return `${level}: ${trial === 'tested' ? testedWith[evidence] : trial}`
}

/** The level of a service unless the site chooses, and how far it was tried. */
export const levelOf = (service: Tried): string => trialAt(isolationOf(service), service)

/** Both levels, the one in use first. */
export function levelsOf(service: Tried): string {
  const levels = isolationOf(service) === 'frame' ? (['frame', 'page'] as const) : (['page', 'frame'] as const)
  return levels.map((level) => trialAt(level, service)).join('; ')
}
