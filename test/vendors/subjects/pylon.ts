import { pylon } from '../../../src/vendors/pylon/index.js'
import { act, openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => pylon({ purpose: 'support', appId: 'app-1', user: { email: 'erika@muster.example', name: 'Erika' }, facts: own }),
  script: 'https://widget.usepylon.com/widget/app-1',
  wellBehaved: standIn(
    { nodes: ['#pylon-chat'] },
    `const on = {}
    const queue = window.Pylon.q
    // its script fetches the rest
    setTimeout(() => {
      leave()
      window.Pylon = (...args) => {
        const [method, listener] = args
        if (typeof listener === 'function') on[method] = listener
        else note('Pylon', ...args)
        if (method === 'onChangeUnreadMessagesCount') listener(0)
      }
      queue.forEach((args) => window.Pylon(...args))
    }, 10)
    acts.open = () => on.onShow()
    acts.close = () => on.onHide()
    acts.unread = () => on.onChangeUnreadMessagesCount(3)`,
  ),
  silent: 'void 0',
  globalsBefore: {
    pylon: { chat_settings: { app_id: 'app-1', email: 'erika@muster.example', name: 'Erika' } },
    Pylon: 'function',
    'Pylon.q': [],
  },
  offers: {
    open: [['Pylon', 'show']],
    close: [['Pylon', 'hide']],
    hideLauncher: [['Pylon', 'hideChatBubble']],
    showLauncher: [['Pylon', 'showChatBubble']],
    openChange,
    unread: act('unread'),
    stop: [
      ['Pylon', 'hide'],
      ['Pylon', 'hideChatBubble'],
    ],
  },
}
