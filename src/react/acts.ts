import type { Act, Consent, Signal } from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'
import type { EngineOptions } from './engine-options.js'
import { persistently } from './persistently.js'

/** An act the app is still to be told of, with the texts and signals that were there when it was made. */
export interface WaitingAct {
  readonly act: Act
  readonly locale: Locale
  readonly more: MoreMessages | undefined
  readonly signals: readonly Signal[]
}

/**
 * Keeps acts in their order until the code that makes events of them is there; from then on each is told at once. No act
 * is lost while the page lives.
 *
 * @param shown The texts and signals as they are now.
 */
export function createActs(consent: Consent, shown: () => Omit<WaitingAct, 'act'>, latest: () => EngineOptions) {
  const waiting: WaitingAct[] = []
  let tell: (() => void) | undefined
  let isFetching = false
  /** Fetches what will be needed, once. */
  const prepare = () => {
    if (isFetching) return
    isFetching = true
    void persistently(async () => {
      const { createTeller } = await import('./evidence.js')
      tell = createTeller(consent, waiting, latest)
      tell()
    })
  }
  const keep = (act: Act) => {
    waiting.push({ act, ...shown() })
    if (tell) tell()
    else prepare()
  }
  return { prepare, keep }
}
