import { createRoot } from 'react-dom/client'
import { Site } from '../../returning/page/site.jsx'

const origin = new URLSearchParams(location.search).get('vendor')

/** As vendors say to do it: their script on the page, and `open` once it is ready. */
function load() {
  addEventListener('muster-chat-ready', () => window.MusterChat.open(), { once: true })
  const script = document.createElement('script')
  script.async = true
  script.src = `${origin}/chat.js`
  document.head.append(script)
}

createRoot(document.getElementById('root')).render(
  <Site>
    <button type="button" role="switch" aria-checked="false" onClick={load}>
      Chat
    </button>
  </Site>,
)
