import { gist } from '../../../src/vendors/gist/index.js'
import { own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => gist({ purpose: 'support', appId: 'app-1', facts: own }),
  script: 'https://widget.getgist.com',
  wellBehaved: standIn(
    { nodes: ['.gist-messenger-bubble-iframe', '.gist-messenger-iframe'] },
    `if (window.gistAppId === 'app-1') setTimeout(() => {
      leave()
      window.gist = {
        chat: (...args) => note('gist.chat', ...args),
        identify: (...args) => note('gist.identify', ...args),
      }
      document.dispatchEvent(new Event('gistReady'))
      document.dispatchEvent(new Event('gistChatReady'))
    }, 10)`,
  ),
  silent: 'void 0',
  globalsBefore: { gistAppId: 'app-1', gist: 'undefined' },
  offers: {
    open: [['gist.chat', 'open']],
    close: [['gist.chat', 'close']],
    hideLauncher: [['gist.chat', 'hideLauncher']],
    showLauncher: [['gist.chat', 'showLauncher']],
    identify: {
      visitor: { id: '42', email: 'erika@muster.example' },
      calls: [['gist.identify', '42', { email: 'erika@muster.example' }]],
    },
    stop: [['gist.chat', 'shutdown']],
  },
}
