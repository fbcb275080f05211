import { jivochat } from '../../../src/vendors/jivochat/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => jivochat({ purpose: 'support', widgetId: 'widget-1', facts: own }),
  script: 'https://code.jivosite.com/widget/widget-1',
  wellBehaved: standIn(
    { nodes: ['jdiv'] },
    `setTimeout(() => {
      leave()
      window.jivo_api = {
        open: () => note('jivo_api.open'),
        close: () => note('jivo_api.close'),
        clearHistory: () => note('jivo_api.clearHistory'),
        setContactInfo: (info) => note('jivo_api.setContactInfo', info),
      }
      window.jivo_onLoadCallback?.()
    }, 10)
    acts.open = () => window.jivo_onOpen()
    acts.close = () => window.jivo_onClose()`,
  ),
  silent: 'void 0',
  globalsBefore: { jivo_onLoadCallback: 'function', jivo_onOpen: 'function', jivo_onClose: 'function', jivo_api: 'undefined' },
  offers: {
    open: [['jivo_api.open']],
    close: [['jivo_api.close']],
    identify: { visitor: { name: 'Erika' }, calls: [['jivo_api.setContactInfo', { name: 'Erika' }]] },
    openChange,
    stop: [['jivo_api.clearHistory']],
  },
}
