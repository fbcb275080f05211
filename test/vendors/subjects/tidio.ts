import { tidio } from '../../../src/vendors/tidio/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => tidio({ purpose: 'support', publicKey: 'key-1', facts: own }),
  script: 'https://code.tidio.co/key-1.js',
  wellBehaved: standIn(
    { cookies: ['tidio_cid', '_tidioid', 'tidio_state'], nodes: ['#tidio-chat'] },
    `const on = {}
    setTimeout(() => {
      leave()
      window.tidioChatApi = {
        on(event, listener) { on[event] = listener },
        open: () => note('tidioChatApi.open'),
        close: () => note('tidioChatApi.close'),
        display: (isShown) => note('tidioChatApi.display', isShown),
        setVisitorData: (data) => note('tidioChatApi.setVisitorData', data),
      }
      document.dispatchEvent(new Event('tidioChat-ready'))
    }, 10)
    acts.open = () => on.open()
    acts.close = () => on.close()`,
  ),
  silent: 'void 0',
  globalsBefore: { tidioChatApi: 'undefined' },
  offers: {
    open: [['tidioChatApi.open']],
    close: [['tidioChatApi.close']],
    hideLauncher: [['tidioChatApi.display', false]],
    showLauncher: [['tidioChatApi.display', true]],
    identify: {
      visitor: { name: 'Erika', email: 'erika@muster.example' },
      calls: [['tidioChatApi.setVisitorData', { name: 'Erika', email: 'erika@muster.example' }]],
    },
    openChange,
    stop: [['tidioChatApi.display', false]],
  },
}
