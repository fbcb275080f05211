import { crisp } from '../../../src/vendors/crisp/index.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () =>
    crisp({
      purpose: 'support',
      websiteId: 'site-1',
      cookieDays: 30,
      cookieDomain: 'localhost',
      token: async () => 'token-1',
      mergeSessions: true,
    }),
  script: 'https://client.crisp.chat/l.js',
  globalsBefore: {
    $crisp: [],
    CRISP_WEBSITE_ID: 'site-1',
    CRISP_TOKEN_ID: 'token-1',
    CRISP_COOKIE_DOMAIN: 'localhost',
    CRISP_COOKIE_EXPIRE: 2_592_000,
    CRISP_RUNTIME_CONFIG: { locale: 'de', session_merge: true },
    CRISP_READY_TRIGGER: 'function',
    // a name that Crisp does not know
    CRISP_COOKIE_EXPIRATION: 'undefined',
  },
  wellBehaved: `{
      const heard = {}
      const waiting = window.$crisp
      const ready = window.CRISP_READY_TRIGGER
      window.$crisp = {
        heard,
        push(call) {
          ;(window.calls ??= []).push(call)
          const [kind, name, value] = call
          if (kind === 'on') heard[name] = value
          if (kind === 'off') delete heard[name]
          if (name === 'chat:open') heard['chat:opened']?.()
          if (name === 'chat:close') heard['chat:closed']?.()
        },
        get: (name) => (name === 'chat:unread:count' ? 3 : undefined),
      }
      document.cookie = 'crisp-client/session/' + window.CRISP_WEBSITE_ID + '=1; path=/; max-age=' + window.CRISP_COOKIE_EXPIRE
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://client.crisp.chat/chat.css' }))
      document.body.append(Object.assign(document.createElement('div'), { id: 'crisp-chatbox' }))
      for (const call of waiting) window.$crisp.push(call)
      setTimeout(ready, 20)
    }`,
  silent: `window.$crisp = { push() {} }
      document.body.append(Object.assign(document.createElement('div'), { id: 'crisp-chatbox' }))`,
  offers: {
    open: [['do', 'chat:open']],
    close: [['do', 'chat:close']],
    hideLauncher: [['do', 'chat:hide']],
    showLauncher: [['do', 'chat:show']],
    identify: {
      visitor: { email: 'mia@muster.example', emailProof: 'proof', nickname: 'Mia' },
      calls: [
        ['set', 'user:email', ['mia@muster.example', 'proof']],
        ['set', 'user:nickname', ['Mia']],
      ],
    },
    unread: `$crisp.heard['message:received']()`,
    openChange: { close: `$crisp.heard['chat:closed']()`, open: `$crisp.heard['chat:opened']()` },
    stop: [
      ['off', 'chat:opened'],
      ['off', 'chat:closed'],
      ['off', 'message:received'],
      ['do', 'chat:close'],
      ['do', 'session:reset', [false]],
      ['do', 'chat:hide'],
    ],
  },
}
