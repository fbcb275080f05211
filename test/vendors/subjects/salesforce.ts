import { salesforce } from '../../../src/vendors/salesforce/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: (origin: string) =>
    salesforce({
      purpose: 'support',
      orgId: 'org-1',
      deployment: 'Support',
      siteUrl: `${origin}/ESWSupport`,
      scrt2Url: 'https://muster.my.salesforce-scrt.com',
      facts: own,
    }),
  script: '/ESWSupport/assets/js/bootstrap.min.js',
  wellBehaved: standIn(
    { nodes: ['#embedded-messaging'] },
    `const tell = (type) => window.dispatchEvent(new Event(type))
    window.embeddedservice_bootstrap = {
      settings: {},
      init(...args) {
        note('init', this.settings.language, args[0], args[1], args[3])
        setTimeout(() => {
          leave()
          const does = (...names) => Object.fromEntries(names.map((name) => [name, (...args) => note(name, ...args)]))
          Object.assign(this, {
            utilAPI: { ...does('launchChat', 'hideChatButton', 'showChatButton'), removeAllComponents: () => { note('removeAllComponents'); gone() } },
            userVerificationAPI: does('clearSession', 'setIdentityToken'),
          })
          tell('onEmbeddedMessagingReady')
        }, 10)
      },
    }
    acts.open = () => tell('onEmbeddedMessagingWindowMaximized')
    acts.close = () => tell('onEmbeddedMessagingWindowMinimized')`,
  ),
  silent: 'void 0',
  globalsBefore: { embeddedservice_bootstrap: 'undefined' },
  offers: {
    open: [['init', 'de', 'org-1', 'Support', { scrt2URL: 'https://muster.my.salesforce-scrt.com' }], ['launchChat']],
    hideLauncher: [['hideChatButton']],
    showLauncher: [['showChatButton']],
    identify: {
      visitor: { identityToken: 'jwt' },
      calls: [['setIdentityToken', { identityTokenType: 'JWT', identityToken: 'jwt' }]],
    },
    openChange,
    stop: [['clearSession', true], ['removeAllComponents']],
  },
}
