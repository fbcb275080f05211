import { chatwoot } from '../../../src/vendors/chatwoot/index.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: (origin) =>
    chatwoot({
      purpose: 'support',
      baseUrl: `${origin}/`,
      websiteToken: 'w1',
      position: 'left',
      facts: { company: 'Muster GmbH', country: 'DE', role: 'processor' },
    }),
  script: '/packs/js/sdk.js',
  wellBehaved: `{
      const note = (...call) => (window.calls ??= []).push(call)
      const make = (tag, names) => Object.assign(document.createElement(tag), names)
      window.chatwootSDK = {
        run(options) {
          note('run', options.websiteToken)
          if (window.$chatwoot) return
          document.cookie = 'cw_conversation=1; path=/'
          document.cookie = 'cw_user_w1=1; path=/'
          sessionStorage.setItem('chatwoot-widget-tab-id', '1')
          const holder = make('div', { className: 'woot-widget-holder' })
          holder.append(make('iframe', { id: 'chatwoot_live_chat_widget' }))
          document.body.append(make('style', { id: 'cw-widget-styles' }), holder, make('div', { className: 'woot--bubble-holder' }))
          window.onmessage = () => undefined
          window.playAudioAlert = () => undefined
          const tell = (name, detail) => window.dispatchEvent(new CustomEvent('chatwoot:' + name, { detail }))
          const said = (name) => (...rest) => note(name, ...rest)
          window.$chatwoot = {
            hasLoaded: false,
            isOpen: false,
            tell,
            toggle(state) {
              note('toggle', state)
              this.isOpen = state === 'open'
              tell(this.isOpen ? 'opened' : 'closed')
            },
            toggleBubbleVisibility: said('toggleBubbleVisibility'),
            setUser: said('setUser'),
            setLocale: said('setLocale'),
            reset: said('reset'),
          }
          setTimeout(() => {
            window.$chatwoot && (window.$chatwoot.hasLoaded = true)
            tell('ready')
          }, 20)
        },
      }
    }`,
  silent: 'window.chatwootSDK = { run() {} }',
  globalsBefore: { chatwootSettings: { locale: 'de', position: 'left' }, $chatwoot: 'undefined' },
  offers: {
    open: [
      ['run', 'w1'],
      ['toggle', 'open'],
    ],
    close: [['toggle', 'close']],
    hideLauncher: [['toggleBubbleVisibility', 'hide']],
    showLauncher: [['toggleBubbleVisibility', 'show']],
    focus: true,
    identify: {
      visitor: { id: '7', name: 'A', email: 'a@kunde.example', identifier_hash: 'h' },
      calls: [['setUser', '7', { name: 'A', email: 'a@kunde.example', identifier_hash: 'h' }]],
    },
    setLocale: { locale: 'pt-BR', calls: [['setLocale', 'pt_BR']] },
    unread: `window.$chatwoot.tell('on-unread-message-count-changed', { unreadMessageCount: 3 })`,
    openChange: { close: `window.$chatwoot.tell('closed')`, open: `window.$chatwoot.tell('opened')` },
    stop: [['reset']],
  },
}
