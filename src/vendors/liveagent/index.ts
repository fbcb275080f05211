import { defineScriptVendor, type OwnFacts, stored, unstated } from '../../services/index.js'

/** What LiveAgent needs to be told. */
export interface LiveagentOptions {
  /** Address of your LiveAgent: `https://muster.ladesk.com`, or your own server. */
  url: string
  /** Id of the chat button. */
  buttonId: string
  /** Whether agents see visitors who did not start a chat. @default false */
  onlineVisitors?: boolean
  /** Who runs the server, and what they do with the data. */
  facts: OwnFacts
}

/** What LiveAgent takes to know a visitor by. */
export interface LiveagentVisitor {
  firstName?: string
  lastName?: string
  email?: string
  phone?: string
}

/**
 * LiveAgent (ladesk.com or your own server), from its documentation. It cannot be ended; its visitor tracking is off unless
 * you want it.
 */
export const liveagent = defineScriptVendor<LiveagentOptions, LiveagentVisitor, 'liveagent'>({
  id: 'liveagent',
  teardown: 'hide-only',
  facts: ({ facts }) => ({
    ...unstated,
    privacyMode: {
      de: 'Besucher, die nicht chatten, können unsichtbar bleiben',
      en: 'Visitors who do not chat can stay unseen',
    },
    storage: [
      ...stored('cookie', 'session', { de: 'Hält die Sitzung', en: 'Keeps the session' }, ['LaSID']),
      ...stored('cookie', 30, { de: 'Erkennt Sie wieder', en: 'Recognises you' }, ['LaVisitorId_*'], { adjustable: true }),
      ...stored('cookie', 'not-stated', { de: 'Stand des Chats', en: 'State of the chat' }, ['LaVisitorNew', 'LaRunningChat']),
    ],
    checkedOn: '2026-11-27',
    sources: [
      'https://support.liveagent.se/372028',
      'https://support.liveagent.jp/docs/liveagent-api/javascript-api/set-visitor-specific-values-with-javascript/',
      'https://github.com/productdevbook/ahize',
    ],
    ...facts,
  }),
  hosts: ({ url }) => {
    const { origin } = new URL(url)
    return { script: [origin], connect: [origin], frame: [origin], style: [origin], img: [origin] }
  },
  leaves: { nodes: ['.la-chat-button'], globals: ['LiveAgent'] },
  script: ({ url, buttonId, onlineVisitors = false }) => ({
    src: `${url.replace(/\/$/, '')}/scripts/track.js`,
    attributes: { id: 'la_x2s6df8d' },
    start: [
      ...(onlineVisitors ? [] : ['LiveAgent.disableOnlineVisitorsTracking']),
      { call: 'LiveAgent.createButton', with: [buttonId], keep: 'button' },
    ],
    ready: { global: '@button' },
    open: '@button.onClick',
    stop: 'LiveAgent.clearAllUserDetails',
    identify: (['firstName', 'lastName', 'email', 'phone'] as const).map((key) => ({
      call: 'LiveAgent.addUserDetail',
      with: [key, { $: `visitor.${key}` }],
    })),
  }),
})
