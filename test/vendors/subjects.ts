import type { Facts } from '../../src/core/index.js'
import { type Service, scriptService } from '../../src/services/index.js'
import { openChatStudio } from '../../src/vendors/open-chat-studio/index.js'
import { facts } from '../core/sample.js'

/** The folder the vendor of a test serves its files from. */
const folder = '/widget'

/** A vendor under contract: how a site defines it, and stand-ins for its script. */
export interface Subject {
  /** @param origin where the vendor's files and API are */
  define(origin: string): Service
  /** Path of the file that is loaded first. */
  readonly script: string
  /** A stand-in that does what the vendor does, and leaves everything its footprint names. */
  readonly wellBehaved: string
  /** One that loads and then never shows anything. */
  readonly silent: string
}

const { storage: _, ...companyFacts } = facts

/** Every adapter of the kit: adding a vendor adds one entry here. */
export const subjects = {
  'open-chat-studio': {
    define: (origin) =>
      openChatStudio({
        purpose: 'support',
        chatbotId: 'bot-1',
        apiBaseUrl: origin,
        scriptUrl: `${origin}${folder}/open-chat-studio-widget.esm.js`,
        facts: companyFacts satisfies Omit<Facts, 'storage'>,
      }),
    script: `${folder}/open-chat-studio-widget.esm.js`,
    wellBehaved: `
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'open-chat-studio-widget{color:red}' }))
      document.head.lastChild.setAttribute('data-styles', '')
      customElements.get('open-chat-studio-widget') ?? customElements.define('open-chat-studio-widget', class extends HTMLElement {
        connectedCallback() {
          const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
          setTimeout(() => root.append(document.createElement('button')), 20)
        }
        set visible(value) {
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
  },
  scriptService: {
    define: (origin) =>
      scriptService({
        id: 'script-chat',
        purpose: 'support',
        facts: { ...facts, storage: [{ name: 'ssid*', kind: 'cookie', purpose: 'x', days: 30, readBy: 'not-stated', adjustable: false }] },
        hosts: { script: [origin] },
        footprint: { cookies: ['ssid*'], nodes: ['#script-chat'], globals: ['ScriptChat'] },
        teardown: 'full',
        script: {
          src: `${origin}${folder}/script-chat.js`,
          globals: { scriptChatSettings: { language: 'de' } },
          ready: { global: 'ScriptChat.api.open' },
          open: 'ScriptChat.api.open',
          stop: 'ScriptChat.api.stop',
          focus: '#script-chat textarea',
        },
      }),
    script: `${folder}/script-chat.js`,
    wellBehaved: `{
      document.cookie = 'ssid_42=1; path=/'
      const chat = Object.assign(document.createElement('div'), { id: 'script-chat', lang: window.scriptChatSettings.language })
      document.body.append(chat)
      window.ScriptChat = { api: { open() { chat.append(document.createElement('textarea')) }, stop() { chat.hidden = true } } } }`,
    silent: 'void 0',
  },
} satisfies Record<string, Subject>

export type SubjectName = keyof typeof subjects
