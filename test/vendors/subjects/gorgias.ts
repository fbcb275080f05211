import { gorgias } from '../../../src/vendors/gorgias/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => gorgias({ purpose: 'support', appKey: 'key-1', facts: own }),
  script: 'https://config.gorgias.chat/bundle-loader/key-1',
  wellBehaved: standIn(
    { nodes: ['#gorgias-chat-container'] },
    `const on = {}
    setTimeout(() => {
      window.GorgiasChat = {
        init: () => new Promise((resolve) => setTimeout(() => { leave(); resolve() }, 10)),
        on(event, listener) { on[event] = listener },
        open: () => note('GorgiasChat.open'),
        close: () => note('GorgiasChat.close'),
      }
    }, 10)
    acts.open = () => on['widget:opened']()
    acts.close = () => on['widget:closed']()`,
  ),
  silent: 'void 0',
  globalsBefore: { GorgiasChat: 'undefined' },
  offers: { open: [['GorgiasChat.open']], close: [['GorgiasChat.close']], openChange, stop: [['GorgiasChat.close']] },
}
