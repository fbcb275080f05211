import 'ask-first/styles.css'
import { readConsent } from 'ask-first/server'
import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { consent } from '../site/consent'
import { snippet } from '../site/snippet'
import { Footer } from './footer'
import { Header } from './header'
import { Providers } from './providers'
import './styles.css'

// `optional`: a font that comes late is left for the next page, so that no text moves
const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2',
  weight: '100 900',
  display: 'optional',
  variable: '--font',
})

export const metadata: Metadata = {
  title: { default: 'Muster Versand', template: '%s · Muster Versand' },
  description: 'Kaffee im Karton. Ein Beispiel für Ask First in Next.',
}
export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function Layout({ children }: { children: ReactNode }) {
  // pages that are built ahead see no request: their record is empty, and in the browser the snippet knows better
  const request = await headers()
  const initialRecord = readConsent(request.get('cookie'), consent, { headers: { 'sec-gpc': request.get('sec-gpc') } })
  return (
    // the snippet marks this element before React sees it
    <html lang="de" className={inter.variable} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: an inline script has no other way, and its hash is in the policy */}
        <script dangerouslySetInnerHTML={{ __html: snippet.code }} />
      </head>
      <body>
        <Providers initialRecord={initialRecord}>
          <Header />
          {children}
          <Footer />
        </Providers>
      </body>
    </html>
  )
}
