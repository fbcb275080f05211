import { musterChat } from '../muster-chat/index.js'
import { openChange, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => musterChat({ purpose: 'support', key: 'key-1', cookieDays: 30 }),
  script: 'https://widget.muster-chat.example/v1.js',
  wellBehaved: standIn(
    { cookies: ['muster_chat_key-1'], keys: ['muster-chat-draft'], nodes: ['#muster-chat'] },
    `const settings = window.musterChatSettings
    const listeners = {}
    window.MusterChat = {
      on: (event, listener) => { listeners[event] = listener },
      off: (event) => { delete listeners[event] },
      open() { note('open'); listeners.opened?.() },
      close() { note('close'); listeners.closed?.() },
      setVisitor: (visitor) => note('setVisitor', visitor),
      end() { note('end'); gone() },
    }
    setTimeout(() => {
      leave()
      settings.onReady()
    }, 20)
    acts.open = () => listeners.opened()
    acts.close = () => listeners.closed()`,
  ),
  silent: 'void 0',
  globalsBefore: {
    'musterChatSettings.key': 'key-1',
    'musterChatSettings.language': 'de',
    'musterChatSettings.cookieDays': 30,
    'musterChatSettings.onReady': 'function',
    MusterChat: 'undefined',
  },
  offers: {
    open: [['open']],
    close: [['close']],
    identify: { visitor: { email: 'mia@muster.example' }, calls: [['setVisitor', { email: 'mia@muster.example' }]] },
    openChange,
    stop: [['end']],
  },
}
