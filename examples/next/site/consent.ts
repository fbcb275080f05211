import { defineConsent, service } from 'ask-first/core'
import { openChatStudio } from 'ask-first/vendors/open-chat-studio'
import { vendorOrigin } from './vendor-origin'

// no directive: the layout on the server and the provider in the browser import the same definition
export const consent = defineConsent({
  controller: {
    name: 'Muster Versand GmbH',
    contact: 'mailto:datenschutz@muster-kaffee.example',
    privacyPolicy: '/datenschutz',
    imprint: '/impressum',
  },
  purposes: { support: {}, media: {} },
  services: [
    openChatStudio({
      purpose: 'support',
      ask: 'both',
      chatbotId: 'muster-kaffee',
      // as in pages whose policy says what each script may do; the shop runs the same chat in a frame
      isolation: 'page',
      apiBaseUrl: vendorOrigin,
      scriptUrl: `${vendorOrigin}/widget/open-chat-studio-widget.esm.js`,
      translations: { de: `${vendorOrigin}/widget-i18n/de.json` },
      headerText: 'Muster Versand',
      conversation: {
        readBy: 'bot',
        keptDays: 30,
        data: [
          {
            what: { de: 'Ihre Frage', en: 'Your question' },
            why: { de: 'Damit das Programm antworten kann', en: 'So that the program can answer' },
            required: true,
          },
        ],
        neverSend: [
          { de: 'Passwörter', en: 'passwords' },
          { de: 'Bank- und Kartendaten', en: 'bank and card details' },
        ],
        servicePromise: [
          { de: 'Eine Antwort in wenigen Sekunden.', en: 'An answer within seconds.' },
          { de: 'Fragen ohne Namen und ohne Anmeldung.', en: 'Questions without a name and without signing in.' },
        ],
      },
      facts: {
        company: 'Muster Chat GmbH',
        country: 'DE',
        role: 'processor',
        servers: ['DE'],
        recipients: [],
        transfer: 'none',
        access: { de: 'Zwei Personen der Muster Chat GmbH zur Wartung', en: 'Two people at Muster Chat GmbH for maintenance' },
        retention: { de: '30 Tage', en: '30 days' },
        deletion: { de: 'Von selbst nach 30 Tagen', en: 'By itself after 30 days' },
        privacyMode: { de: 'Name und E-Mail-Adresse werden nicht verlangt', en: 'Name and email address are not asked for' },
        ai: 'answers',
        policyUrl: 'https://muster-chat.example/datenschutz',
        vendorClaim: 'not-stated',
      },
    }),
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
        storage: 'not-stated',
        checkedOn: '2026-11-24',
        sources: 'not-stated',
      },
      hosts: { frame: [vendorOrigin] },
      footprint: {},
    }),
  ],
})

/** The chat this site offers. */
export const chat = 'open-chat-studio'

declare module 'ask-first/core' {
  interface Register {
    consent: typeof consent
  }
}
