import { createElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Consent, ConsentRecord } from '../../../src/core/index.js'
import en from '../../../src/locales/en/index.js'
import { BaseConsentProvider } from '../../../src/react/consent-provider.js'
import { type Chat, type ConsentActions, useChat, useConsentActions } from '../../../src/react/index.js'
import type { Service, StopReport } from '../../../src/services/index.js'

/** What a test drives, as a part of the page would. */
export interface Mounted {
  chat(): Chat
  actions(): ConsentActions
  unmount(): void
  /** What `onStopped` was told. */
  readonly stopped: StopReport[]
}

const nothing = async () => ({ default: () => null })

/** Mounts a provider twice in one task, as development builds of React do, with a part that uses a chat. */
export function mountStrictly(consent: Consent<Service>, initialRecord?: ConsentRecord): Promise<Mounted> {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  const stopped: StopReport[] = []
  return new Promise((resolve) => {
    let chat: Chat
    let actions: ConsentActions
    const mounted = { chat: () => chat, actions: () => actions, unmount: () => root.unmount(), stopped }
    const Part = () => {
      chat = useChat('chat')
      actions = useConsentActions()
      return createElement('output', { ref: () => resolve(mounted) }, chat.state.status)
    }
    const provider = createElement(
      BaseConsentProvider,
      {
        consent,
        initialRecord,
        locale: en,
        onStopped: (_, report) => void stopped.push(report),
        surfaces: { settings: nothing, panel: nothing, notice: nothing },
      },
      createElement(Part),
    )
    root.render(createElement(StrictMode, null, provider))
  })
}
