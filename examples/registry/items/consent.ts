import { defineConsent } from 'ask-first/core'
import { crisp } from 'ask-first/vendors/crisp'

/** What the site asks for. Replace all of it by yours: visitors read it. */
export const consent = defineConsent({
  controller: {
    name: 'Muster GmbH',
    contact: 'mailto:privacy@muster.example',
    privacyPolicy: '/privacy',
    imprint: '/imprint',
  },
  purposes: { support: {} },
  services: [crisp({ purpose: 'support', websiteId: 'your-website-id', ask: 'both' })],
})

declare module 'ask-first/core' {
  interface Register {
    consent: typeof consent
  }
}
