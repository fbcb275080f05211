'use client'
import { ChatPlaceholder, ConsentBanner, ConsentProvider } from 'ask-first'
import de from 'ask-first/locales/de'
import more from 'ask-first/locales/de/more'
import type { ReactNode } from 'react'
import { chat, consent } from '../site/consent'
import { alternatives } from '../site/contact'

// all texts at once, so that facts and the page about the chat are in the HTML as a whole
const locale = { ...de, more }

/** All that the browser needs of the kit. It stays mounted when the route changes, and so does a conversation. */
export function Providers({ initialRecord, children }: { initialRecord: unknown; children: ReactNode }) {
  return (
    <ConsentProvider consent={consent} locale={locale} initialRecord={initialRecord}>
      <ConsentBanner />
      {children}
      <ChatPlaceholder service={chat} href="/chat" alternatives={alternatives} />
    </ConsentProvider>
  )
}
