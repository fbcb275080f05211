import { type Consent, callSafely, describeAct, isAbout, layerOf, type NoticeExtra, noticeFor } from '../core/index.js'
import type { WaitingAct } from './acts.js'
import type { EngineOptions } from './engine-options.js'
import { persistently } from './persistently.js'
import { fetched } from './texts.js'

/** @returns a function that makes an event of each act that waits, in order, and tells the app of it */
export function createTeller(consent: Consent, waiting: WaitingAct[], latest: () => EngineOptions): () => void {
  let isFetching = false
  return function tell() {
    for (let next = waiting[0]; next && !isFetching; next = waiting[0]) {
      const { act, locale, more } = next
      const own = layerOf(act.method)
      // a layer whose texts are not there was not shown: the app asked by a part of its own
      const layer = more || own === 'gate' ? own : 'banner'
      const besides = layer === own ? saidBesides(consent, next) : []
      if (besides.length > 0 && !more) {
        // said as soon as its words are there; the act waits for them, so that its hash does not hang on a fetch
        isFetching = true
        void persistently(async () => {
          waiting[0] = { ...next, more: await fetched(locale.more) }
          isFetching = false
          tell()
        })
        return
      }
      waiting.shift()
      const { hash } = noticeFor(consent, { tag: locale.tag, first: locale.first, ...(more && { more }) }, layer, besides)
      callSafely(latest().onDecision, describeAct(consent, act, { locale: locale.tag, hash }))
    }
  }
}

/** What the layer of an act told this visitor besides: banner and chat why they ask again, banner and settings that a signal counts. */
function saidBesides(consent: Consent, { act, signals }: WaitingAct): NoticeExtra[] {
  const { method, decided, before } = act
  const denials = signals.filter(({ value }) => value === 'deny')
  let isAgain = false
  // in California it is said also where it changes nothing
  let counts = consent.regime === 'us-ca' && denials.length > 0
  for (const { id, ask, purpose } of consent.services) {
    const decision = before.decisions[id]
    if (decision?.status === 'undecided') {
      isAgain ||= decision.reason !== 'new' && decided.includes(id) && (ask !== 'context' || method !== 'banner-reject')
    } else if (decision?.status === 'granted' || decision?.method === 'signal') {
      counts ||= denials.some((signal) => isAbout(consent, signal, purpose))
    }
  }
  const said = [
    isAgain && /^(banner|placeholder|landing)/.test(method) && 'again',
    counts && /^(banner|settings)/.test(method) && 'signal',
  ] as const
  return said.filter((extra) => extra !== false)
}
