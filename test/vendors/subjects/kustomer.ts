import { kustomer } from '../../../src/vendors/kustomer/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => kustomer({ purpose: 'support', apiKey: 'key-1', start: { brandId: 'brand-1' }, facts: own }),
  script: 'https://cdn.kustomerapp.com/chat-web/widget.js',
  wellBehaved: standIn(
    { nodes: ['#kustomer-ui-sdk-iframe'] },
    `const on = {}
    // its methods are there after its event, and work after start
    setTimeout(() => {
      window.Kustomer = {
        start(options, callback) {
          note('Kustomer.start', options)
          setTimeout(() => { leave(); callback() }, 10)
        },
        addListener(event, listener) { on[event] = listener },
        open: () => note('Kustomer.open'),
        close: () => note('Kustomer.close'),
        logout: () => note('Kustomer.logout'),
        stop: () => { note('Kustomer.stop'); gone() },
      }
      window.dispatchEvent(new Event('kustomerLoaded'))
    }, 10)
    acts.open = () => on.onOpen()
    acts.close = () => on.onClose()`,
  ),
  silent: 'void 0',
  globalsBefore: { Kustomer: 'undefined' },
  attributes: { 'data-kustomer-api-key': 'key-1' },
  offers: {
    open: [['Kustomer.start', { brandId: 'brand-1' }], ['Kustomer.open']],
    close: [['Kustomer.close']],
    openChange,
    stop: [['Kustomer.logout'], ['Kustomer.stop']],
  },
}
