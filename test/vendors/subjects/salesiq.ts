import { salesiq } from '../../../src/vendors/salesiq/index.js'
import { own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: (url: string) => salesiq({ purpose: 'support', widgetCode: 'siq1', url, cookies: ['performance'], facts: own }),
  script: '/widget?wc=siq1',
  wellBehaved: standIn(
    {
      cookies: ['zld42state', 'zld42dragpos', 'f1e2-_zldp', 'f1e2-_siqid', 'f1e2-_zldt'],
      nodes: ['#zsiq_float', '.zsiq_floatmain'],
    },
    `const { salesiq } = window.$zoho
    const visible = (part) => ({ visible: (state) => note(part + '.visible', state) })
    setTimeout(() => {
      Object.assign(salesiq, {
        floatwindow: visible('floatwindow'),
        floatbutton: visible('floatbutton'),
        language: (tag) => note('language', tag),
        privacy: { updateCookieConsent: (kinds) => { note('updateCookieConsent', kinds); leave() } },
        reset: () => note('reset'),
      })
      salesiq.ready()
      salesiq.afterReady()
    }, 10)`,
  ),
  silent: 'void 0',
  globalsBefore: {
    '$zoho.salesiq.widgetcode': 'siq1',
    '$zoho.salesiq.values': {},
    '$zoho.salesiq.ready': 'function',
    '$zoho.salesiq.afterReady': 'function',
  },
  attributes: { id: 'zsiqscript' },
  offers: {
    open: [
      ['updateCookieConsent', ['performance']],
      ['language', 'de'],
      ['floatwindow.visible', 'show'],
    ],
    close: [['floatwindow.visible', 'hide']],
    hideLauncher: [['floatbutton.visible', 'hide']],
    showLauncher: [['floatbutton.visible', 'show']],
    stop: [['reset'], ['floatbutton.visible', 'hide']],
  },
}
