import { createRoot } from 'react-dom/client'
import { ChatHelp } from '@/components/chat-help'
import { SiteBanner } from '@/components/consent-banner'
import { AppConsent } from '@/components/consent-provider'
import { PrivacyPage } from '@/components/privacy-page'

const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <AppConsent>
      <SiteBanner />
      <main>
        {location.search.includes('help') ? <ChatHelp service="crisp" email="help@muster.example" /> : <PrivacyPage service="crisp" />}
      </main>
    </AppConsent>,
  )
}
