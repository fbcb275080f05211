import { defineConsent, service } from 'ask-first/core'
import { crisp } from 'ask-first/vendors/crisp'

/** What the page asks for. Nothing is granted in these tests, so none of it is ever contacted. */
export const consent = defineConsent({
  controller: {
    name: 'Muster GmbH',
    contact: 'mailto:datenschutz@muster.example',
    privacyPolicy: '/datenschutz',
    imprint: '/impressum',
  },
  purposes: { support: {}, media: {} },
  services: [
    crisp({
      purpose: 'support',
      websiteId: 'beispiel',
      conversation: {
        readBy: 'team',
        keptDays: 90,
        data: [
          {
            what: { de: 'Ihre Nachricht', en: 'Your message' },
            why: { de: 'damit wir antworten können', en: 'so that we can answer' },
            required: true,
          },
        ],
        neverSend: [{ de: 'Passwörter', en: 'passwords' }],
      },
    }),
    service({
      id: 'video',
      purpose: 'media',
      kind: 'media',
      name: { de: 'Produktfilm', en: 'Product film' },
      facts: {
        company: 'Beispiel Video Inc.',
        country: 'US',
        role: 'controller',
        servers: ['US'],
        recipients: 'not-stated',
        transfer: 'data-privacy-framework',
        access: 'not-stated',
        retention: 'not-stated',
        deletion: 'not-stated',
        privacyMode: 'not-stated',
        ai: 'none',
        policyUrl: 'https://video.beispiel.example/privacy',
        vendorClaim: 'not-stated',
        storage: 'not-stated',
        checkedOn: '2026-11-24',
        sources: ['https://video.beispiel.example/privacy'],
      },
      hosts: { frame: ['https://video.beispiel.example'] },
      footprint: {},
    }),
  ],
})

declare module 'ask-first/core' {
  interface Register {
    consent: typeof consent
  }
}
