import { type KlaroManager, klaro } from 'ask-first/sources/klaro'
import * as platform from 'klaro/dist/klaro-no-css'
import type { Change, Platform, Subject } from '../subject.js'

let turn = 0
/** What Klaro was set up with; without it it throws, as it does before its `setup`. */
let config: { storageName: string; services: { name: string; title: string; default: boolean }[] } | undefined

const manager = () => {
  if (!config) throw new TypeError('Klaro was not set up')
  return platform.getManager(config)
}

/** The page as klaro 0.7.22 itself makes it, with a name of its own on the device. */
async function install(isOn: boolean): Promise<Platform> {
  turn += 1
  const storageName = `klaro-subject-${turn}`
  const service = (name: string) => ({ name: `${name}-theirs`, title: name, purposes: ['support'], default: isOn })
  const ownConfig = {
    storageName,
    elementID: storageName,
    lang: 'en',
    acceptAll: true,
    privacyPolicy: '/privacy',
    translations: { en: { purposes: { support: 'Support' } } },
    services: ['chat', 'film', 'ads'].map(service),
  }
  platform.setup(ownConfig)
  config = ownConfig
  // it comes by a script of the site
  const script = document.createElement('script')
  script.src = 'data:text/javascript,'
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve))
  document.head.append(script)
  await isLoaded
  script.remove()

  const own = manager()
  const save = (wanted: readonly string[]) => {
    for (const { name } of ownConfig.services) own.updateConsent(name, wanted.includes(name))
    own.saveAndApplyConsents('save')
  }
  return {
    acceptAll: () => save(ownConfig.services.map(({ name }) => name)),
    denyAll: () => save([]),
    acceptOnlyChat: () => save(['chat-theirs']),
    draft: () => void own.updateConsent('chat-theirs', true),
    repeat: () => full(own).applyConsents(),
    answers: () => ({ confirmed: own.confirmed, ...own.savedConsents }),
    breakSetter(how) {
      own.saveAndApplyConsents = () => {
        if (how === 'throws') throw new Error('Klaro is broken')
      }
    },
    denyElsewhere() {
      const value = encodeURIComponent(JSON.stringify(Object.fromEntries(ownConfig.services.map(({ name }) => [name, false]))))
      // biome-ignore lint/suspicious/noDocumentCookie: the way Klaro writes it
      document.cookie = `${storageName}=${value}; path=/`
    },
    listeners: () => full(own).watchers.size,
    isOpen: () => document.querySelector('.klaro .cookie-modal') !== null,
    remove() {
      document.getElementById(storageName)?.remove()
      // biome-ignore lint/suspicious/noDocumentCookie: the way Klaro writes it
      document.cookie = `${storageName}=; Max-Age=0; path=/`
      config = undefined
    },
  }
}

/** What klaro has beside what the source uses; it has no types of its own. */
const full = (own: KlaroManager) => own as KlaroManager & { watchers: Set<unknown>; applyConsents(): void }

/** klaro 0.7.22, the package itself. */
export const klaroSubject: Subject = {
  name: 'klaro',
  made: 'package',
  source: ({ services = { chat: 'chat-theirs', film: 'film-theirs' }, ...change }: Change = {}) =>
    klaro({
      klaro: { getManager: manager, show: (_, isModal) => platform.show(config, isModal) },
      ...change,
      services: services as Record<string, string>, // what a test writes there is a name in Klaro’s configuration
    }),
  unknownKey: 'nobody-theirs',
  install: () => install(false),
  installImplicit: () => install(true),
}
