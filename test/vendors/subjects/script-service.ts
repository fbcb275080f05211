import { scriptService } from '../../../src/services/index.js'
import { facts } from '../../core/sample.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: (origin) =>
    scriptService({
      id: 'script-chat',
      purpose: 'support',
      facts: { ...facts, storage: [{ name: 'ssid*', kind: 'cookie', purpose: 'x', days: 30, readBy: 'not-stated', adjustable: false }] },
      hosts: { script: [origin] },
      footprint: { cookies: ['ssid*'], nodes: ['#script-chat'], globals: ['ScriptChat'] },
      teardown: 'full',
      script: {
        src: `${origin}/widget/script-chat.js`,
        globals: { scriptChatSettings: { language: 'de' } },
        ready: { global: 'ScriptChat.api.open' },
        open: 'ScriptChat.api.open',
        stop: 'ScriptChat.api.stop',
        focus: '#script-chat textarea',
      },
    }),
  script: `/widget/script-chat.js`,
  wellBehaved: `{
      document.cookie = 'ssid_42=1; path=/'
      const chat = Object.assign(document.createElement('div'), { id: 'script-chat', lang: window.scriptChatSettings.language })
      document.body.append(chat)
      window.ScriptChat = { api: { open() { chat.append(document.createElement('textarea')) }, stop() { chat.hidden = true } } } }`,
  silent: 'void 0',
  globalsBefore: { 'scriptChatSettings.language': 'de' },
  offers: { focus: true, stop: [] },
}
