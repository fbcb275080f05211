import { defineVendor, stored, unstated } from '../../../src/services/index.js'

/** What Muster Chat needs to be told. */
export interface MusterChatOptions {
  /** Key of your account, from Settings > Embed. */
  key: string
  /** Lifetime of its cookie in days. @default 365, which is Muster Chat's own */
  cookieDays?: number
}

/** What Muster Chat can be told of a visitor. Only what is given is told. */
export interface MusterChatVisitor {
  email?: string
  name?: string
}

/** Muster Chat, from its documentation. Its teardown ends the visitor's session; its code stays. */
export const musterChat = defineVendor<MusterChatOptions, MusterChatVisitor, 'muster-chat'>({
  id: 'muster-chat',
  teardown: 'session',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'documentation',
  cspNeeds: ['inline-style'],
  facts: ({ key, cookieDays = 365 }) => ({
    ...unstated,
    company: 'Muster Chat GmbH',
    country: 'DE',
    role: 'processor',
    servers: ['DE'],
    retention: { de: '90 Tage', en: '90 days' },
    policyUrl: 'https://muster-chat.example/privacy',
    storage: [
      ...stored('cookie', cookieDays, { de: 'Erkennt Sie wieder', en: 'Recognises you' }, [`muster_chat_${key}`], { adjustable: true }),
      ...stored('local-storage', 'until-deleted', { de: 'Entwurf Ihrer Nachricht', en: 'Draft of your message' }, ['muster-chat-draft']),
    ],
    checkedOn: '2026-11-27',
    sources: ['https://muster-chat.example/docs/api', 'https://muster-chat.example/docs/cookies'],
  }),
  hosts: () => ({
    script: ['https://widget.muster-chat.example'],
    connect: ['https://api.muster-chat.example', 'wss://live.muster-chat.example'],
    img: ['https://widget.muster-chat.example'],
  }),
  leaves: () => ({ nodes: ['#muster-chat'], globals: ['MusterChat', 'musterChatSettings'] }),
  scripts: () => [{ src: script }],
  load: async (options) => (await import('./load.js')).start(options, script),
})

const script = 'https://widget.muster-chat.example/v1.js'
