import { ChatPlaceholder, ConsentBanner, ConsentProvider } from 'ask-first'
import { defineConsent } from 'ask-first/core'
import en from 'ask-first/locales/en'
import { intercom } from 'ask-first/vendors/intercom'
import { createRoot } from 'react-dom/client'
import { controller } from '../../facts.js'
import { Site } from '../../returning/page/site.jsx'
import 'ask-first/styles.css'

const consent = defineConsent({
  controller,
  purposes: { support: {} },
  services: [intercom({ appId: 'example', purpose: 'support', ask: 'both' })],
})

createRoot(document.getElementById('root')).render(
  <ConsentProvider consent={consent} locale={en}>
    <ConsentBanner />
    <Site>
      <ChatPlaceholder service="intercom" />
    </Site>
  </ConsentProvider>,
)
