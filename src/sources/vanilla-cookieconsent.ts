import type { ConsentSource } from '../core/index.js'
import { defineSource } from './engine/define-source.js'
import type { SourceOptions } from './engine/definition.js'

/** What is used of vanilla-cookieconsent 3. */
export interface VanillaCookieConsent {
  acceptCategory(categories: string[]): void
  /** Replaces the list of the category. */
  acceptService(services: string[], category: string): void
  /** Holds no categories before `run`. */
  getConfig(): {
    readonly categories?: Readonly<Record<string, Category>>
    readonly root?: string | Element | null
  }
  /** Reads the device afresh; empty where nothing is kept. */
  getCookie(): { readonly categories?: readonly string[]; readonly services?: Lists; readonly consentId?: string }
  /** Names as accepted what is on by default, too. */
  getUserPreferences(): {
    readonly acceptedCategories: readonly string[]
    readonly acceptedServices: Lists
    readonly rejectedServices: Lists
  }
  show(createModal?: boolean): void
  showPreferences(): void
  validConsent(): boolean
}

interface Category {
  readonly enabled?: boolean
  readonly readOnly?: boolean
}

type Lists = Readonly<Record<string, readonly string[]>>

/** A category, or a service in a category. */
export type VanillaCookieConsentKey = string | readonly [category: string, service: string]

/** What `vanillaCookieconsent` takes. */
export interface VanillaCookieConsentOptions extends SourceOptions<VanillaCookieConsentKey> {
  /** The module, where the site imports it. @default `window.CookieConsent` of its script */
  readonly cookieConsent?: VanillaCookieConsent
}

/**
 * vanilla-cookieconsent (3) as source of the decisions; tried with 3.1.0. A request changes what it names and nothing else;
 * where the platform’s setters could not but change more, or while its dialog is open, it fails and is shown as failed.
 */
export function vanillaCookieconsent({ cookieConsent, ...options }: VanillaCookieConsentOptions): ConsentSource {
  const servicesOf = (api: VanillaCookieConsent, category: string) => {
    const { acceptedServices, rejectedServices } = api.getUserPreferences()
    return [acceptedServices, rejectedServices].flatMap((lists) => lists[category] ?? [])
  }
  /** Every key that is asked for. A service counts with its category alone: a setter can refuse the one and leave the other. */
  const everyKey = (api: VanillaCookieConsent, accepted: readonly string[], services: Lists): Record<string, boolean> =>
    Object.fromEntries(
      Object.entries(api.getConfig().categories ?? {}).flatMap(([category, { readOnly }]) => {
        const isOn = accepted.includes(category)
        const inside = servicesOf(api, category).map((one) => [`${category}/${one}`, isOn && !!services[category]?.includes(one)] as const)
        return readOnly ? [] : [[category, isOn] as const, ...inside]
      }),
    )

  return defineSource<VanillaCookieConsent, VanillaCookieConsentKey>(
    {
      name: 'CookieConsent',
      // its first answer is one about everything
      reach: 'everything',
      isByCategory: (key) => typeof key === 'string',
      keysOf: (key) => [[key].flat().join('/')],
      find(view) {
        // its script’s global, which is Cookiebot’s elsewhere
        const api = cookieConsent ?? (view as { CookieConsent?: VanillaCookieConsent }).CookieConsent
        return api && 'acceptService' in api && 'getConfig' in api ? api : undefined
      },
      read(api) {
        // before `run` it says no to everything, also where the visitor had said yes
        if (!api.getConfig().categories) return undefined
        const isAnswered = api.validConsent() === true
        const { acceptedCategories, acceptedServices } = api.getUserPreferences()
        const keys = Object.entries(everyKey(api, acceptedCategories, acceptedServices))
        return {
          isAnswered,
          answers: Object.fromEntries(keys.map(([key, isOn]) => [key, !isAnswered ? 'undecided' : isOn ? 'granted' : 'denied'])),
          consentId: isAnswered ? api.getCookie().consentId : undefined,
        }
      },
      listen(again, view) {
        const hear = ({ type }: Event) => {
          const isSaved = /First|Change/.test(type)
          if (type.endsWith('Show')) again('shown')
          if (isSaved) again('saved')
          // a category with `reloadPage` reloads right after it
          again(isSaved ? 'now' : undefined)
        }
        const events = ['FirstConsent', 'Consent', 'Change', 'ModalReady', 'ModalShow'].map((name) => `cc:on${name}`)
        for (const name of events) view.addEventListener(name, hear)
        return () => {
          for (const name of events) view.removeEventListener(name, hear)
        }
      },
      stored(_, api) {
        const { categories, services = {} } = api?.getCookie() ?? {}
        return api && (categories ? everyKey(api, categories, services) : null)
      },
      set(api, key, value, { isAnswered }) {
        const { categories = {}, root } = api.getConfig()
        const { acceptedCategories, acceptedServices, rejectedServices } = api.getUserPreferences()
        const [category, service] = typeof key === 'string' ? [key] : key
        const all = servicesOf(api, category)
        // what is on by default was not accepted before it was answered
        const without = (list: readonly string[] = [], one?: string) => (isAnswered ? list.filter((it) => it !== one) : [])
        const list = service ? without(acceptedServices[category], service).concat(value ? service : []) : value ? all : []
        const wanted = without(acceptedCategories, category).concat((service ? list.length : value) ? category : [])

        const isOpen = document.documentElement.matches('.show--preferences')
        const boxes = (root instanceof Element ? root : document).querySelectorAll('.section__toggle[data-category]')
        const isKept = ([one, { enabled, readOnly }]: [string, Category]) => !enabled || readOnly || wanted.includes(one)
        // where its dialog was never made, `acceptService` accepts every category that is on by default
        if (!isOpen && all.length && ((isAnswered && boxes.length) || Object.entries(categories).every(isKept))) {
          // it saves every switch as it was moved last: each tells once more how it stands since the dialog was closed
          for (const box of boxes) box.dispatchEvent(new Event('change'))
          api.acceptService(list, category)
          // this one accepts every service of what it is given
        } else if (!isOpen && wanted.every((one) => (one === category ? list.length === all.length : !rejectedServices[one]?.length)))
          api.acceptCategory(wanted)
        else throw new Error('it would change more than that')
      },
      open: (api, layer) => (layer === 'first' ? api.show(true) : api.showPreferences()),
      isScript: (address) => /cookieconsent[^/]*\.js/.test(address),
    },
    options,
  )
}
