import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What Dixa Messenger needs to be told. */
export interface DixaOptions {
  messengerToken: string
  /** Corner of its button. @default Dixa's own, bottom right */
  position?: 'bottomLeft' | 'bottomRight'
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/** What Dixa Messenger takes to know a visitor by. */
export interface DixaVisitor {
  /** JWE made by your server. */
  token: string
}

/**
 * Dixa Messenger, from its documentation, with its error reports to Sentry turned off. Besides the host of its script none
 * is documented: add those you see in `hosts`.
 */
export const dixa = defineScriptVendor<DixaOptions, DixaVisitor, 'dixa'>({
  id: 'dixa',
  teardown: 'full',
  facts: ({ facts }) => ({
    ...unstated,
    checkedOn: '2026-11-27',
    sources: [
      'https://docs.dixa.io/docs/dixamessenger/web/overview',
      'https://docs.dixa.io/docs/dixamessenger/web/commands',
      'https://docs.dixa.io/docs/dixamessenger/web/events',
      'https://docs.dixa.io/docs/dixamessenger/web/interfaces/initpayload',
    ],
    ...facts,
  }),
  hosts: () => ({ script: ['https://messenger.dixa.io'], frame: ['https://messenger.dixa.io'] }),
  // the nodes are named by sites that style them
  leaves: { nodes: ['.dixa-messenger-namespace', '.dixa-messenger-wrapper'], globals: ['_dixa_'] },
  script: ({ messengerToken, position }) => ({
    src: 'https://messenger.dixa.io/bootstrap.js',
    stubs: { _dixa_: { method: 'invoke', queue: 'pendingCalls' } },
    ready: { call: '_dixa_.addListener', with: ['on-api-ready'], first: true },
    start: {
      call: '_dixa_.invoke',
      with: ['init', { messengerToken, language: { $: 'language' }, disableSentryIntegration: true, ...(position && { position }) }],
    },
    open: { call: '_dixa_.invoke', with: ['setWidgetOpen', true] },
    close: { call: '_dixa_.invoke', with: ['setWidgetOpen', false] },
    stop: [
      { call: '_dixa_.invoke', with: ['purgeUserIdentity'] },
      { call: '_dixa_.invoke', with: ['shutdown'] },
    ],
    identify: {
      call: '_dixa_.invoke',
      with: ['setUserIdentity', { type: 'verified', payload: { type: 'jwe', token: { $: 'visitor.token' } } }],
    },
    onOpenChange: { call: '_dixa_.addListener', with: ['on-widget-open-changed'] },
  }),
})
