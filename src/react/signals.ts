import { type Consent, type ConsentRecord, type ConsentStore, type Signal, type Subject, signalChoice, signalsOf } from '../core/index.js'
import { takeTurns } from '../storage/index.js'

/** What was decided by other than a signal; what a server heard of one counts after what the device holds, not before. */
export const withoutSignals = ({ version, services }: ConsentRecord): ConsentRecord => ({
  version,
  services: Object.fromEntries(Object.entries(services).filter(([, { method }]) => method !== 'signal')),
})

/**
 * The signals of the page: those the browser says, or the one that the server alone was told.
 *
 * @param given The server's record; what a signal refused there and the device does not hold comes of a header.
 * @param kept What the device holds.
 */
export const hearSignals = (consent: Consent, given: ConsentRecord, kept: ConsentRecord): readonly Signal[] => {
  const heard = signalsOf(navigator, consent)
  const isInHeader = Object.entries(given.services).some(([id, { method, at }]) => method === 'signal' && at > (kept.services[id]?.at ?? 0))
  // which one it was is not told: browsers say “Do Not Track” to pages too, so it is Global Privacy Control where that counts
  return isInHeader && heard.length === 0 ? signalsOf({ globalPrivacyControl: true, doNotTrack: '1' }, consent).slice(0, 1) : heard
}

/**
 * Lets the signals decide what the visitor has not, now and whenever something becomes undecided or a signal comes: one
 * tab for all, and until it has nothing they refuse is asked for.
 *
 * @param reread Takes in what the device holds, so that what another tab has decided is not decided again.
 * @returns functions that end it
 */
export function heedSignals(
  consent: Consent,
  store: ConsentStore,
  signals: Subject<readonly Signal[]>,
  reread: () => void,
): (() => void)[] {
  const choose = () => signalChoice(consent, store.get(), signals.get())
  const turn = takeTurns(window, reread, () => {
    // first what has run out, so that acts are told in their order
    store.expire()
    const choice = choose()
    if (choice) store.decide(choice)
  })
  const heed = () => {
    const choice = choose()
    if (!choice) return
    const { deny = [], method } = choice
    if (deny.length > 0) store.foresee({ deny, method })
    turn.ask()
  }
  // what was foreseen at the first render becomes an act
  if (signals.get().length > 0) store.receive({})
  heed()
  return [signals.subscribe(heed), store.subscribe(() => queueMicrotask(heed)), turn.end]
}
