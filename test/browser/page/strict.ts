import { createElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Consent, ConsentRecord } from '../../../src/core/index.js'
import type { Locale } from '../../../src/locales/types.js'
import { BaseConsentProvider } from '../../../src/react/consent-provider.js'
import { type Chat, useChat } from '../../../src/react/index.js'
import type { Service } from '../../../src/services/index.js'

const nothing = async () => ({ default: () => null })

/** Mounts a provider twice in one task, as development builds of React do, with a chat in it. */
export function mountStrictly(consent: Consent<Service>, initialRecord: ConsentRecord, locale: Locale) {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  return new Promise<{ chat(): Chat; unmount(): void }>((resolve) => {
    let chat: Chat
    const Part = () => {
      chat = useChat('chat')
      return createElement('output', {
        ref: (node: Element | null) => void (node && resolve({ chat: () => chat, unmount: () => root.unmount() })),
      })
    }
    const surfaces = { settings: nothing, panel: nothing, notice: nothing }
    root.render(
      createElement(
        StrictMode,
        null,
        createElement(BaseConsentProvider, { consent, initialRecord, locale, surfaces }, createElement(Part)),
      ),
    )
  })
}
