import type { Facts } from '../../core/index.js'
import { defineScriptVendor, stored, unstated } from '../../services/index.js'

/** What Freshchat needs to be told. */
export interface FreshchatOptions {
  /** Token of your web widget. */
  token: string
  /** Where your account lies. */
  region: 'us' | 'eu' | 'in' | 'au'
}

/** What Freshchat takes to know a visitor by. */
export interface FreshchatVisitor {
  /** Your number of the visitor. */
  externalId?: string
  firstName?: string
  email?: string
}

/**
 * Freshchat (Freshworks), its first web SDK, from its documentation. It is told who it is only after its script came, as the
 * vendor advises for consent.
 */
export const freshchat = defineScriptVendor<FreshchatOptions, FreshchatVisitor, 'freshchat'>({
  id: 'freshchat',
  teardown: 'full',
  facts: (): Facts => ({
    ...unstated,
    company: 'Freshworks Inc.',
    country: 'US',
    role: 'processor',
    policyUrl: 'https://www.freshworks.com/privacy/',
    vendorClaim: {
      de: 'Rät, den Chat erst nach der Einwilligung zu laden',
      en: 'Advises to load the chat after consent only',
    },
    storage: [
      ...stored('cookie', 365, { de: 'Erkennt Sie wieder', en: 'Recognises you' }, ['_fc_org_id', '_fc_uuid']),
      // lifetimes are told in whole days
      ...stored('cookie', 1, { de: 'Hält die Sitzung, für 30 Minuten', en: 'Keeps the session, for 30 minutes' }, ['_fc_session']),
      ...stored('local-storage', 'not-stated', { de: 'Stand des Chats', en: 'State of the chat' }, ['freshchat_*']),
    ],
    checkedOn: '2026-11-27',
    sources: [
      'https://developers.freshchat.com/web-sdk/v1/',
      'https://www.freshworks.com/privacy/data-hosting/',
      'https://www.freshworks.com/data-processing-addendum/',
      'https://crmsupport.freshworks.com/support/solutions/articles/50000004582',
      // the names of what is stored: not the vendor's own page
      'https://consentstack.io',
    ],
  }),
  hosts: ({ region }) => ({
    script: [hostOf(region)],
    connect: ['https://*.freshchat.com', 'https://*.freshworksapi.com'],
    frame: [hostOf(region)],
  }),
  // the node is named by sites that style it
  leaves: { nodes: ['#fc_frame'], globals: ['fcWidget'] },
  script: ({ token, region }) => ({
    src: `${hostOf(region)}/js/widget.js`,
    start: { call: 'fcWidget.init', with: [{ token, host: hostOf(region), locale: { $: 'language' } }] },
    ready: { call: 'fcWidget.on', with: ['widget:loaded'] },
    open: 'fcWidget.open',
    close: 'fcWidget.close',
    stop: ['fcWidget.user.clear', 'fcWidget.destroy'],
    identify: [
      { call: 'fcWidget.setExternalId', with: [{ $: 'visitor.externalId' }] },
      { call: 'fcWidget.user.setFirstName', with: [{ $: 'visitor.firstName' }] },
      { call: 'fcWidget.user.setEmail', with: [{ $: 'visitor.email' }] },
    ],
    onOpen: { call: 'fcWidget.on', with: ['widget:opened'] },
    onClose: { call: 'fcWidget.on', with: ['widget:closed'] },
    onUnread: { call: 'fcWidget.on', with: ['unreadCount:notify'], read: 'count' },
  }),
})

const hostOf = (region: FreshchatOptions['region']) => `https://wchat${region === 'us' ? '' : `.${region}`}.freshchat.com`
