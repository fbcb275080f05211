import { elementService } from '../../../src/services/index.js'
import { facts } from '../../core/sample.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: (origin) =>
    elementService({
      id: 'element-chat',
      purpose: 'support',
      facts: {
        ...facts,
        storage: [{ name: 'muster-chat-*', kind: 'local-storage', purpose: 'x', days: 30, readBy: 'not-stated', adjustable: false }],
      },
      hosts: { script: [origin] },
      footprint: { localStorage: ['muster-chat-*'] },
      teardown: 'full',
      element: {
        src: `${origin}/widget/element-chat.js`,
        module: true,
        tag: 'muster-chat',
        attributes: { key: 'k1' },
        properties: { settings: { theme: 'dark' } },
        languageAttribute: 'language',
        ready: { selector: 'button' },
        open: { method: 'show' },
        close: { attribute: 'open', value: null },
        openSelector: 'textarea',
        focus: 'textarea',
        styles: 'style[data-muster-chat]',
      },
    }),
  script: '/widget/element-chat.js',
  wellBehaved: `
      const note = (...call) => (window.calls ??= []).push(call)
      const style = document.createElement('style')
      style.dataset.musterChat = ''
      document.head.append(style)
      customElements.get('muster-chat') ?? customElements.define('muster-chat', class extends HTMLElement {
        static observedAttributes = ['language', 'open']
        attributeChangedCallback(name, _, value) {
          note(name, value)
          if (name === 'open' && value === null) this.shadowRoot.querySelector('textarea')?.remove()
        }
        constructor() {
          super()
          this.attachShadow({ mode: 'open' })
        }
        connectedCallback() {
          note('connected', this.getAttribute('key'), this.settings)
          localStorage.setItem('muster-chat-1', '1')
          setTimeout(() => this.shadowRoot.append(document.createElement('button')), 20)
        }
        show() {
          note('show')
          this.setAttribute('open', '')
          setTimeout(() => this.shadowRoot.append(document.createElement('textarea')), 20)
        }
      })`,
  silent: 'export {}',
  offers: {
    open: [['language', 'de'], ['connected', 'k1', { theme: 'dark' }], ['show'], ['open', '']],
    close: [['open', null]],
    focus: true,
    setLocale: { locale: 'en', calls: [['language', 'en']] },
    openChange: {
      close: `document.querySelector('muster-chat').shadowRoot.querySelector('textarea').remove()`,
      open: `document.querySelector('muster-chat').shadowRoot.append(document.createElement('textarea'))`,
    },
  },
}
