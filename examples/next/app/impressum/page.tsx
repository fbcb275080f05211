import type { Metadata } from 'next'
import { mail, phone } from '../../site/contact'

export const dynamic = 'force-static'
export const metadata: Metadata = { title: 'Impressum' }

export default function Imprint() {
  return (
    <main id="main" tabIndex={-1} className="narrow page prose">
      <h1>Impressum</h1>
      <p className="lead">Alles auf dieser Seite ist ausgedacht.</p>
      <address>
        Muster Versand GmbH
        <br />
        Musterweg 1
        <br />
        12345 Musterstadt
      </address>
      <h2>Kontakt</h2>
      <p>
        <a href={`mailto:${mail}`}>{mail}</a>
        <br />
        <a href={phone.href}>{phone.text}</a>
      </p>
    </main>
  )
}
