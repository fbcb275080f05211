import { botpress } from '../../../src/vendors/botpress/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => botpress({ purpose: 'support', botId: 'bot-1', clientId: 'client-1', facts: own }),
  script: 'https://cdn.botpress.cloud/webchat/v2/inject.js',
  wellBehaved: standIn(
    { nodes: ['.bpFab', '.bpWebchat'] },
    `const on = {}
    window.botpress = {
      on(event, listener) { on[event] = listener },
      // tells it in the midst of it, once
      init(options) { note('botpress.init', options); leave(); on['webchat:initialized']?.() },
      open: () => note('botpress.open'),
      close: () => note('botpress.close'),
      updateUser: (user) => note('botpress.updateUser', user),
    }
    acts.open = () => on['webchat:opened']()
    acts.close = () => on['webchat:closed']()`,
  ),
  silent: 'void 0',
  globalsBefore: { botpress: 'undefined' },
  offers: {
    open: [['botpress.init', { botId: 'bot-1', clientId: 'client-1', configuration: {} }], ['botpress.open']],
    close: [['botpress.close']],
    identify: { visitor: { name: 'Erika', data: { plan: 'a' } }, calls: [['botpress.updateUser', { name: 'Erika', data: { plan: 'a' } }]] },
    openChange,
    stop: [['botpress.close']],
  },
}
