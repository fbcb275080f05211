import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What JivoChat needs to be told. */
export interface JivochatOptions {
  /** Id of your widget, the end of its script’s address. */
  widgetId: string
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/** What JivoChat takes to know a visitor by. */
export interface JivochatVisitor {
  name?: string
  email?: string
  phone?: string
}

/** JivoChat, from its documentation. `clearHistory` ends the conversation and not its code. */
export const jivochat = defineScriptVendor<JivochatOptions, JivochatVisitor, 'jivochat'>({
  id: 'jivochat',
  teardown: 'session',
  facts: ({ facts }) => ({
    ...unstated,
    checkedOn: '2026-11-27',
    sources: [
      'https://www.jivochat.com/docs/widget/',
      // the hosts
      'https://github.com/patrickhulce/third-party-web',
    ],
    ...facts,
  }),
  hosts: () => ({ script: ['https://*.jivosite.com'], connect: ['https://*.jivosite.com'] }),
  // the node is named by sites that style it
  leaves: { nodes: ['jdiv'], globals: ['jivo_api'] },
  script: ({ widgetId }) => ({
    src: `https://code.jivosite.com/widget/${encodeURIComponent(widgetId)}`,
    ready: { callback: 'jivo_onLoadCallback' },
    open: 'jivo_api.open',
    close: 'jivo_api.close',
    stop: 'jivo_api.clearHistory',
    identify: {
      call: 'jivo_api.setContactInfo',
      with: [{ name: { $: 'visitor.name' }, email: { $: 'visitor.email' }, phone: { $: 'visitor.phone' } }],
    },
    onOpen: { callback: 'jivo_onOpen' },
    onClose: { callback: 'jivo_onClose' },
  }),
})
