import { PrivacyFacts, PrivacySettingsButton } from 'ask-first'
import type { Metadata } from 'next'
import { chat } from '../../site/consent'

export const metadata: Metadata = { title: 'Datenschutz' }

export default function Privacy() {
  return (
    <main id="main" tabIndex={-1} className="narrow page prose">
      <h1>Datenschutz</h1>
      <p className="lead">Wir laden nichts von anderen Firmen, bevor Sie zugestimmt haben.</p>
      <h2>Verantwortlich</h2>
      <p>Muster Versand GmbH, Musterweg 1, 12345 Musterstadt. Eine ausgedachte Firma.</p>
      <h2>Ihre Auswahl</h2>
      <p>Ihr Gerät merkt sie sich in einem Cookie ohne Kennung, damit wir nicht bei jedem Besuch wieder fragen.</p>
      <PrivacySettingsButton />
      <h2>Dienste, nach denen wir fragen</h2>
      <div className="card">
        <h3>Live-Chat</h3>
        <PrivacyFacts service={chat} />
      </div>
      <div className="card">
        <h3>Videos</h3>
        <PrivacyFacts service="video" />
      </div>
    </main>
  )
}
