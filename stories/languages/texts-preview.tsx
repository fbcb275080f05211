import { ChatPlaceholder, ConsentBanner, ConsentProvider, type Locale } from 'ask-first'
import { withConsent } from 'ask-first/testing'
import { useState } from 'react'
import { storyConsent } from '../fixtures/consent'
import { contacts } from '../fixtures/contacts'

/** Banner and chat card as a visitor finds them on a first visit, in the language as it would be. */
export function TextsPreview({ locale }: { locale: Locale }) {
  const [visit, setVisit] = useState(1)
  const visitor = withConsent({ provider: ConsentProvider, consent: () => storyConsent('ok'), locale })
  return (
    <section className="texts-preview" aria-label="Preview">
      <p className="texts-note">A first visit. What the site says itself, such as what its services store, has German and English alone.</p>
      <div lang={locale.tag} dir={locale.direction ?? 'ltr'} className="texts-parts">
        {visitor(Parts, { id: `visit-${visit}`, globals: {}, parameters: {} })}
      </div>
      <button type="button" className="texts-button" onClick={() => setVisit(visit + 1)}>
        Begin the visit again
      </button>
    </section>
  )
}

const Parts = () => (
  <>
    <ConsentBanner placement="flow" />
    <ChatPlaceholder service="chat" variant="card" alternatives={contacts} />
  </>
)
