import { scriptService } from 'ask-first/vendors'
import { conversation } from './conversation'
import { vendorOrigin } from './vendor-origin'

/** A chat without any teardown, to show what the kit says when only a reload ends a service. */
export const rudeChat = scriptService({
  id: 'rude',
  purpose: 'support',
  ask: 'both',
  conversation,
  facts: {
    company: 'Muster Chat GmbH',
    country: 'DE',
    role: 'controller',
    servers: 'not-stated',
    recipients: 'not-stated',
    transfer: 'not-stated',
    access: 'not-stated',
    retention: 'not-stated',
    deletion: 'not-stated',
    privacyMode: 'not-stated',
    ai: 'not-stated',
    policyUrl: 'not-stated',
    vendorClaim: 'not-stated',
    storage: [
      {
        name: 'rude_id',
        kind: 'cookie',
        days: 365,
        readBy: 'Muster Chat GmbH',
        adjustable: false,
        purpose: { de: 'Nummer, die Ihr Gerät wiedererkennt', en: 'Number that recognises your device' },
      },
      {
        name: 'rude-state',
        kind: 'local-storage',
        days: 'until-deleted',
        readBy: 'Muster Chat GmbH',
        adjustable: false,
        purpose: { de: 'Zeitpunkt des letzten Besuchs', en: 'Time of the last visit' },
      },
    ],
    checkedOn: '2026-11-24',
    sources: 'not-stated',
  },
  hosts: { script: [vendorOrigin], connect: [vendorOrigin, vendorOrigin.replace(/^http/, 'ws')] },
  footprint: { cookies: ['rude_id'], localStorage: ['rude-state'], nodes: ['#rude-chat'], globals: ['RudeChat', 'rudeThird'] },
  teardown: 'hide-only',
  script: { src: `${vendorOrigin}/rude.js`, ready: { global: 'RudeChat.open' }, open: 'RudeChat.open', focus: '#rude-chat input' },
})
