import { c15t } from 'ask-first/sources/c15t'
import { getOrCreateConsentRuntime, policyPackPresets } from 'c15t'
import './c15t.css'
import './platforms.css'
import { chat } from '../consent'
import { C15tLayers, type C15tStore } from './c15t-layers'
import { type Arrival, arrive, type Platform } from './platform'

/** c15t without a server of its own; its core draws nothing, so the shop does. */
export function bringC15t(arrival: Arrival): Platform {
  let store: C15tStore | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  arrive(arrival, () => {
    store = getOrCreateConsentRuntime({
      mode: 'offline',
      consentCategories: ['necessary', 'functionality', 'experience'],
      offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
      overrides: { country: 'DE' },
    }).consentStore
    store.subscribe(tell)
    tell()
  })
  return {
    source: c15t({ services: { [chat]: 'functionality', video: 'experience' } }),
    keeps: {
      de: 'steht in den Einwilligungs-Einstellungen (c15t), im Cookie und im lokalen Speicher unter „c15t“, ein Jahr lang und mit einer zufälligen Nummer',
      en: 'is kept in the consent settings (c15t), in the cookie and in local storage under “c15t”, for a year and with a random number',
    },
    // the shop draws its layers, in its own language
    speak: () => undefined,
    Layers: () => <C15tLayers subscribe={subscribe} store={() => store} />,
  }
}
