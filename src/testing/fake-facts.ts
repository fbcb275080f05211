import type { Conversation, Facts } from '../core/index.js'

/** Where a made-up provider would be; `.example` names lead nowhere (RFC 2606). */
export const fakeHosts = { script: ['https://widget.chat.muster.example'], connect: ['wss://widget.chat.muster.example'] } as const

/** Names of what the made-up provider of a service stores and shows. */
export const namesFor = (id: string) => ({ cookie: `fake-${id}-id`, key: `fake-${id}-state`, node: `fake-${id}` })

/** Facts of a made-up provider in Germany that stores what `fakeVendor` stores. */
export function fakeFacts(id: string): Facts {
  const { cookie, key } = namesFor(id)
  return {
    company: 'Muster Chat GmbH',
    country: 'DE',
    role: 'processor',
    servers: ['DE'],
    recipients: [],
    transfer: 'none',
    access: 'not-stated',
    retention: { de: '90 Tage', en: '90 days' },
    deletion: 'not-stated',
    privacyMode: 'not-stated',
    ai: 'none',
    policyUrl: 'https://chat.muster.example/privacy',
    vendorClaim: 'not-stated',
    storage: [
      {
        name: cookie,
        kind: 'cookie',
        purpose: { de: 'Erkennt Sie wieder', en: 'Recognises you' },
        days: 30,
        readBy: 'not-stated',
        adjustable: false,
      },
      {
        name: key,
        kind: 'local-storage',
        purpose: { de: 'Führt die Unterhaltung fort', en: 'Continues the conversation' },
        days: 'until-deleted',
        readBy: 'not-stated',
        adjustable: false,
      },
    ],
    checkedOn: 'not-stated',
    sources: 'not-stated',
  }
}

/** What a made-up site says about a conversation. */
export const fakeConversation: Conversation = {
  readBy: 'team',
  keptDays: 30,
  data: [
    {
      what: { de: 'Ihre Nachricht', en: 'Your message' },
      why: { de: 'damit wir antworten können', en: 'so that we can answer' },
      required: true,
    },
  ],
  neverSend: [{ de: 'Passwörter', en: 'passwords' }],
}
