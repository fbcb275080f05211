// The kit in charge of itself, or under the platform that the address names; the page that is measured.
import { ChatPlaceholder, ConsentProvider, useChat, useConsent, useConsentActions } from 'ask-first'
import de from 'ask-first/locales/de'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { consentFor } from '../../consent.js'
import 'ask-first/styles.css'
import { platforms } from './platforms.js'

const parameters = new URLSearchParams(location.search)
const platform = await platforms[parameters.get('platform')]?.()

const consent = consentFor(parameters.get('vendor'), parameters.get('level'))

/** Where the chat runs; `undefined` once it is gone. */
const chat = () => document.querySelector('#muster-chat') ?? document.querySelector('[data-ask-first="frame"]') ?? undefined

function Hands() {
  const { grant, withdraw } = useConsentActions()
  const { continue: start } = useChat('chat')
  const isGranted = useConsent('chat') === 'granted'
  useEffect(() => {
    const allow = platform ? platform.allow : () => grant('chat', { method: 'placeholder', remember: true })
    const refuse = platform ? platform.refuse : () => withdraw('chat')
    window.bench = {
      allow,
      isGranted,
      start,
      /** Takes the grant back. @returns until the call came back, and until the chat was gone, in ms */
      async end() {
        const from = performance.now()
        const gone = new Promise((resolve) => {
          const look = () => (chat() ? setTimeout(look) : resolve(performance.now()))
          const seen = new MutationObserver(() => {
            if (chat()) return
            seen.disconnect()
            resolve(performance.now())
          })
          seen.observe(document, { childList: true, subtree: true })
          queueMicrotask(look)
        })
        await refuse()
        return { call: performance.now() - from, gone: (await gone) - from }
      },
      isThere: () => chat() !== undefined,
    }
  }, [isGranted, grant, withdraw, start])
  return null
}

createRoot(document.getElementById('root')).render(
  <ConsentProvider consent={consent} locale={de} source={platform?.source}>
    <ChatPlaceholder service="chat" />
    <Hands />
  </ConsentProvider>,
)
