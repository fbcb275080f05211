import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What Kustomer’s chat needs to be told. */
export interface KustomerOptions {
  /** API key with the role `org.tracking`. */
  apiKey: string
  /** Further options of `Kustomer.start`, for example `{ brandId, assistantId }`. */
  start?: Readonly<Record<string, string | boolean>>
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/**
 * Kustomer’s web chat, second SDK, from its documentation. Besides the host of its script none is documented: add those you
 * see in `hosts`.
 */
export const kustomer = defineScriptVendor<KustomerOptions, never, 'kustomer'>({
  id: 'kustomer',
  // `stop` takes it out of the page and ends its listeners
  teardown: 'full',
  facts: ({ facts }) => ({
    ...unstated,
    checkedOn: '2026-11-27',
    sources: [
      'https://developer.kustomer.com/chat-sdk/v2.0-Web/docs/kustomer-start',
      'https://developer.kustomer.com/chat-sdk/v2.0-Web/docs/kustomer-stop',
      'https://developer.kustomer.com/chat-sdk/v2.0-Web/docs/kustomer-add-listener',
    ],
    ...facts,
  }),
  hosts: () => ({ script: ['https://cdn.kustomerapp.com'] }),
  // the node is named by sites that style it
  leaves: { nodes: ['#kustomer-ui-sdk-iframe'], globals: ['Kustomer'] },
  script: ({ apiKey, start = {} }) => ({
    src: 'https://cdn.kustomerapp.com/chat-web/widget.js',
    attributes: { 'data-kustomer-api-key': apiKey },
    loaded: { event: 'kustomerLoaded', target: 'window' },
    ready: { call: 'Kustomer.start', with: [start] },
    open: 'Kustomer.open',
    close: 'Kustomer.close',
    stop: ['Kustomer.logout', 'Kustomer.stop'],
    onOpen: { call: 'Kustomer.addListener', with: ['onOpen'] },
    onClose: { call: 'Kustomer.addListener', with: ['onClose'] },
  }),
})
