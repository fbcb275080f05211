import { AskFirstError, type Consent, type ConsentRecord, createConsentStore, findService } from '../core/index.js'

declare const process: { env: { NODE_ENV?: string } }

/** What a visitor decided before: about everything, or about single services; about the rest they were never asked. */
export type TestDecision<Id extends string = string> =
  | 'undecided'
  | 'granted'
  | 'denied'
  | {
      readonly granted?: readonly Id[]
      readonly denied?: readonly Id[]
      /** How long ago, in days; by default a grant ends after six months, a refusal after twelve. @default 0 */
      readonly daysAgo?: number
    }

const dayMs = 86_400_000

/**
 * The record of a visitor who decided so, made by the real store: plain JSON, for `initialRecord` of the provider.
 *
 * @param decision @default 'undecided'
 * @throws AskFirstError `unknown-service`: a mistyped id would leave a visitor undecided, and the test would prove nothing
 */
export function createTestRecord<C extends Consent>(
  consent: C,
  decision: TestDecision<C['services'][number]['id']> = 'undecided',
): ConsentRecord {
  const all = consent.services.map(({ id }) => id)
  const {
    granted = [],
    denied = [],
    daysAgo = 0,
  } = typeof decision === 'object' ? decision : { granted: decision === 'granted' ? all : [], denied: decision === 'denied' ? all : [] }
  for (const id of [...granted, ...denied]) {
    if (findService(consent, id)) continue
    throw new AskFirstError(
      'unknown-service',
      process.env.NODE_ENV !== 'production' &&
        `no service has the id “${id}”, so nobody can have decided about it. Known are: ${all.join(', ')}.`,
    )
  }
  const store = createConsentStore(consent, { now: () => Date.now() - daysAgo * dayMs })
  if (granted.length + denied.length > 0) store.decide({ grant: granted, deny: denied, method: 'settings-save' })
  return store.get().remembered
}
