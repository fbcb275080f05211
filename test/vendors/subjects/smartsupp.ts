import { smartsupp } from '../../../src/vendors/smartsupp/index.js'
import { standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => smartsupp({ purpose: 'support', key: 'key-1', cookieDomain: 'muster.example', marketing: true }),
  script: 'https://www.smartsuppchat.com/loader.js',
  wellBehaved: standIn(
    {
      cookies: ['vid', 'visits', 'chatid', 'group', 'opened', 'unread', 'message', 'barclicked'].map((name) => `ssupp.${name}`),
      nodes: ['#smartsupp-widget-container'],
    },
    `const queue = window.smartsupp._
    let consents = 0
    window.smartsupp = (...args) => {
      note('smartsupp', ...args)
      const [method, value, listener] = args
      // it may show itself once it was told what it may store
      if (method === 'analyticsConsent' && value === false) consents += 1
      if (method === 'marketingConsent' && value === true) consents += 1
      if (method === 'on' && value === 'rendered') setTimeout(() => { if (consents === 2) { leave(); listener() } }, 10)
      if (method === 'chat:hide') gone()
    }
    queue.forEach((args) => window.smartsupp(...args))`,
  ),
  silent: 'void 0',
  globalsBefore: { _smartsupp: { key: 'key-1', cookieDomain: 'muster.example' }, smartsupp: 'function', 'smartsupp._': [] },
  offers: {
    open: [['smartsupp', 'chat:open']],
    close: [['smartsupp', 'chat:close']],
    hideLauncher: [['smartsupp', 'chat:hide']],
    showLauncher: [['smartsupp', 'chat:show']],
    identify: { visitor: { email: 'erika@muster.example' }, calls: [['smartsupp', 'email', 'erika@muster.example']] },
    setLocale: { locale: 'en-GB', calls: [['smartsupp', 'language', 'en']] },
    stop: [
      ['smartsupp', 'logout'],
      ['smartsupp', 'chat:hide'],
    ],
  },
}
