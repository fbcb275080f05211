import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { type ConsentRecord, type DecisionEvent, defineConsent } from '../../../src/core/index.js'
import { ChatPlaceholder, ConsentBanner, ConsentGate, ConsentProvider } from '../../../src/index.js'
import en from '../../../src/locales/en/index.js'
import { type Chat, type ConsentActions, useChat, useConsentActions, useConsentState } from '../../../src/react/index.js'
import type { SessionState } from '../../../src/services/index.js'
import { scriptService } from '../../../src/vendors/index.js'
import { facts, options } from '../../core/sample.js'

/** What an app is made of. */
export interface AppOptions {
  /** Origin of the server that has the chat at `/chat.js` and the film at `/film`. */
  vendor: string
  initialRecord?: ConsentRecord
  /** Whether the placeholder fetches the chat ahead. @default false */
  preload?: boolean
}

/** What there is of the kit and of the vendor at one moment. */
export interface Sight {
  banner: boolean
  gate: string | undefined
  session: SessionState['status']
  /** What the chat's code left in the page. */
  vendor: { node: boolean; global: boolean }
  decisions: Record<string, string>
}

/** An app with everything that asks and everything that is asked for: banner, gate, placeholder. */
export interface App {
  chat(): Chat
  actions(): ConsentActions
  sight(): Sight
  /** What `onDecision` was told. */
  readonly events: DecisionEvent[]
  /** When the answer for each service last changed as the page shows it, milliseconds since 1970. */
  readonly changed: Readonly<Record<string, number>>
  /** Each change of an answer as the page showed it, for example `chat granted`. */
  readonly history: readonly string[]
  /** Takes the app out of the page. */
  unmount(): void
  /** What there was when the page was shown, each time, and whether it came out of the back/forward cache. */
  readonly shown: ({ persisted: boolean } & Sight)[]
}

/** The consent of the app: the chat and the film are of the vendor. */
export const consentOf = (vendor: string) =>
  defineConsent({
    ...options,
    services: [
      scriptService({
        id: 'chat',
        purpose: 'support',
        facts,
        hosts: { script: [vendor] },
        footprint: { globals: ['Chat'], nodes: ['#chat'] },
        teardown: 'full',
        script: { src: `${vendor}/chat.js`, ready: { global: 'Chat' }, open: 'Chat.open', stop: 'Chat.stop' },
      }),
      ...options.services.filter(({ id }) => id !== 'chat'),
    ],
  })

/** Mounts an app as the one of the page; resolves when its effects have run. */
export function mountApp({ vendor, initialRecord, preload = false }: AppOptions): Promise<App> {
  const consent = consentOf(vendor)
  const events: DecisionEvent[] = []
  const changed: Record<string, number> = {}
  const history: string[] = []
  let former: Record<string, string> = {}
  const home = document.body.appendChild(document.createElement('div'))
  const root = createRoot(home)
  const ended = new AbortController()
  return new Promise((resolve) => {
    const Probe = () => {
      const chat = useChat('chat')
      const actions = useConsentActions()
      const { decisions } = useConsentState()
      const statuses = Object.fromEntries(Object.entries(decisions).map(([id, { status }]) => [id, status]))
      useEffect(() => {
        for (const [id, status] of Object.entries(statuses)) {
          if (former[id] === status) continue
          changed[id] = Date.now()
          history.push(`${id} ${status}`)
        }
        former = statuses
      })
      const sight = () => ({
        banner: document.querySelector('[data-ask-first="banner"]:not([hidden])') !== null,
        gate: document.querySelector<HTMLElement>('[data-ask-first="gate"]')?.dataset.state,
        session: chat.state.status,
        vendor: { node: document.querySelector('#chat') !== null, global: 'Chat' in window },
        decisions: statuses,
      })
      Object.assign(app, { chat: () => chat, actions: () => actions, sight })
      useEffect(() => resolve(app as App), []) // what it lacked was put in while rendering
      return null
    }
    const app: Partial<App> = { events, changed, history, shown: [] }
    app.unmount = () => {
      root.unmount()
      home.remove()
      ended.abort()
    }
    addEventListener('pageshow', ({ persisted }) => app.sight && app.shown?.push({ persisted, ...app.sight() }), { signal: ended.signal })
    const Film = () => <iframe title="Film" src={`${vendor}/film`} />
    root.render(
      <ConsentProvider consent={consent} locale={en} initialRecord={initialRecord} onDecision={(event) => void events.push(event)}>
        <ConsentBanner />
        <ConsentGate service="video" load={async () => ({ default: Film })} fallback={<p>closed</p>} />
        <ChatPlaceholder service="chat" preload={preload} alternatives={[{ kind: 'email', href: 'mailto:hilfe@muster.example' }]} />
        <Probe />
      </ConsentProvider>,
    )
  })
}
