import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What Gorgias Chat needs to be told. */
export interface GorgiasOptions {
  /** Key of your chat, the end of its script’s address. */
  appKey: string
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/**
 * Gorgias Chat, from what is published of it. It can be closed and not ended. Besides the host of its script none is
 * documented: add those you see in `hosts`.
 */
export const gorgias = defineScriptVendor<GorgiasOptions, never, 'gorgias'>({
  id: 'gorgias',
  teardown: 'hide-only',
  facts: ({ facts }) => ({
    ...unstated,
    checkedOn: '2026-11-27',
    sources: [
      'https://c15t.com/docs/integrations/gorgias',
      'https://github.com/gorgias/gorgias-webflow',
      // how it is opened and closed: not the vendor's own page
      'https://pastebin.com/2b94QMZP',
    ],
    ...facts,
  }),
  hosts: () => ({ script: ['https://config.gorgias.chat'] }),
  // the node is named by sites that style it
  leaves: { nodes: ['#gorgias-chat-container'], globals: ['GorgiasChat'] },
  script: ({ appKey }) => ({
    src: `https://config.gorgias.chat/bundle-loader/${encodeURIComponent(appKey)}`,
    ready: { call: 'GorgiasChat.init', promise: true },
    open: 'GorgiasChat.open',
    close: 'GorgiasChat.close',
    stop: 'GorgiasChat.close',
    onOpen: { call: 'GorgiasChat.on', with: ['widget:opened'] },
    onClose: { call: 'GorgiasChat.on', with: ['widget:closed'] },
  }),
})
