import { livechat } from '../../../src/vendors/livechat/index.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => livechat({ purpose: 'support', license: 42, group: 3, region: 'eu' }),
  script: 'https://cdn.livechatinc.com/tracking.js',
  wellBehaved: `{
      const note = (...call) => (window.calls ??= []).push(call)
      for (const name of ['__lc_cid', '__lc_cst', '__lc2_cid', '__lc2_cst', '__livechat', '__livechat_lastvisit'])
        document.cookie = name + '=1; path=/'
      const container = Object.assign(document.createElement('div'), { id: 'chat-widget-container' })
      container.append(Object.assign(document.createElement('iframe'), { id: 'chat-widget' }))
      document.body.append(container, Object.assign(document.createElement('div'), { id: 'livechat-eye-catcher' }))
      const listeners = new Set()
      let visibility = 'minimized'
      const become = (next) => {
        visibility = next
        listeners.forEach((listener) => listener({ visibility }))
      }
      const handle = (kind, [name, ...rest]) => {
        if (kind === 'on' && name === 'ready') setTimeout(() => rest[0]({ state: { visibility }, customerData: {} }), 20)
        if (kind === 'on' && name === 'visibility_changed') listeners.add(rest[0])
        if (kind === 'off') listeners.delete(rest[0])
        if (kind === 'get' && name === 'state') return { visibility, availability: 'online' }
        if (kind === 'visitor') become(name)
        if (kind !== 'call') return
        note(name, ...rest)
        const next = { maximize: 'maximized', minimize: 'minimized', hide: 'hidden' }[name]
        if (next) setTimeout(() => become(next), 20)
      }
      window.LiveChatWidget._h = handle
      for (const [kind, args] of window.LiveChatWidget._q.splice(0)) handle(kind, args)
    }`,
  silent: 'void 0',
  globalsBefore: {
    __lc: { license: 42, group: 3 },
    'LiveChatWidget.call': 'function',
    'LiveChatWidget._v': '2.0',
    'LiveChatWidget._h': null,
  },
  offers: {
    open: [['maximize']],
    close: [['minimize']],
    hideLauncher: [['hide']],
    showLauncher: [['minimize']],
    focus: true,
    identify: {
      visitor: { name: 'A', email: 'a@kunde.example', variables: { order: '7' } },
      calls: [
        ['set_customer_name', 'A'],
        ['set_customer_email', 'a@kunde.example'],
        ['update_session_variables', { order: '7' }],
      ],
    },
    openChange: { close: `window.LiveChatWidget._h('visitor', ['minimized'])`, open: `window.LiveChatWidget._h('visitor', ['maximized'])` },
    stop: [['destroy']],
  },
}
