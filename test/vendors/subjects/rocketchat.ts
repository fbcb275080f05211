import { rocketchat } from '../../../src/vendors/rocketchat/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: (serverUrl: string) => rocketchat({ purpose: 'support', serverUrl, facts: own }),
  script: '/livechat/rocketchat-livechat.min.js',
  wellBehaved: standIn(
    { cookies: ['rc_is_widget'], nodes: ['.rocketchat-widget'] },
    `const on = {}
    const does = (...names) => Object.fromEntries(names.map((name) => [name, (...args) => note(name, ...args)]))
    const livechat = {
      ...does('maximizeWidget', 'minimizeWidget', 'hideWidget', 'showWidget', 'setLanguage', 'setGuestName', 'setGuestEmail', 'clearAllCallbacks'),
      onChatMaximized(listener) { on.open = listener },
      onChatMinimized(listener) { on.close = listener },
    }
    const { _: queue, url } = window.RocketChat
    if (url.endsWith('/livechat')) {
      leave()
      shown[0].append(Object.assign(document.createElement('iframe'), { id: 'rocketchat-iframe' }))
    }
    queue.push = (callback) => callback.call(livechat)
    window.RocketChat = Object.assign(queue.push, { livechat })
    queue.forEach((callback) => callback.call(livechat))
    acts.open = () => on.open()
    acts.close = () => on.close()`,
  ),
  silent: 'void 0',
  globalsBefore: { RocketChat: 'function', 'RocketChat._': [], 'RocketChat.livechat': 'undefined' },
  offers: {
    open: [['maximizeWidget']],
    close: [['minimizeWidget']],
    hideLauncher: [['hideWidget']],
    showLauncher: [['showWidget']],
    identify: {
      visitor: { name: 'Erika', email: 'erika@muster.example' },
      calls: [
        ['setGuestName', 'Erika'],
        ['setGuestEmail', 'erika@muster.example'],
      ],
    },
    setLocale: { locale: 'en-GB', calls: [['setLanguage', 'en']] },
    openChange,
    stop: [['clearAllCallbacks'], ['hideWidget']],
  },
}
