import { type VanillaCookieConsent, type VanillaCookieConsentKey, vanillaCookieconsent } from 'ask-first/sources/vanilla-cookieconsent'
import * as platform from 'vanilla-cookieconsent'
import type { Change, Platform, Subject } from '../subject.js'

let turn = 0
let broken: 'ignores' | 'throws' | 'hangs' | undefined

/** A setter of the package, or what a broken one does; none of them tells how it went. */
const setter =
  <Given extends unknown[]>(real: (...given: Given) => void) =>
  (...given: Given) => {
    if (broken === 'throws') throw new Error('CookieConsent is broken')
    if (!broken) real(...given)
  }

/** The module as a site hands it over. */
export const vanillaModule: VanillaCookieConsent = {
  ...platform,
  acceptCategory: setter(platform.acceptCategory),
  acceptService: setter(platform.acceptService),
}

/** What a site that asks for a chat, a form, films and advertising is set up with. */
export const vanillaConfig = (change: Partial<CookieConsent.CookieConsentConfig> = {}, isOn = false): CookieConsent.CookieConsentConfig => {
  turn += 1
  return {
    // it shows nothing to browsers that tests drive
    hideFromBots: false,
    cookie: { name: `vanilla-${turn}` },
    categories: {
      necessary: { enabled: true, readOnly: true },
      support: { enabled: isOn, services: { chat: { label: 'Chat' }, forms: { label: 'Forms' } } },
      media: { enabled: isOn, services: { film: { label: 'Film' }, map: { label: 'Map' } } },
      ads: { enabled: isOn },
    },
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: { title: 'Cookies', description: 'May we?', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all' },
          preferencesModal: {
            title: 'Settings',
            savePreferencesBtn: 'Save',
            sections: ['necessary', 'support', 'media', 'ads'].map((linkedCategory) => ({ title: linkedCategory, linkedCategory })),
          },
        },
      },
    },
    ...change,
  }
}

/** Switches of its dialog, which is made when it is first shown. */
export const vanillaBox = (value: string) => {
  const found = document.querySelector<HTMLInputElement>(`.section__toggle[value="${value}"]`)
  if (!found) throw new Error(`its dialog has no switch for ${value}`)
  return found
}

/** What a visitor does in its dialog: moves the switches so that these are on, and saves. */
export function vanillaSave(wanted: readonly string[]) {
  platform.showPreferences()
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.section__toggle:not(:disabled)')]
  const isOfService = (box: HTMLElement) => box.hasAttribute('data-category')
  // a category takes its services along, so these come last
  for (const box of [...boxes.filter((one) => !isOfService(one)), ...boxes.filter(isOfService)])
    if (box.checked !== wanted.includes(box.value)) box.click()
  document.querySelector<HTMLElement>('#cc-main .pm__btn[data-role="save"]')?.click()
}

/** Takes it out of the page and off the device. */
export function vanillaRemove() {
  platform.reset(true)
  broken = undefined
}

/** A page where the chat is a category, and the film a service in one. */
async function install(change?: Partial<CookieConsent.CookieConsentConfig>, isOn = false): Promise<Platform> {
  const config = vanillaConfig(change, isOn)
  const { media, ads, necessary } = config.categories
  await platform.run({
    ...config,
    categories: { necessary: necessary ?? {}, support: { enabled: isOn }, media: media ?? {}, ads: ads ?? {} },
  })
  return {
    acceptAll() {
      platform.acceptCategory('all')
      platform.hide()
    },
    denyAll() {
      platform.acceptCategory([])
      platform.hide()
    },
    acceptOnlyChat: () => vanillaSave(['support']),
    draft() {
      platform.showPreferences()
      if (!vanillaBox('support').checked) vanillaBox('support').click()
      platform.hidePreferences()
    },
    repeat: () => void window.dispatchEvent(new CustomEvent('cc:onConsent', { detail: { cookie: platform.getCookie() } })),
    answers: () => ({
      isAnswered: platform.validConsent(),
      ...Object.fromEntries(['support', 'media', 'ads'].map((category) => [category, platform.acceptedCategory(category)])),
      ...Object.fromEntries(['film', 'map'].map((service) => [service, platform.acceptedService(service, 'media')])),
    }),
    breakSetter(how) {
      broken = how
    },
    denyElsewhere() {
      const value = { ...platform.getCookie(), categories: ['necessary'], services: { necessary: [], support: [], media: [], ads: [] } }
      // biome-ignore lint/suspicious/noDocumentCookie: the way it writes it
      document.cookie = `${config.cookie?.name}=${encodeURIComponent(JSON.stringify(value))}; Path=/; SameSite=Lax`
    },
    isOpen: () => document.documentElement.classList.contains('show--preferences'),
    remove: vanillaRemove,
  }
}

/** vanilla-cookieconsent 3.1.0, the package itself. */
export const vanillaCookieconsentSubject: Subject = {
  name: 'vanilla-cookieconsent',
  made: 'package',
  source: ({ services = { chat: 'support', film: ['media', 'film'] }, ...change }: Change = {}) =>
    vanillaCookieconsent({
      cookieConsent: vanillaModule,
      ...change,
      services: services as Record<string, VanillaCookieConsentKey>, // what a test writes there is a key of its configuration
    }),
  unknownKey: ['support', 'nobody'],
  install: () => install(),
  installImplicit: () => install({ mode: 'opt-out' }, true),
}
