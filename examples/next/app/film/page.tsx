import type { Metadata } from 'next'
import { GatedFilm } from './gated-film'

export const metadata: Metadata = { title: 'Film' }

export default function FilmPage() {
  return (
    <main id="main" tabIndex={-1} className="narrow page">
      <h1>Von Hand gebrüht</h1>
      <p className="lead">24 Sekunden ohne Ton: vom heißen Wasser bis zur Tasse.</p>
      <GatedFilm />
    </main>
  )
}
