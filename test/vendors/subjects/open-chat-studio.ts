import type { Facts } from '../../../src/core/index.js'
import { openChatStudio } from '../../../src/vendors/open-chat-studio/index.js'
import { facts } from '../../core/sample.js'
import type { Subject } from './subject.js'

const { storage: _, ...companyFacts } = facts

export const subject: Subject = {
  define: (origin) =>
    openChatStudio({
      purpose: 'support',
      chatbotId: 'bot-1',
      apiBaseUrl: origin,
      scriptUrl: `${origin}/widget/open-chat-studio-widget.esm.js`,
      facts: companyFacts satisfies Omit<Facts, 'storage'>,
    }),
  script: `/widget/open-chat-studio-widget.esm.js`,
  wellBehaved: `
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'open-chat-studio-widget{color:red}' }))
      document.head.lastChild.setAttribute('data-styles', '')
      customElements.get('open-chat-studio-widget') ?? customElements.define('open-chat-studio-widget', class extends HTMLElement {
        connectedCallback() {
          const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
          setTimeout(() => root.append(document.createElement('button')), 20)
        }
        set visible(value) {
          if (!value) return this.shadowRoot.getElementById('ocs-chat-window').remove()
          for (const key of ['ocs-user-id', 'ocs-chat-session-bot-1', 'ocs-chat-messages-bot-1', 'ocs-chat-activity-bot-1']) {
            localStorage.setItem(key, '1')
          }
          setTimeout(() => {
            const chat = Object.assign(document.createElement('div'), { id: 'ocs-chat-window' })
            chat.append(document.createElement('textarea'))
            this.shadowRoot.append(chat)
          }, 20)
        }
      })`,
  silent: 'export {}',
  offers: {
    close: [],
    focus: true,
    openChange: {
      close: `document.querySelector('open-chat-studio-widget').shadowRoot.getElementById('ocs-chat-window').remove()`,
      open: `document.querySelector('open-chat-studio-widget').visible = true`,
    },
  },
}
