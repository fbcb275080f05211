import { ChatPlaceholder, ConsentProvider } from 'ask-first'
import { defineConsent } from 'ask-first/core'
import de from 'ask-first/locales/de'
import { scriptService } from 'ask-first/vendors'
import { createRoot } from 'react-dom/client'
import { controller, facts } from '../../facts.js'
import { Site } from '../../returning/page/site.jsx'
import 'ask-first/styles.css'

const parameters = new URLSearchParams(location.search)
const origin = parameters.get('vendor')

const consent = defineConsent({
  controller,
  purposes: { support: {} },
  services: [
    scriptService({
      id: 'chat',
      purpose: 'support',
      facts,
      hosts: { script: [origin], connect: [origin] },
      footprint: { nodes: ['#muster-chat'], globals: ['MusterChat'] },
      teardown: 'full',
      isolation: { page: 'tested', frame: 'tested', use: parameters.get('level') },
      script: { src: `${origin}/chat.js`, ready: { event: 'muster-chat-ready', target: 'window' }, open: 'MusterChat.open' },
    }),
  ],
})

createRoot(document.getElementById('root')).render(
  <ConsentProvider consent={consent} locale={de}>
    <Site>
      <ChatPlaceholder service="chat" />
    </Site>
  </ConsentProvider>,
)
