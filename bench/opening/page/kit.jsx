import { ChatPlaceholder, ConsentProvider } from 'ask-first'
import de from 'ask-first/locales/de'
import { createRoot } from 'react-dom/client'
import { consentFor } from '../../consent.js'
import { Site } from '../../returning/page/site.jsx'
import 'ask-first/styles.css'

const parameters = new URLSearchParams(location.search)

const consent = consentFor(parameters.get('vendor'), parameters.get('level'))

createRoot(document.getElementById('root')).render(
  <ConsentProvider consent={consent} locale={de}>
    <Site>
      <ChatPlaceholder service="chat" />
    </Site>
  </ConsentProvider>,
)
