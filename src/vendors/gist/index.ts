import { defineScriptVendor, type OwnFacts, unstated } from '../../services/index.js'

/** What Gist needs to be told. */
export interface GistOptions {
  /** Id of your workspace. */
  appId: string
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/** What Gist takes to know a visitor by. */
export interface GistVisitor {
  /** Your number of the visitor. */
  id: string
  name?: string
  email?: string
}

/** Gist’s messenger (getgist.com), from what is published of it. `shutdown` ends the session and not its code. */
export const gist = defineScriptVendor<GistOptions, GistVisitor, 'gist'>({
  id: 'gist',
  teardown: 'session',
  facts: ({ facts }) => ({
    ...unstated,
    checkedOn: '2026-11-27',
    sources: [
      'https://gist.github.com/jittarao/43c563077a5df1bc885a5dd7d5da1a66',
      'https://gist.github.com/jittarao/771cb42bcb7b2a1addef11fd8b4a627b',
      'https://github.com/productdevbook/ahize',
    ],
    ...facts,
  }),
  hosts: () => ({ script: ['https://widget.getgist.com'] }),
  leaves: { nodes: ['.gist-messenger-bubble-iframe', '.gist-messenger-iframe'], globals: ['gist'] },
  script: ({ appId }) => ({
    src: 'https://widget.getgist.com',
    globals: { gistAppId: appId },
    // `gistReady` comes before the chat can be opened
    ready: { event: 'gistChatReady', target: 'document' },
    open: { call: 'gist.chat', with: ['open'] },
    close: { call: 'gist.chat', with: ['close'] },
    launcher: { hide: { call: 'gist.chat', with: ['hideLauncher'] }, show: { call: 'gist.chat', with: ['showLauncher'] } },
    stop: { call: 'gist.chat', with: ['shutdown'] },
    identify: { call: 'gist.identify', with: [{ $: 'visitor.id' }, { name: { $: 'visitor.name' }, email: { $: 'visitor.email' } }] },
  }),
})
