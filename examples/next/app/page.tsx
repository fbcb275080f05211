import Link from 'next/link'
import { Suspense } from 'react'
import { Parcel } from './parcel'
import { Stock } from './stock'

/** Made for each request and streamed: the page shows at once, the stock follows when the store has answered. */
export default function Home() {
  return (
    <main id="main" tabIndex={-1}>
      <section className="wide hero">
        <div className="hero-text">
          <h1>Kaffee, der frisch ankommt.</h1>
          <p className="lead">Heute geröstet, morgen im Karton, übermorgen in Ihrer Tasse. Fragen beantworten wir vorher und nachher.</p>
          <div className="row">
            <Link className="button" href="/statisch">
              So verschicken wir
            </Link>
            <Link className="button button-plain" href="/chat">
              Fragen stellen
            </Link>
          </div>
        </div>
        <Parcel />
      </section>
      <section className="wide stock">
        <h2>Heute im Lager</h2>
        <Suspense fallback={<p className="stock-wait">Wir zählen nach …</p>}>
          <Stock />
        </Suspense>
      </section>
    </main>
  )
}
