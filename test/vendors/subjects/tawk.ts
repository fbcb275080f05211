import { tawk } from '../../../src/vendors/tawk/index.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => tawk({ purpose: 'support', propertyId: 'p1', zIndex: 9 }),
  script: 'https://embed.tawk.to/p1/default',
  wellBehaved: `{
      const note = (...call) => (window.calls ??= []).push(call)
      for (const name of ['tawk_uuid_p1', 'twk_uuid_p1', 'twk_idm_key', 'TawkConnectionTime']) document.cookie = name + '=1; path=/'
      localStorage.setItem('twk_token_p1', '1')
      Object.assign(window, { L: 'tawk', R: 'tawk', T: 'tawk' })
      for (const state of ['visible', 'hidden']) {
        const box = Object.assign(document.createElement('div'), { className: 'widget-' + state })
        box.append(Object.assign(document.createElement('iframe'), { title: 'chat widget' }))
        document.body.append(box)
      }
      const api = window.Tawk_API
      const said = (name) => () => note(name)
      const answered = (name) => (visitor, done) => { note(name, visitor); setTimeout(done, 20) }
      let isMaximized = false
      Object.assign(api, {
        start: (options) => note('start', options),
        maximize() { note('maximize'); setTimeout(() => { isMaximized = true; api.onChatMaximized?.() }, 20) },
        minimize: said('minimize'),
        showWidget: said('showWidget'),
        hideWidget: said('hideWidget'),
        endChat: said('endChat'),
        shutdown: said('shutdown'),
        isChatMaximized: () => isMaximized,
        login: answered('login'),
        setAttributes: answered('setAttributes'),
      })
      setTimeout(() => api.onLoad(), 20)
    }`,
  silent: 'void 0',
  globalsBefore: { 'Tawk_API.autoStart': false, 'Tawk_API.customStyle': { zIndex: 9 }, 'Tawk_API.onLoad': 'function' },
  attributes: { crossorigin: '*' },
  offers: {
    open: [['start', { showWidget: true }], ['maximize']],
    close: [['minimize']],
    hideLauncher: [['hideWidget']],
    showLauncher: [['showWidget']],
    identify: { visitor: { userId: '7', name: 'A', hash: 'h' }, calls: [['login', { userId: '7', name: 'A', hash: 'h' }]] },
    unread: 'window.Tawk_API.onUnreadCountChanged(3)',
    openChange: { close: 'window.Tawk_API.onChatMinimized()', open: 'window.Tawk_API.onChatMaximized()' },
    stop: [['hideWidget'], ['endChat'], ['shutdown']],
  },
}
