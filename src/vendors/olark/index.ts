import { defineScriptVendor, type OwnFacts, stored, unstated } from '../../services/index.js'

/** What Olark needs to be told. */
export interface OlarkOptions {
  /** Id of your site, from its embed code. */
  siteId: string
  /** Who the provider is, as your contract says; the pages read here do not say it. */
  facts: OwnFacts
}

/** What Olark takes to know a visitor by. */
export interface OlarkVisitor {
  fullName?: string
  emailAddress?: string
}

/** Olark, from its documentation. It can be hidden and not ended. */
export const olark = defineScriptVendor<OlarkOptions, OlarkVisitor, 'olark'>({
  id: 'olark',
  teardown: 'hide-only',
  facts: ({ facts }) => ({
    ...unstated,
    storage: [
      ...stored('cookie', 730, { de: 'Erkennt Sie wieder', en: 'Recognises you' }, ['hblid', 'olfsk']),
      ...stored('cookie', 'session', { de: 'Stand des Chats', en: 'State of the chat' }, [
        'wcsid',
        '_okbk',
        '_ok',
        '_oklv',
        '_okla',
        '_okgid',
        '_okac',
        '_okck',
        '_okdetect',
      ]),
    ],
    checkedOn: '2026-11-23',
    sources: [
      'https://www.olark.com/help/cookies',
      'https://www.olark.com/api',
      // the address of the script
      'https://github.com/productdevbook/ahize',
    ],
    ...facts,
  }),
  hosts: () => ({ script: ['https://*.olark.com'], connect: ['https://*.olark.com'], frame: ['https://*.olark.com'] }),
  // the node is named by sites that style it
  leaves: { nodes: ['#olark-wrapper'], globals: ['olark'] },
  script: ({ siteId }) => ({
    src: `https://www.olark.com/r3s/loader.js?l=${encodeURIComponent(siteId)}`,
    start: { call: 'olark', with: ['api.box.setLocale', { $: 'language' }] },
    ready: { call: 'olark', with: ['api.chat.onReady'] },
    open: { call: 'olark', with: ['api.box.expand'] },
    close: { call: 'olark', with: ['api.box.shrink'] },
    launcher: { hide: { call: 'olark', with: ['api.box.hide'] }, show: { call: 'olark', with: ['api.box.show'] } },
    stop: { call: 'olark', with: ['api.box.hide'] },
    locale: { call: 'olark', with: ['api.box.setLocale', { $: 'language' }] },
    identify: [
      { call: 'olark', with: ['api.visitor.updateFullName', { fullName: { $: 'visitor.fullName' } }] },
      { call: 'olark', with: ['api.visitor.updateEmailAddress', { emailAddress: { $: 'visitor.emailAddress' } }] },
    ],
    onOpen: { call: 'olark', with: ['api.box.onExpand'] },
    onClose: { call: 'olark', with: ['api.box.onShrink'] },
  }),
})
