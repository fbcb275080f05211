import { deepChat } from '../../../src/vendors/deep-chat/index.js'
import { facts } from '../../core/sample.js'
import type { Subject } from './subject.js'

const { storage: _, ...companyFacts } = facts

export const subject: Subject = {
  define: (origin) =>
    deepChat({
      purpose: 'support',
      scriptUrl: `${origin}/widget/deepChat.bundle.js`,
      connect: { url: `${origin}/deep-chat` },
      storageKey: 'deep-chat-storage',
      facts: companyFacts,
    }),
  script: '/widget/deepChat.bundle.js',
  wellBehaved: `
      customElements.get('deep-chat') ?? customElements.define('deep-chat', class extends HTMLElement {
        connectedCallback() {
          if (this.style.fontFamily === '') document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet' }))
          localStorage.setItem(this.browserStorage.key, this.connect.url)
          const field = Object.assign(document.createElement('textarea'), { id: 'text-input' })
          setTimeout(() => this.attachShadow({ mode: 'open' }).append(field), 20)
        }
      })`,
  silent: 'export {}',
  offers: { close: [], focus: true },
}
