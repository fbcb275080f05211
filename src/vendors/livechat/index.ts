import { defineVendor, stored, unstated } from '../../services/index.js'

/** What LiveChat (text.com) needs to be told. */
export type LivechatOptions = ({ license: number } | { organizationId: string }) & {
  /** Group of agents the conversations go to. @default the general one */
  group?: number
  /** Where your subscription stores its data; chosen when it was bought. @default unknown to the visitor */
  region?: 'eu' | 'us'
}

/** What LiveChat takes to know a visitor by. */
export interface LivechatVisitor {
  name?: string
  email?: string
  /** Further variables your agents see. */
  variables?: Readonly<Record<string, string>>
}

const src = 'https://cdn.livechatinc.com/tracking.js'

const cookies = (days: number | 'not-stated', ...names: string[]) =>
  stored('cookie', days, { de: 'Erkennt Sie im Chat wieder', en: 'Recognises you in the chat' }, names, { readBy: 'Text, Inc.' })

/** LiveChat, by Text. */
export const livechat = defineVendor<LivechatOptions, LivechatVisitor, 'livechat'>({
  id: 'livechat',
  teardown: 'full',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'documentation',
  facts: ({ region }) => ({
    ...unstated,
    company: 'Text, Inc.',
    country: 'US',
    role: 'processor',
    ...(region === 'us' && { servers: ['US'] }),
    transfer: 'standard-clauses',
    ...(region === 'eu' && {
      privacyMode: {
        de: 'Speicherung in der EU gewählt; Dienstleister auch außerhalb',
        en: 'Storage in the EU chosen; some processing outside',
      },
    }),
    policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
    vendorClaim: {
      de: 'Websites müssen ihre Besucher informieren oder fragen',
      en: 'Websites may need to inform or ask their visitors',
    },
    storage: [
      ...cookies(1095, '__lc_cid', '__lc_cst'),
      ...cookies('not-stated', '__lc2_cid', '__lc2_cst', '__livechat', '__livechat_lastvisit'),
    ],
    checkedOn: '2026-11-27',
    sources: [
      'https://platform.text.com/docs/extending-chat-widget/javascript-api',
      'https://www.knowledgebase.com/legal/data-storage-policy',
      'https://www.livechat.com/legal/',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  }),
  hosts: () => {
    const hosts = ['https://*.livechatinc.com', 'https://*.livechat.com']
    return {
      script: hosts,
      connect: [...hosts, 'wss://*.livechatinc.com'],
      frame: hosts,
      img: [...hosts, 'https://*.livechat-static.com'],
    }
  },
  leaves: () => ({ nodes: ['#chat-widget-container', '#livechat-eye-catcher'], globals: ['__lc', 'LiveChatWidget'] }),
  scripts: () => [{ src }],
  load: async (options) => (await import('./load.js')).start(options, src),
})
