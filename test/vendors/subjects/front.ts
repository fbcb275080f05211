import { front } from '../../../src/vendors/front/index.js'
import { act, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => front({ purpose: 'support', chatId: 'chat-1', facts: own }),
  script: 'https://chat-assets.frontapp.com/v1/chat.bundle.js',
  wellBehaved: standIn(
    { nodes: ['#front-chat-container'] },
    `let onUnread
    window.FrontChat = (...args) => {
      note('FrontChat', ...args)
      const [method, option] = args
      if (method === 'init' && option.chatId === 'chat-1') setTimeout(() => { leave(); option.onInitCompleted() }, 10)
      if (method === 'onUnreadChange') {
        onUnread = option
        onUnread({ unread_count: 0 })
      }
      if (method === 'shutdown') gone()
    }
    acts.unread = () => onUnread({ unread_count: 3 })`,
  ),
  silent: 'void 0',
  globalsBefore: { FrontChat: 'undefined' },
  offers: {
    open: [['FrontChat', 'show']],
    close: [['FrontChat', 'hide']],
    identify: {
      visitor: { email: 'erika@muster.example', userHash: 'abc' },
      calls: [['FrontChat', 'identity', { email: 'erika@muster.example', userHash: 'abc' }]],
    },
    unread: act('unread'),
    stop: [['FrontChat', 'shutdown', { clearSession: true }]],
  },
}
