import { intercom } from '../../../src/vendors/intercom/index.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => intercom({ purpose: 'support', appId: 'abc12345', region: 'eu' }),
  script: 'https://widget.intercom.io/widget/abc12345',
  globalsBefore: {
    intercomSettings: { app_id: 'abc12345', api_base: 'https://api-iam.eu.intercom.io', language_override: 'de' },
    Intercom: 'function',
    'Intercom.q.0.0': 'ready',
  },
  wellBehaved: `{
      const waiting = window.Intercom.q
      const app = window.intercomSettings.app_id
      const heard = {}
      window.Intercom = Object.assign((...call) => {
        ;(window.calls ??= []).push(['Intercom', ...call])
        const [name, value] = call
        if (typeof value === 'function') heard[name] = value
        if (name === 'show') heard.onShow?.()
        if (name === 'hide') heard.onHide?.()
      }, { heard })
      for (const name of ['id', 'session', 'device-id']) document.cookie = 'intercom-' + name + '-' + app + '=1; path=/; max-age=9000'
      document.body.append(
        Object.assign(document.createElement('iframe'), { id: 'intercom-frame', hidden: true }),
        Object.assign(document.createElement('div'), { id: 'intercom-container' }),
        Object.assign(document.createElement('div'), { className: 'intercom-lightweight-app' }))
      for (const call of waiting) window.Intercom(...call)
      setTimeout(() => heard.ready(), 20)
    }`,
  silent: `window.Intercom = () => undefined
      document.body.append(Object.assign(document.createElement('iframe'), { id: 'intercom-frame', hidden: true }))`,
  offers: {
    open: [['Intercom', 'show']],
    close: [['Intercom', 'hide']],
    hideLauncher: [['Intercom', 'update', { hide_default_launcher: true }]],
    showLauncher: [['Intercom', 'update', { hide_default_launcher: false }]],
    identify: {
      visitor: { email: 'mia@muster.example', userHash: 'proof' },
      calls: [['Intercom', 'update', { email: 'mia@muster.example', user_hash: 'proof' }]],
    },
    unread: 'Intercom.heard.onUnreadCountChange(3)',
    openChange: { close: 'Intercom.heard.onHide()', open: 'Intercom.heard.onShow()' },
    stop: [['Intercom', 'shutdown']],
  },
}
