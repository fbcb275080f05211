import { PrivacySettingsButton } from 'ask-first'
import Link from 'next/link'
import { mail, phone } from '../site/contact'

/** A Server Component that uses a part of the kit: the parts bring their own 'use client'. */
export function Footer() {
  return (
    <footer className="footer">
      <div className="wide footer-row">
        <div>
          <strong>Muster Versand</strong>
          <p>Ein Beispiel. Firma, Adressen und Waren sind ausgedacht.</p>
        </div>
        <div>
          <strong>Hilfe</strong>
          <ul>
            <li>
              <a href={`mailto:${mail}`}>{mail}</a>
            </li>
            <li>
              <a href={phone.href}>{phone.text}</a>
            </li>
            <li>
              <Link href="/chat">Chat</Link>
            </li>
          </ul>
        </div>
        <div>
          <strong>Rechtliches</strong>
          <ul>
            <li>
              <Link href="/datenschutz">Datenschutz</Link>
            </li>
            <li>
              <Link href="/impressum">Impressum</Link>
            </li>
            <li>
              <PrivacySettingsButton />
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
