import { defineScriptVendor, type OwnFacts, stored, unstated } from '../../services/index.js'

/** What Tidio needs to be told. */
export interface TidioOptions {
  /** Public key of your project, the name of its script. */
  publicKey: string
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/** What Tidio takes to know a visitor by. */
export interface TidioVisitor {
  name?: string
  email?: string
  phone?: string
}

/** Tidio, from its documentation. It can be hidden and not ended. */
export const tidio = defineScriptVendor<TidioOptions, TidioVisitor, 'tidio'>({
  id: 'tidio',
  teardown: 'hide-only',
  facts: ({ facts }) => ({
    ...unstated,
    storage: [
      ...stored('cookie', 'not-stated', { de: 'Erkennt Sie wieder', en: 'Recognises you' }, ['tidio_cid', '_tidioid']),
      ...stored('cookie', 'not-stated', { de: 'Stand des Chats', en: 'State of the chat' }, ['tidio_state']),
    ],
    checkedOn: '2026-11-27',
    sources: [
      'https://developers.tidio.com/docs/widget-other-methods',
      'https://docs.tidio.com/',
      // the names of what is stored: not the vendor's own page
      'https://www.flowconsent.com/en/services/customer-support/tidio',
    ],
    ...facts,
  }),
  hosts: () => ({
    script: ['https://code.tidio.co', 'https://*.tidiochat.com'],
    connect: ['https://*.tidiochat.com', 'wss://*.tidiochat.com'],
    frame: ['https://*.tidiochat.com'],
  }),
  // the nodes are named by sites that style them
  leaves: { nodes: ['#tidio-chat'], globals: ['tidioChatApi'] },
  script: ({ publicKey }) => ({
    src: `https://code.tidio.co/${encodeURIComponent(publicKey)}.js`,
    ready: { event: 'tidioChat-ready', target: 'document' },
    open: 'tidioChatApi.open',
    close: 'tidioChatApi.close',
    launcher: { hide: { call: 'tidioChatApi.display', with: [false] }, show: { call: 'tidioChatApi.display', with: [true] } },
    stop: { call: 'tidioChatApi.display', with: [false] },
    identify: {
      call: 'tidioChatApi.setVisitorData',
      with: [{ name: { $: 'visitor.name' }, email: { $: 'visitor.email' }, phone: { $: 'visitor.phone' } }],
    },
    onOpen: { call: 'tidioChatApi.on', with: ['open'] },
    onClose: { call: 'tidioChatApi.on', with: ['close'] },
  }),
})
