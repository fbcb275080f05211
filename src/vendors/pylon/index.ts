import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What Pylon’s chat needs to be told. */
export interface PylonOptions {
  appId: string
  /** Who is signed in, as Pylon’s `chat_settings` take it; told once the visitor has granted the chat. */
  user?: { readonly email: string; readonly name: string; readonly email_hash?: string }
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/** Pylon’s chat widget, from its documentation. It can be hidden and not ended. */
export const pylon = defineScriptVendor<PylonOptions, never, 'pylon'>({
  id: 'pylon',
  teardown: 'hide-only',
  cspNeeds: ['inline-style'],
  facts: ({ facts }) => ({
    ...unstated,
    checkedOn: '2026-11-27',
    sources: [
      'https://docs.usepylon.com/pylon-docs/chat-widget/chat-setup',
      'https://docs.usepylon.com/pylon-docs/in-app-chat/javascript-api',
    ],
    ...facts,
  }),
  hosts: () => {
    const own = ['https://*.usepylon.com']
    return {
      script: ['https://widget.usepylon.com'],
      // messages come through Pusher
      connect: [...own, 'wss://*.pusher.com'],
      style: own,
      font: own,
      img: [...own, 'https://pylon-avatars.s3.us-west-1.amazonaws.com', 'https://d3vl36l12sfx26.cloudfront.net'],
    }
  },
  // the node is named by sites that style it
  leaves: { nodes: ['#pylon-chat'], globals: ['Pylon', 'pylon'] },
  script: ({ appId, user }) => ({
    src: `https://widget.usepylon.com/widget/${encodeURIComponent(appId)}`,
    globals: { pylon: { chat_settings: { app_id: appId, ...user } } },
    stubs: { Pylon: { queue: 'q' } },
    // called back at once when the chat is there, and at each change
    ready: { call: 'Pylon', with: ['onChangeUnreadMessagesCount'] },
    open: { call: 'Pylon', with: ['show'] },
    close: { call: 'Pylon', with: ['hide'] },
    launcher: { hide: { call: 'Pylon', with: ['hideChatBubble'] }, show: { call: 'Pylon', with: ['showChatBubble'] } },
    stop: [
      { call: 'Pylon', with: ['hide'] },
      { call: 'Pylon', with: ['hideChatBubble'] },
    ],
    onOpen: { call: 'Pylon', with: ['onShow'] },
    onClose: { call: 'Pylon', with: ['onHide'] },
    onUnread: { call: 'Pylon', with: ['onChangeUnreadMessagesCount'] },
  }),
})
