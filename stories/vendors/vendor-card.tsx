import { ChatPlaceholder, ConsentProvider, PrivacyFacts, PrivacySettingsButton } from 'ask-first'
import { defineConsent } from 'ask-first/core'
import { useState } from 'react'
import { contacts } from '../fixtures/contacts'
import { languageOf } from '../fixtures/language'
import { samples, titles, type VendorFolder } from './samples'

/** A site with one vendor's chat. Its code stays where it is: what is shown rests on the data alone. */
const consentOf = (folder: VendorFolder) =>
  defineConsent({
    controller: {
      name: 'Muster GmbH',
      contact: 'mailto:datenschutz@muster.example',
      privacyPolicy: '/datenschutz',
      imprint: '/impressum',
    },
    purposes: { support: {} },
    services: [{ ...samples[folder](), load: () => Promise.reject(new Error('A reference contacts nobody.')) }],
  })

interface VendorCardProps {
  /** Folder of the vendor in `src/vendors`. */
  folder: VendorFolder
  /** What the toolbar chose. */
  globals?: Readonly<Record<string, unknown>>
}

/** One vendor as a visitor meets it: all facts, and the launcher at rest. */
export function VendorCard({ folder, globals = {} }: VendorCardProps) {
  const [consent] = useState(() => consentOf(folder))
  const { locale } = languageOf(globals)
  return (
    <ConsentProvider consent={consent} locale={locale}>
      <main className="story-card">
        <h1>{titles[folder]}</h1>
        <h2>{locale.first.kinds.chat}</h2>
        <PrivacyFacts service="chat" />
      </main>
      <footer className="story-card">
        <PrivacySettingsButton />
      </footer>
      <ChatPlaceholder service="chat" alternatives={contacts} />
    </ConsentProvider>
  )
}
