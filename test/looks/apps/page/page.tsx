import { ConsentBanner, ConsentProvider } from 'ask-first'
import de from 'ask-first/locales/de'
import { consent } from './consent'
import { Host } from './host'
import { Own } from './own'
import { Parts } from './parts'

// `?dress` puts the site's own classes on every part; the same words are a utility of Tailwind or plain CSS
const dress = new URLSearchParams(location.search).has('dress') ? 'bg-red-500 p-10 own-border' : ''

/** A page of a site that uses the kit. */
export function Page() {
  return (
    <ConsentProvider consent={consent} locale={de}>
      <ConsentBanner className={dress} />
      <main>
        <Host />
        <Own />
        <Parts className={dress} />
      </main>
    </ConsentProvider>
  )
}
