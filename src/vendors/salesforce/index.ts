import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What Salesforce’s enhanced web chat needs to be told; all of it stands in its code snippet. */
export interface SalesforceOptions {
  /** Id of the organisation. */
  orgId: string
  /** Name of the embedded service deployment. */
  deployment: string
  /** Address of its site: `https://muster.my.site.com/ESWChat…`. */
  siteUrl: string
  /** Address of its messaging server, `scrt2URL`. */
  scrt2Url: string
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/** What Salesforce takes to know a visitor by. */
export interface SalesforceVisitor {
  /** JWT made by your server. */
  identityToken: string
}

/** Salesforce enhanced web chat (Messaging for In-App and Web), from its documentation. */
export const salesforce = defineScriptVendor<SalesforceOptions, SalesforceVisitor, 'salesforce'>({
  id: 'salesforce',
  // `removeAllComponents` takes it out of the page
  teardown: 'full',
  facts: ({ facts }) => ({
    ...unstated,
    checkedOn: '2026-11-27',
    sources: [
      'https://developer.salesforce.com/docs/service/messaging-web/references/m4w-reference/utilAPI.html',
      'https://developer.salesforce.com/docs/service/messaging-web/references/m4w-reference/userVerificationAPI.html',
      'https://developer.salesforce.com/docs/service/messaging-web/references/m4w-reference/event-listeners.html',
    ],
    ...facts,
  }),
  hosts: ({ siteUrl, scrt2Url }) => {
    const [site, server] = [new URL(siteUrl).origin, new URL(scrt2Url).origin]
    return { script: [site], connect: [site, server], frame: [site] }
  },
  // the node is named by sites that style it
  leaves: { nodes: ['#embedded-messaging'], globals: ['embeddedservice_bootstrap'] },
  script: ({ orgId, deployment, siteUrl, scrt2Url }) => ({
    src: `${siteUrl.replace(/\/$/, '')}/assets/js/bootstrap.min.js`,
    ready: { event: 'onEmbeddedMessagingReady', target: 'window' },
    start: [
      { set: `${api}.settings.language`, to: { $: 'language' } },
      { call: `${api}.init`, with: [orgId, deployment, siteUrl, { scrt2URL: scrt2Url }] },
    ],
    open: `${api}.utilAPI.launchChat`,
    launcher: { hide: `${api}.utilAPI.hideChatButton`, show: `${api}.utilAPI.showChatButton` },
    stop: [{ call: `${api}.userVerificationAPI.clearSession`, with: [true] }, `${api}.utilAPI.removeAllComponents`],
    identify: {
      call: `${api}.userVerificationAPI.setIdentityToken`,
      with: [{ identityTokenType: 'JWT', identityToken: { $: 'visitor.identityToken' } }],
    },
    onOpen: { event: 'onEmbeddedMessagingWindowMaximized', target: 'window' },
    onClose: { event: 'onEmbeddedMessagingWindowMinimized', target: 'window' },
  }),
})

const api = 'embeddedservice_bootstrap'
