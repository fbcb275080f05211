import { Landing, LandingRoot } from 'ask-first/placeholder'
import type { Metadata } from 'next'
import { chat } from '../../site/consent'
import { alternatives } from '../../site/contact'

export const metadata: Metadata = { title: 'Chat' }

export default function ChatPage() {
  return (
    <main id="main" tabIndex={-1} className="narrow page">
      <h1>Fragen Sie uns</h1>
      <p className="lead">Im Chat antwortet ein Programm, per E-Mail und am Telefon ein Mensch.</p>
      <LandingRoot service={chat} alternatives={alternatives}>
        <Landing />
      </LandingRoot>
    </main>
  )
}
