import { dixa } from '../../../src/vendors/dixa/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => dixa({ purpose: 'support', messengerToken: 'token-1', position: 'bottomLeft', facts: own }),
  script: 'https://messenger.dixa.io/bootstrap.js',
  wellBehaved: standIn(
    { nodes: ['.dixa-messenger-namespace', '.dixa-messenger-wrapper'] },
    `const on = {}
    const { pendingCalls } = window._dixa_
    // its bootstrap fetches the rest
    setTimeout(() => {
      window._dixa_ = {
        addListener(event, listener) { on[event] = listener },
        invoke(...args) {
          note('_dixa_.invoke', ...args)
          if (args[0] === 'init') setTimeout(() => { leave(); on['on-api-ready']() }, 10)
          if (args[0] === 'shutdown') gone()
        },
      }
      pendingCalls.forEach((args) => window._dixa_.invoke(...args))
    }, 10)
    acts.open = () => on['on-widget-open-changed'](true)
    acts.close = () => on['on-widget-open-changed'](false)`,
  ),
  silent: 'void 0',
  globalsBefore: { '_dixa_.invoke': 'function', '_dixa_.pendingCalls': [] },
  offers: {
    open: [
      ['_dixa_.invoke', 'init', { messengerToken: 'token-1', language: 'de', disableSentryIntegration: true, position: 'bottomLeft' }],
      ['_dixa_.invoke', 'setWidgetOpen', true],
    ],
    close: [['_dixa_.invoke', 'setWidgetOpen', false]],
    identify: {
      visitor: { token: 'jwe' },
      calls: [['_dixa_.invoke', 'setUserIdentity', { type: 'verified', payload: { type: 'jwe', token: 'jwe' } }]],
    },
    openChange,
    stop: [
      ['_dixa_.invoke', 'purgeUserIdentity'],
      ['_dixa_.invoke', 'shutdown'],
    ],
  },
}
