import type { VendorFolder } from './samples'

/** What an adapter can do once its chat is ready; opening it every adapter can. */
export type Capability = 'close' | 'launcher' | 'focus' | 'open change' | 'unread' | 'identify' | 'language'

/** What each adapter can do. A test compares it with what the contract suite of the adapters drives. */
export const capabilities: Readonly<Record<VendorFolder, readonly Capability[]>> = {
  ada: ['close', 'open change', 'language'],
  botpress: ['close', 'open change', 'identify'],
  chatwoot: ['close', 'launcher', 'focus', 'open change', 'unread', 'identify', 'language'],
  crisp: ['close', 'launcher', 'open change', 'unread', 'identify'],
  'deep-chat': ['close', 'focus'],
  dixa: ['close', 'open change', 'identify'],
  freshchat: ['close', 'open change', 'unread', 'identify'],
  front: ['close', 'unread', 'identify'],
  gist: ['close', 'launcher', 'identify'],
  gorgias: ['close', 'open change'],
  helpscout: ['close', 'open change', 'identify'],
  hubspot: ['close', 'focus', 'unread', 'identify'],
  intercom: ['close', 'launcher', 'open change', 'unread', 'identify'],
  jivochat: ['close', 'open change', 'identify'],
  kustomer: ['close', 'open change'],
  liveagent: ['identify'],
  livechat: ['close', 'launcher', 'focus', 'open change', 'identify'],
  olark: ['close', 'launcher', 'open change', 'identify', 'language'],
  'open-chat-studio': ['close', 'focus', 'open change'],
  pylon: ['close', 'launcher', 'open change', 'unread'],
  rocketchat: ['close', 'launcher', 'open change', 'identify', 'language'],
  salesforce: ['launcher', 'open change', 'identify'],
  salesiq: ['close', 'launcher'],
  smartsupp: ['close', 'launcher', 'identify', 'language'],
  tawk: ['close', 'launcher', 'open change', 'unread', 'identify'],
  tidio: ['close', 'launcher', 'open change', 'identify'],
  userlike: ['close', 'launcher', 'open change', 'unread', 'identify'],
  zendesk: ['close', 'launcher', 'open change', 'unread', 'identify', 'language'],
}

/** Each of them in words, in the order of the table. */
export const capabilityNames = {
  close: 'closes',
  'open change': 'tells when it is opened or closed',
  unread: 'counts unread',
  identify: 'can be told who writes',
  focus: 'takes the focus',
  launcher: 'hides its launcher',
  language: 'changes its language',
} as const satisfies Readonly<Record<Capability, string>>
