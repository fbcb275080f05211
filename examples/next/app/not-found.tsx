import Link from 'next/link'

export default function Missing() {
  return (
    <main id="main" tabIndex={-1} className="narrow page">
      <h1>Hier ist nichts gepackt</h1>
      <p className="lead">Diese Seite gibt es nicht.</p>
      <Link className="button" href="/">
        Zur ersten Seite
      </Link>
    </main>
  )
}
