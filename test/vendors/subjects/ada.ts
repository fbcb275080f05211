import { ada } from '../../../src/vendors/ada/index.js'
import { openChange, own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => ada({ purpose: 'support', handle: 'muster', cluster: 'eu', facts: own }),
  script: 'https://static.ada.support/embed2.js',
  wellBehaved: standIn(
    { nodes: ['#ada-chat-frame', '#ada-button-frame'] },
    `const settings = window.adaSettings
    let isOpen = false
    const turn = (to) => { isOpen = to; settings.toggleCallback(to) }
    window.adaEmbed = {
      toggle: () => { note('adaEmbed.toggle'); turn(!isOpen) },
      setLanguage: (tag) => note('adaEmbed.setLanguage', tag),
      deleteHistory: () => note('adaEmbed.deleteHistory'),
      stop: () => { note('adaEmbed.stop'); gone() },
    }
    setTimeout(() => { leave(); settings.adaReadyCallback({ isRolledOut: true }) }, 10)
    acts.open = () => turn(true)
    acts.close = () => turn(false)`,
  ),
  silent: 'void 0',
  globalsBefore: {
    'adaSettings.handle': 'muster',
    'adaSettings.cluster': 'eu',
    'adaSettings.language': 'de',
    'adaSettings.adaReadyCallback': 'function',
    'adaSettings.toggleCallback': 'function',
  },
  attributes: { id: '__ada', 'data-handle': 'muster' },
  offers: {
    open: [['adaEmbed.toggle']],
    close: [['adaEmbed.toggle']],
    setLocale: { locale: 'en-GB', calls: [['adaEmbed.setLanguage', 'en']] },
    openChange,
    stop: [['adaEmbed.deleteHistory'], ['adaEmbed.stop']],
  },
}
