import { type C15tCategory, c15t } from 'ask-first/sources/c15t'
import * as platform from 'c15t'
import { eventually } from '../../eventually.js'
import type { Change, Platform, Subject } from '../subject.js'

let turn = 0

export type C15tChange = Pick<platform.ConsentRuntimeOptions, 'offlinePolicy' | 'storageConfig' | 'reloadOnConsentRevoked' | 'enabled'>

/** The runtime as a site makes it; without a server of c15t, so that its policy is the site’s. */
export function c15tRuntime(change: C15tChange = {}) {
  turn += 1
  const storageKey = `c15t-${turn}`
  const options: platform.ConsentRuntimeOptions = {
    mode: 'offline',
    consentCategories: ['necessary', 'functionality', 'experience', 'marketing', 'measurement'],
    storageConfig: { storageKey },
    reloadOnConsentRevoked: false,
    ...change,
  }
  const { consentStore } = platform.getOrCreateConsentRuntime(options)
  return { store: consentStore, storageKey: options.storageConfig?.storageKey ?? storageKey }
}

/** Once it has found out which policy holds. */
export async function c15tReady(store: ReturnType<typeof c15tRuntime>['store']) {
  await eventually(() => {
    const { hasFetchedBanner, isLoadingConsentInfo } = store.getState()
    if (!hasFetchedBanner || isLoadingConsentInfo) throw new Error('c15t does not know its policy yet')
  })
}

/** Takes it out of the page and off the device. */
export function c15tRemove(storageKey: string) {
  platform.deleteConsentFromStorage(undefined, { storageKey })
  platform.clearConsentRuntimeCache()
  Reflect.deleteProperty(window, 'c15tStore')
}

async function install(change?: C15tChange): Promise<Platform> {
  const { store, storageKey } = c15tRuntime(change)
  let count = 0
  const subscribe = store.subscribe
  store.subscribe = (listener) => {
    count += 1
    const end = subscribe(listener)
    return () => {
      count -= 1
      end()
    }
  }
  await c15tReady(store)
  const names = ['functionality', 'experience', 'marketing', 'measurement'] as const
  const save = (wanted: readonly string[]) => {
    for (const name of names) store.getState().setSelectedConsent(name, wanted.includes(name))
    return store.getState().saveConsents('custom')
  }
  return {
    acceptAll: () => store.getState().saveConsents('all'),
    denyAll: () => store.getState().saveConsents('necessary'),
    acceptOnlyChat: () => save(['functionality']),
    draft: () => store.getState().setSelectedConsent('functionality', true),
    repeat: () => store.setState({}),
    answers: () => ({ isAnswered: store.getState().hasConsented(), ...store.getState().consents }),
    breakSetter(how) {
      store.setState({
        saveConsents: async () => {
          if (how === 'throws') throw new Error('c15t is broken')
          if (how === 'hangs') await new Promise(() => undefined)
        },
      })
    },
    denyElsewhere() {
      const consents = Object.fromEntries([['necessary', true], ...names.map((name) => [name, false])])
      platform.saveConsentToStorage({ consents, consentInfo: { time: Date.now() } }, undefined, { storageKey })
    },
    listeners: () => count,
    isOpen: () => store.getState().activeUI === 'dialog',
    remove: () => c15tRemove(storageKey),
  }
}

/** c15t 2.2.1, the package itself. */
export const c15tSubject: Subject = {
  name: 'c15t',
  made: 'package',
  source: ({ services = { chat: 'functionality', film: 'experience' }, ...change }: Change = {}) =>
    c15t({ ...change, services: services as Record<string, C15tCategory> }), // what a test writes there is one of its categories
  unknownKey: 'support',
  necessaryKey: 'necessary',
  install: () => install(),
  installImplicit: () => install({ offlinePolicy: { policyPacks: [platform.policyPackPresets.worldNoBanner()] } }),
}
