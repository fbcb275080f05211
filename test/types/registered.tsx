// the definition of an app; its ids are registered, so that they are checked everywhere
import { defineConsent, type Facts, service } from 'ask-first/core'
import { crisp } from 'ask-first/vendors/crisp'
import { openChatStudio } from 'ask-first/vendors/open-chat-studio'

export const facts: Facts = {
  company: 'Beispiel Video Inc.',
  country: 'US',
  role: 'controller',
  servers: 'not-stated',
  recipients: [{ name: 'Beispiel Netz Ltd.', country: 'IE' }],
  transfer: 'data-privacy-framework',
  access: 'not-stated',
  retention: 'not-stated',
  deletion: { de: 'Auf Anfrage', en: 'On request' },
  privacyMode: 'not-stated',
  ai: 'none',
  policyUrl: 'https://video.example/privacy',
  vendorClaim: 'not-stated',
  storage: [{ name: 'v_*', kind: 'cookie', purpose: 'Plays the film', days: 30, readBy: 'not-stated', adjustable: false }],
  checkedOn: '2026-11-24',
  sources: 'not-stated',
}

export const controller = { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/datenschutz' }

export const consent = defineConsent({
  controller,
  purposes: { support: {}, media: {} },
  services: [
    service({ id: 'video', purpose: 'media', facts, hosts: { frame: ['https://video.example'] }, footprint: {} }),
    crisp({ purpose: 'support', websiteId: 'abc' }),
    openChatStudio({
      purpose: 'support',
      chatbotId: 'abc',
      apiBaseUrl: 'https://chat.example',
      scriptUrl: 'https://chat.example/widget.js',
      facts,
      ask: 'both',
    }),
  ],
})

declare module 'ask-first/core' {
  interface Register {
    consent: typeof consent
  }
}
