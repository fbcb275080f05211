import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What Front Chat needs to be told. */
export interface FrontOptions {
  /** Id of your chat, from its embed code. */
  chatId: string
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/** What Front Chat takes to know a visitor by. */
export interface FrontVisitor {
  email: string
  /** HMAC (SHA-256) of the address, made by your server. */
  userHash: string
}

/** Front Chat, from its documentation. Besides the host of its script none is documented: add those you see in `hosts`. */
export const front = defineScriptVendor<FrontOptions, FrontVisitor, 'front'>({
  id: 'front',
  // `shutdown` takes it out of the page, with `clearSession` its conversation too
  teardown: 'full',
  facts: ({ facts }) => ({
    ...unstated,
    checkedOn: '2026-11-27',
    sources: ['https://dev.frontapp.com/docs/chat-sdk-reference'],
    ...facts,
  }),
  hosts: () => ({ script: ['https://chat-assets.frontapp.com'] }),
  // the node is named by sites that style it
  leaves: { nodes: ['#front-chat-container'], globals: ['FrontChat'] },
  script: ({ chatId }) => ({
    src: 'https://chat-assets.frontapp.com/v1/chat.bundle.js',
    ready: { call: 'FrontChat', with: ['init', { chatId, useDefaultLauncher: true, onInitCompleted: { $: 'callback' } }] },
    open: { call: 'FrontChat', with: ['show'] },
    close: { call: 'FrontChat', with: ['hide'] },
    stop: { call: 'FrontChat', with: ['shutdown', { clearSession: true }] },
    identify: { call: 'FrontChat', with: ['identity', { email: { $: 'visitor.email' }, userHash: { $: 'visitor.userHash' } }] },
    onUnread: { call: 'FrontChat', with: ['onUnreadChange'], read: 'unread_count' },
  }),
})
