import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What Ada needs to be told. */
export interface AdaOptions {
  /** Handle of your AI agent. */
  handle: string
  /** Only if Ada gave you one. */
  cluster?: string
  /** Only if Ada gave you one. */
  domain?: string
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/**
 * Ada by its script tag, from its documentation, which keeps that way for existing sites and advises new ones to import its
 * module. `stop` leaves conversations and cookies behind, so its history is deleted first.
 */
export const ada = defineScriptVendor<AdaOptions, never, 'ada'>({
  id: 'ada',
  teardown: 'full',
  facts: ({ facts }) => ({
    ...unstated,
    ai: 'answers',
    checkedOn: '2026-11-27',
    sources: [
      'https://docs.ada.cx/messaging/web/getting-started',
      'https://docs.ada.cx/messaging/web/sdk-api-reference',
      'https://docs.ada.cx/chat/web/sdk-api-reference',
      'https://c15t.com/docs/integrations/ada',
    ],
    ...facts,
  }),
  hosts: () => ({ script: ['https://*.ada.support'], connect: ['https://*.ada.support'], frame: ['https://*.ada.support'] }),
  // the nodes are named by sites that style them
  leaves: { nodes: ['#ada-chat-frame', '#ada-button-frame'], globals: ['adaEmbed', 'adaSettings'] },
  script: ({ handle, cluster, domain }) => ({
    src: 'https://static.ada.support/embed2.js',
    attributes: { id: '__ada', 'data-handle': handle },
    globals: { adaSettings: { handle, language: { $: 'language' }, ...(cluster && { cluster }), ...(domain && { domain }) } },
    ready: { callback: 'adaSettings.adaReadyCallback' },
    open: { call: 'adaEmbed.toggle', when: 'closed' },
    close: { call: 'adaEmbed.toggle', when: 'open' },
    stop: ['adaEmbed.deleteHistory', 'adaEmbed.stop'],
    locale: { call: 'adaEmbed.setLanguage', with: [{ $: 'language' }] },
    onOpenChange: { callback: 'adaSettings.toggleCallback' },
  }),
})
