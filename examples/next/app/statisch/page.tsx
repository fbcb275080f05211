import type { Metadata } from 'next'
import Link from 'next/link'

/** Built once and the same for everybody, also from a cache: what the visitor chose shows by the snippet in the head. */
export const dynamic = 'force-static'
export const metadata: Metadata = { title: 'Versand' }

const steps = [
  ['Verpackt ohne Plastik', 'Die Bohnen stecken in Papier mit einer Lage Stärke, der Karton ist aus Altpapier.'],
  ['Zwei Tage unterwegs', 'Wir rösten montags und donnerstags und verschicken am selben Tag.'],
  ['Gut angekommen oder neu', 'Ein Foto genügt: Was unterwegs gelitten hat, schicken wir noch einmal.'],
] as const

export default function Shipping() {
  return (
    <main id="main" tabIndex={-1} className="narrow page">
      <h1>So verschicken wir</h1>
      <p className="lead">Diese Seite wurde beim Bauen fertiggestellt und ist für alle dieselbe.</p>
      <ol className="steps">
        {steps.map(([title, text]) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>
        Was danach zu tun ist, zeigt <Link href="/film">der Film</Link>.
      </p>
    </main>
  )
}
