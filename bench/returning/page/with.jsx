import { ChatPlaceholder, ConsentBanner, ConsentProvider, PrivacySettingsButton } from 'ask-first'
import { defineConsent } from 'ask-first/core'
import de from 'ask-first/locales/de'
import { openChatStudio } from 'ask-first/vendors/open-chat-studio'
import { createRoot } from 'react-dom/client'
import { Site } from './site.jsx'

const consent = defineConsent({
  controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/datenschutz' },
  purposes: { support: {} },
  services: [
    openChatStudio({
      purpose: 'support',
      ask: 'both',
      chatbotId: 'beispiel',
      apiBaseUrl: 'https://chat.muster.example',
      scriptUrl: 'https://chat.muster.example/widget.js',
      facts: {
        company: 'Muster Chat GmbH',
        country: 'DE',
        role: 'processor',
        servers: ['DE'],
        recipients: [],
        transfer: 'none',
        access: 'not-stated',
        retention: 'not-stated',
        deletion: 'not-stated',
        privacyMode: 'not-stated',
        ai: 'answers',
        policyUrl: 'https://chat.muster.example/datenschutz',
        vendorClaim: 'not-stated',
      },
      conversation: { readBy: 'team', keptDays: 90, data: [], neverSend: [] },
    }),
  ],
})

createRoot(document.getElementById('root')).render(
  <ConsentProvider consent={consent} locale={de}>
    <ConsentBanner />
    <Site>
      <footer>
        <PrivacySettingsButton />
      </footer>
      <ChatPlaceholder service="open-chat-studio" href="/chat" alternatives={[{ kind: 'email', href: 'mailto:hilfe@muster.example' }]} />
    </Site>
  </ConsentProvider>,
)
