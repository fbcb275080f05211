import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What Botpress Webchat needs to be told. */
export interface BotpressOptions {
  botId: string
  clientId: string
  /** Version of the webchat, a part of its script’s address. @default 'v2' */
  version?: string
  /** What `botpress.init` takes as `configuration`. @default {} */
  configuration?: Readonly<Record<string, unknown>>
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/** What Botpress takes to know a visitor by. */
export interface BotpressVisitor {
  name?: string
  pictureUrl?: string
  data?: Readonly<Record<string, string>>
}

/** Botpress Webchat, from its documentation. It can be closed and not ended. */
export const botpress = defineScriptVendor<BotpressOptions, BotpressVisitor, 'botpress'>({
  id: 'botpress',
  teardown: 'hide-only',
  facts: ({ facts }) => ({
    ...unstated,
    ai: 'answers',
    checkedOn: '2026-11-27',
    sources: [
      'https://botpress.com/docs/webchat/interact/reference',
      'https://botpress.com/docs/webchat/interact/listen-to-events/',
      'https://botpress.com/docs/webchat/interact/open-webchat-on-page-load/',
      'https://www.npmjs.com/package/@botpress/webchat',
    ],
    ...facts,
  }),
  hosts: () => ({ script: ['https://cdn.botpress.cloud'], connect: ['https://cdn.botpress.cloud', 'https://webchat.botpress.cloud'] }),
  // the nodes are named by sites that style them
  leaves: { nodes: ['.bpFab', '.bpWebchat'], globals: ['botpress'] },
  script: ({ botId, clientId, version = 'v2', configuration = {} }) => ({
    src: `https://cdn.botpress.cloud/webchat/${version}/inject.js`,
    // told while `init` runs
    ready: { call: 'botpress.on', with: ['webchat:initialized'], first: true },
    start: { call: 'botpress.init', with: [{ botId, clientId, configuration }] },
    open: 'botpress.open',
    close: 'botpress.close',
    stop: 'botpress.close',
    identify: {
      call: 'botpress.updateUser',
      with: [{ name: { $: 'visitor.name' }, pictureUrl: { $: 'visitor.pictureUrl' }, data: { $: 'visitor.data' } }],
    },
    onOpen: { call: 'botpress.on', with: ['webchat:opened'] },
    onClose: { call: 'botpress.on', with: ['webchat:closed'] },
  }),
})
