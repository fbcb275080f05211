import { defineConsent, service } from 'ask-first/core'
import { openChatStudio } from 'ask-first/vendors/open-chat-studio'
import { conversation } from './conversation'
import { rudeChat } from './rude-chat'
import { vendorOrigin } from './vendor-origin'

/** The page is opened with `?chat=rude` to try a widget that behaves badly; the address alone says so, nothing is stored. */
const query = new URLSearchParams(window.location.search)
const isRude = query.get('chat') === 'rude'
/** Whether a consent platform keeps the choices, some with an identifier: see `platforms`. */
const isKeptElsewhere = query.has('platform')

const friendlyChat = openChatStudio({
  purpose: 'support',
  ask: 'both',
  chatbotId: 'muster-kaffee',
  apiBaseUrl: vendorOrigin,
  scriptUrl: `${vendorOrigin}/widget/open-chat-studio-widget.esm.js`,
  translations: { de: `${vendorOrigin}/widget-i18n/de.json`, en: `${vendorOrigin}/widget-i18n/en.json` },
  headerText: 'Rösterei Muster',
  conversation,
  facts: {
    company: 'Muster Chat GmbH',
    country: 'DE',
    role: 'processor',
    servers: ['DE'],
    recipients: [],
    transfer: 'none',
    access: {
      de: 'Zwei Personen der Muster Chat GmbH zur Wartung und die Rösterei Muster',
      en: 'Two people at Muster Chat GmbH for maintenance, and Rösterei Muster',
    },
    retention: { de: '30 Tage', en: '30 days' },
    deletion: { de: 'Von selbst nach 30 Tagen, auf Wunsch sofort', en: 'By itself after 30 days, at once on request' },
    privacyMode: { de: 'Name und E-Mail-Adresse werden nicht verlangt', en: 'Name and email address are not asked for' },
    ai: 'answers',
    policyUrl: 'https://muster-chat.example/datenschutz',
    vendorClaim: {
      de: 'Der Anbieter überlässt es der Website, vorher zu fragen',
      en: 'The provider leaves it to the website to ask first',
    },
  },
})

export const consent = defineConsent({
  controller: {
    name: 'Rösterei Muster GmbH',
    contact: 'mailto:datenschutz@muster-kaffee.example',
    privacyPolicy: '/datenschutz',
    imprint: '/impressum',
  },
  purposes: { support: {}, media: {} },
  services: [
    isRude ? rudeChat : friendlyChat,
    service({
      id: 'video',
      kind: 'media',
      purpose: 'media',
      name: { de: 'Videos', en: 'Videos' },
      facts: {
        company: 'Beispiel Video Inc.',
        country: 'US',
        role: 'controller',
        servers: ['IE', 'US'],
        recipients: [],
        transfer: 'data-privacy-framework',
        access: 'not-stated',
        retention: { de: 'Zugriffe 90 Tage', en: 'Access logs 90 days' },
        deletion: { de: 'Von selbst nach 90 Tagen', en: 'By itself after 90 days' },
        privacyMode: 'not-stated',
        ai: 'none',
        policyUrl: 'https://beispiel-video.example/privacy',
        vendorClaim: 'not-stated',
        storage: [
          {
            name: 'video_id',
            kind: 'cookie',
            days: 180,
            readBy: 'Beispiel Video Inc.',
            adjustable: false,
            purpose: { de: 'Zufällige Nummer, die Ihr Gerät wiedererkennt', en: 'Random number that recognises your device' },
          },
          {
            name: 'video-state',
            kind: 'local-storage',
            days: 'until-deleted',
            readBy: 'Beispiel Video Inc.',
            adjustable: false,
            purpose: { de: 'Zählt, wie oft ein Film gezeigt wurde', en: 'Counts how often a film was shown' },
          },
        ],
        checkedOn: '2026-11-24',
        sources: 'not-stated',
      },
      hosts: { frame: [vendorOrigin] },
      footprint: {},
    }),
  ],
  necessary: [
    {
      name: { de: 'Warenkorb', en: 'Cart' },
      reason: {
        de: 'Merkt sich bis zum Schließen dieses Tabs, was Sie hineingelegt haben. Wird erst dann angelegt.',
        en: 'Remembers what you put in until you close this tab. It is created only then.',
      },
    },
    {
      name: { de: 'Ihre Auswahl zum Datenschutz', en: 'Your privacy choices' },
      reason: isKeptElsewhere
        ? {
            de: 'Damit wir nicht bei jedem Besuch wieder fragen. Wo sie liegt, steht unter „Datenschutz“.',
            en: 'So that we do not ask again at every visit. Under “Privacy” you read where they are kept.',
          }
        : {
            de: 'Damit wir nicht bei jedem Besuch wieder fragen. Enthält keine Kennung.',
            en: 'So that we do not ask again at every visit. Holds no identifier.',
          },
    },
  ],
})

/** The chat this page offers. */
export const chat = isRude ? rudeChat.id : friendlyChat.id

declare module 'ask-first/core' {
  interface Register {
    consent: typeof consent
  }
}
