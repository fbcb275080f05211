import { defineScriptVendor, type OwnFacts, stored, unstated } from '../../services/index.js'

/** What Rocket.Chat’s live chat needs to be told. */
export interface RocketchatOptions {
  /** Address of your Rocket.Chat server. */
  serverUrl: string
  /** Who runs the server, and what they do with the data. */
  facts: OwnFacts
}

/** What Rocket.Chat takes to know a visitor by. */
export interface RocketchatVisitor {
  name?: string
  email?: string
}

/**
 * Rocket.Chat’s live chat on your own server, from its documentation and its public source. It can be hidden and not ended:
 * a timer of its own goes on. What it stores besides lies at the server’s own address, where this page cannot clear it.
 */
export const rocketchat = defineScriptVendor<RocketchatOptions, RocketchatVisitor, 'rocketchat'>({
  id: 'rocketchat',
  teardown: 'hide-only',
  facts: ({ facts }) => ({
    ...unstated,
    storage: stored('cookie', 'not-stated', { de: 'Kennzeichnet den Chat', en: 'Marks the chat' }, ['rc_is_widget']),
    checkedOn: '2026-11-27',
    sources: [
      'https://developer.rocket.chat/docs/livechat-widget-api',
      'https://github.com/RocketChat/Rocket.Chat',
      'https://github.com/RocketChat/Rocket.Chat.Livechat/pull/645',
    ],
    ...facts,
  }),
  hosts: ({ serverUrl }) => {
    const { origin } = new URL(serverUrl)
    return { script: [origin], connect: [origin, origin.replace(/^http/, 'ws')], frame: [origin] }
  },
  leaves: { nodes: ['.rocketchat-widget'], globals: ['RocketChat'] },
  script: ({ serverUrl }) => ({
    src: `${serverUrl.replace(/\/$/, '')}/livechat/rocketchat-livechat.min.js`,
    stubs: { RocketChat: { queue: '_', as: 'first', also: { url: `${serverUrl.replace(/\/$/, '')}/livechat` } } },
    // calls made before its frame is ready are kept by it
    ready: { selector: '#rocketchat-iframe' },
    open: `${api}.maximizeWidget`,
    close: `${api}.minimizeWidget`,
    launcher: { hide: `${api}.hideWidget`, show: `${api}.showWidget` },
    stop: [`${api}.clearAllCallbacks`, `${api}.hideWidget`],
    locale: { call: `${api}.setLanguage`, with: [{ $: 'language' }] },
    identify: [
      { call: `${api}.setGuestName`, with: [{ $: 'visitor.name' }] },
      { call: `${api}.setGuestEmail`, with: [{ $: 'visitor.email' }] },
    ],
    onOpen: { call: `${api}.onChatMaximized` },
    onClose: { call: `${api}.onChatMinimized` },
  }),
})

const api = 'RocketChat.livechat'
