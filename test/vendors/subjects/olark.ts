import { olark } from '../../../src/vendors/olark/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => olark({ purpose: 'support', siteId: '1234-567', facts: own }),
  script: 'https://www.olark.com/r3s/loader.js?l=1234-567',
  wellBehaved: standIn(
    {
      cookies: ['hblid', 'olfsk', 'wcsid', '_okbk', '_ok', '_oklv', '_okla', '_okgid', '_okac', '_okck', '_okdetect'],
      nodes: ['#olark-wrapper'],
    },
    `const on = {}
    // its loader fetches the rest
    setTimeout(() => {
      window.olark = (...args) => {
        const [method, value] = args
        if (typeof value === 'function') on[method] = value
        else note('olark', ...args)
        if (method === 'api.chat.onReady') setTimeout(() => { leave(); value() }, 10)
      }
    }, 10)
    acts.open = () => on['api.box.onExpand']()
    acts.close = () => on['api.box.onShrink']()`,
  ),
  silent: 'void 0',
  globalsBefore: { olark: 'undefined' },
  offers: {
    open: [
      ['olark', 'api.box.setLocale', 'de'],
      ['olark', 'api.box.expand'],
    ],
    close: [['olark', 'api.box.shrink']],
    hideLauncher: [['olark', 'api.box.hide']],
    showLauncher: [['olark', 'api.box.show']],
    identify: {
      visitor: { emailAddress: 'erika@muster.example' },
      calls: [['olark', 'api.visitor.updateEmailAddress', { emailAddress: 'erika@muster.example' }]],
    },
    setLocale: { locale: 'en-GB', calls: [['olark', 'api.box.setLocale', 'en']] },
    openChange,
    stop: [['olark', 'api.box.hide']],
  },
}
