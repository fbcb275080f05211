import { zendesk } from '../../../src/vendors/zendesk/index.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => zendesk({ purpose: 'support', key: 'key-1', subdomain: 'muster', zIndex: 100 }),
  script: 'https://static.zdassets.com/ekr/snippet.js?key=key-1',
  attributes: { id: 'ze-snippet' },
  globalsBefore: { zE: 'undefined', zESettings: 'undefined' },
  wellBehaved: `{
      const heard = {}
      const frame = (properties) => Object.assign(document.createElement('iframe'), { hidden: true, ...properties })
      window.zE = Object.assign((...call) => {
        ;(window.calls ??= []).push(['zE', ...call])
        const [kind, name, value, done] = call
        if (kind === 'messenger:on') {
          heard[name] = value
          return () => delete heard[name]
        }
        if (name === 'open') heard.open?.({ type: 'messagingOpened' })
        if (name === 'close') heard.close?.({ type: 'messagingClosed' })
        if (name === 'loginUser')
          value((token) => {
            window.calls.push(['token', token])
            done(null)
          })
      }, { heard })
      const product = frame()
      product.dataset.product = 'web_widget'
      document.body.append(product)
      for (const key of ['ZD-store', 'ZD-settings', 'ZD-buid', 'ZD-suid']) localStorage.setItem(key, '1')
      sessionStorage.setItem('ZD-widgetOpen', 'true')
      setTimeout(() => document.body.append(frame({ id: 'launcher' }), frame({ name: 'Messaging window' })), 20)
    }`,
  silent: `window.zE = () => undefined
      document.body.append(document.createElement('iframe'))
      document.body.lastChild.dataset.product = 'web_widget'`,
  offers: {
    open: [
      ['zE', 'messenger:set', 'cookies', 'functional'],
      ['zE', 'messenger', 'open'],
    ],
    close: [['zE', 'messenger', 'close']],
    hideLauncher: [['zE', 'messenger', 'hide']],
    showLauncher: [['zE', 'messenger', 'show']],
    identify: {
      visitor: { token: 'jwt-1' },
      calls: [
        ['zE', 'messenger', 'loginUser', 'function', 'function'],
        ['token', 'jwt-1'],
      ],
    },
    setLocale: { locale: 'fr', calls: [['zE', 'messenger:set', 'locale', 'fr']] },
    unread: 'zE.heard.unreadMessages(3)',
    openChange: { close: 'zE.heard.close({})', open: 'zE.heard.open({})' },
    stop: [
      ['zE', 'messenger', 'close'],
      ['zE', 'messenger', 'logoutUser'],
      ['zE', 'messenger:set', 'cookies', 'none'],
      ['zE', 'messenger', 'hide'],
    ],
  },
}
