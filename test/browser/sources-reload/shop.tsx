// Runs in the tested page: a shop with c15t as it is by default, which reloads the page when an answer is taken back.
import { ChatPlaceholder, ConsentProvider } from 'ask-first'
import { defineConsent } from 'ask-first/core'
import en from 'ask-first/locales/en'
import { c15t } from 'ask-first/sources/c15t'
import { scriptService } from 'ask-first/vendors'
import { getOrCreateConsentRuntime } from 'c15t'
import { createRoot } from 'react-dom/client'
import { facts, options } from '../../core/sample.js'

/** Notes what happens, in a place that outlives the page. */
const note = (what: string) => localStorage.setItem('order', `${localStorage.getItem('order') ?? ''}${what} `)
Object.assign(window, { note })

const { consentStore } = getOrCreateConsentRuntime({ mode: 'offline', consentCategories: ['necessary', 'functionality', 'marketing'] })
Object.assign(window, { c15tStore: consentStore })
// a listener of the site, and what c15t calls last before it reloads
consentStore.getState().subscribeToConsentChanges(() => note('told'))
consentStore.getState().setCallback('onBeforeConsentRevocationReload', () => note('reloading'))
addEventListener('pagehide', () => note('left'))

const vendor = new URLSearchParams(location.search).get('vendor') ?? ''
const consent = defineConsent({
  ...options,
  services: [
    scriptService({
      id: 'chat',
      purpose: 'support',
      facts,
      hosts: { script: [vendor] },
      footprint: { globals: ['Chat'], nodes: ['#chat'] },
      teardown: 'full',
      script: { src: `${vendor}/chat.js`, ready: { global: 'Chat' }, open: 'Chat.open', stop: 'Chat.stop' },
    }),
  ],
})

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <ConsentProvider consent={consent} locale={en} source={c15t({ services: { chat: 'functionality' } })}>
    <ChatPlaceholder service="chat" alternatives={[{ kind: 'email', href: 'mailto:hilfe@muster.example' }]} />
  </ConsentProvider>,
)
