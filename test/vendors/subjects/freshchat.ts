import { freshchat } from '../../../src/vendors/freshchat/index.js'
import { act, openChange, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => freshchat({ purpose: 'support', token: 'token-1', region: 'eu' }),
  script: 'https://wchat.eu.freshchat.com/js/widget.js',
  wellBehaved: standIn(
    { cookies: ['_fc_org_id', '_fc_uuid', '_fc_session'], keys: ['freshchat_session'], nodes: ['#fc_frame'] },
    `const on = {}
    window.fcWidget = {
      init(options) {
        note('fcWidget.init', options)
        if (options.host === 'https://wchat.eu.freshchat.com') setTimeout(() => { leave(); on['widget:loaded']() }, 10)
      },
      on(event, listener) { on[event] = listener },
      open: () => note('fcWidget.open'),
      close: () => note('fcWidget.close'),
      destroy: () => { note('fcWidget.destroy'); gone() },
      setExternalId: (id) => note('fcWidget.setExternalId', id),
      user: {
        clear: () => note('fcWidget.user.clear'),
        setFirstName: (name) => note('fcWidget.user.setFirstName', name),
        setEmail: (email) => note('fcWidget.user.setEmail', email),
      },
    }
    acts.open = () => on['widget:opened']()
    acts.close = () => on['widget:closed']()
    acts.unread = () => on['unreadCount:notify']({ count: 3 })`,
  ),
  silent: 'void 0',
  globalsBefore: { fcWidget: 'undefined', fcSettings: 'undefined' },
  offers: {
    open: [['fcWidget.open']],
    close: [['fcWidget.close']],
    identify: {
      visitor: { externalId: '42', email: 'erika@muster.example' },
      calls: [
        ['fcWidget.setExternalId', '42'],
        ['fcWidget.user.setEmail', 'erika@muster.example'],
      ],
    },
    openChange,
    unread: act('unread'),
    stop: [['fcWidget.user.clear'], ['fcWidget.destroy']],
  },
}
