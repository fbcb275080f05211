import { ConsentProvider, useChat } from 'ask-first'
import { createConsentStore, defineConsent } from 'ask-first/core'
import en from 'ask-first/locales/en'
import { scriptService } from 'ask-first/vendors'
import { StrictMode } from 'react'
import { facts } from '../../core/sample.js'

const vendor = new URLSearchParams(location.search).get('vendor') ?? ''

const consent = defineConsent({
  controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/datenschutz' },
  purposes: { support: {} },
  services: [
    scriptService({
      id: 'chat',
      purpose: 'support',
      facts,
      hosts: { script: [vendor] },
      footprint: { globals: ['Chat'], nodes: ['#chat'] },
      teardown: 'full',
      script: { src: `${vendor}/chat.js`, ready: { global: 'Chat' }, open: 'Chat.open' },
    }),
  ],
})

const granted = createConsentStore(consent)
granted.decide({ grant: ['chat'], method: 'settings-save' })

function Chat() {
  const { state, open, continue: proceed } = useChat('chat')
  return (
    <main>
      <h1>Words of the first version</h1>
      <button type="button" onClick={state.status === 'idle' ? proceed : open}>
        Chat is {state.status}
      </button>
    </main>
  )
}

export function App() {
  return (
    <StrictMode>
      <ConsentProvider consent={consent} locale={en} initialRecord={granted.get().remembered}>
        <Chat />
      </ConsentProvider>
    </StrictMode>
  )
}
