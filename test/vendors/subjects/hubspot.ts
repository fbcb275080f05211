import { hubspot } from '../../../src/vendors/hubspot/index.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => hubspot({ purpose: 'support', portalId: 123, region: 'eu1', widgetCookieBanner: true }),
  alsoSwept: { cookies: ['__hstc', 'hubspotutk', '__hssc', '__hssrc'] },
  script: 'https://js-eu1.hs-scripts.com/123.js',
  wellBehaved: `{
      const note = (...call) => (window.calls ??= []).push(call)
      for (const name of ['messagesUtk', 'hs-messages-is-open', 'hs-messages-hide-welcome-message', '__hs_do_not_track', '__hstc', 'hubspotutk', '__hssc', '__hssrc'])
        document.cookie = name + '=1; path=/'
      const container = Object.assign(document.createElement('div'), { id: 'hubspot-messages-iframe-container' })
      container.append(document.createElement('iframe'))
      const listeners = new Set()
      let loaded = false
      window._hsp = []
      window.HubSpotConversations = {
        widget: {
          load() {
            note('load', window.hsConversationsSettings.identificationEmail, window.hsConversationsSettings.identificationToken)
            document.body.append(container)
            setTimeout(() => { loaded = true }, 20)
          },
          open: () => note('open'),
          close: () => note('close'),
          remove() { note('remove'); container.remove(); loaded = false },
          status: () => ({ loaded, pending: !loaded }),
        },
        clear: () => note('clear'),
        on: (event, listener) => event === 'unreadConversationCountChanged' && listeners.add(listener),
        off: (event, listener) => listeners.delete(listener),
        tell: (unreadCount) => listeners.forEach((listener) => listener({ unreadCount })),
      }
      for (const ready of window.hsConversationsOnReady) ready()
    }`,
  silent: 'window._hsp = []',
  globalsBefore: {
    hsConversationsSettings: { loadImmediately: false, enableWidgetCookieBanner: true },
    'hsConversationsOnReady.0': 'function',
    _hsq: [['doNotTrack']],
    HubSpotConversations: 'undefined',
  },
  attributes: { id: 'hs-script-loader' },
  offers: {
    open: [['load', null, null], ['open']],
    close: [['close']],
    focus: true,
    identify: {
      visitor: { email: 'a@kunde.example', token: 't' },
      calls: [['remove'], ['load', 'a@kunde.example', 't']],
    },
    unread: 'window.HubSpotConversations.tell(3)',
    stop: [['clear'], ['remove']],
  },
}
