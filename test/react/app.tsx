import { ConsentProvider, type ConsentProviderProps, type DecisionEvent, type StopReport, useChat, useConsentActions } from 'ask-first'
import { defineConsent, service } from 'ask-first/core'
import { scriptService } from 'ask-first/vendors'
import type { ReactNode } from 'react'
import { userEvent } from 'vitest/browser'
import { conversation } from '../components/fake-chat.js'
import { facts, locales } from '../components/render.js'

/** A vendor's script: it counts how often it runs and shows a window when it is opened. */
const script = `
  window.boots = (window.boots ?? 0) + 1
  window.Vendor = {
    ready: true,
    open() {
      const chat = document.createElement('aside')
      chat.id = 'vendor-chat'
      document.body.append(chat)
    },
  }
`

/** How often the vendor's script ran since the start of the test file. */
export const boots = (): number => Number(Reflect.get(window, 'boots') ?? 0)

/** What the vendor shows. */
export const vendorChat = () => document.querySelector('#vendor-chat')

const plain = { facts, hosts: {}, footprint: {} }

export const consent = defineConsent({
  controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
  purposes: { support: {}, media: {} },
  services: [
    scriptService({
      id: 'chat',
      purpose: 'support',
      facts,
      conversation,
      hosts: {},
      footprint: { nodes: ['#vendor-chat'], globals: ['Vendor'] },
      teardown: 'full',
      script: {
        src: URL.createObjectURL(new Blob([script], { type: 'text/javascript' })),
        ready: { global: 'Vendor.ready' },
        open: 'Vendor.open',
      },
    }),
    service({ id: 'video', purpose: 'media', name: 'Video', ...plain }),
    service({ id: 'map', purpose: 'media', name: 'Map', ...plain }),
  ],
})

/** What the app was told. */
export interface Told {
  readonly decisions: DecisionEvent[]
  readonly stopped: [service: string, report: StopReport][]
}

/** Nothing told yet. */
export const nothingTold = (): Told => ({ decisions: [], stopped: [] })

interface AppProps extends Partial<Omit<ConsentProviderProps, 'consent'>> {
  told?: Told
  children?: ReactNode
}

/** An app below the public provider, with controls of its own that stay on the page. */
export function App({ told = nothingTold(), children, ...rest }: AppProps) {
  return (
    <ConsentProvider
      consent={consent}
      locale={locales.en}
      onDecision={(event) => void told.decisions.push(event)}
      onStopped={(id, report) => void told.stopped.push([id, report])}
      {...rest}
    >
      <Controls />
      {children}
    </ConsentProvider>
  )
}

function Controls() {
  const { grant, withdraw } = useConsentActions()
  const chat = useChat('chat')
  return (
    <nav>
      {(['chat', 'video', 'map'] as const).map((id) => (
        <span key={id}>
          <button type="button" onClick={() => grant(id, { method: 'placeholder', remember: true })}>
            grant {id}
          </button>
          <button type="button" onClick={() => withdraw(id)}>
            withdraw {id}
          </button>
        </span>
      ))}
      <button type="button" onClick={() => chat.continue()}>
        start chat
      </button>
    </nav>
  )
}

/** A button by its exact words; `undefined` while there is none. */
export const button = (words: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('button, [role="switch"]')].find(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  )

/** Presses what the visitor would press, once it is there. */
export async function press(words: string): Promise<void> {
  const found = await until(() => button(words))
  // the pointer of the test's browser: what is covered or hidden cannot be pressed
  await userEvent.click(found)
}

/** Resolves once something is there, within 10 seconds. */
export function until<T>(find: () => T | null | undefined | false): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + 10_000
    const look = () => {
      const found = find()
      if (found) resolve(found)
      else if (performance.now() > end) reject(new Error(`never came: ${find}`))
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** Whether a gate, placeholder or dialog says this. */
export const stateOf = (surface: string) => document.querySelector<HTMLElement>(`[data-ask-first="${surface}"]`)?.dataset.state
