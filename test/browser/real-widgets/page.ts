// Runs in the tested page: the two adapters whose vendors' real widgets can be run, under `window.real`.
import { createSession, type Session } from '../../../src/services/session.js'
import { type DeepChatOptions, deepChat } from '../../../src/vendors/deep-chat/index.js'
import { type OpenChatStudioOptions, openChatStudio } from '../../../src/vendors/open-chat-studio/index.js'

const begin = (service: Parameters<typeof createSession>[0]) => {
  real.session = createSession(
    service,
    { view: window, locale: () => 'en' },
    // limits that no busy machine reaches
    { slow: 40_000, failed: 50_000, removal: { sweeps: [0, 40, 80], quiet: 40, check: 400 } },
  )
  return real.session.open()
}

const real = {
  session: undefined as Session | undefined,
  deepChat: (options: DeepChatOptions) => begin(deepChat({ ...options, purpose: 'support', isolation: 'page' })),
  openChatStudio: (options: OpenChatStudioOptions) => begin(openChatStudio({ ...options, purpose: 'support', isolation: 'page' })),
  /** What a visitor's device holds of the chat, and what the page shows of it. */
  look: () => ({
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort(),
    cookies: document.cookie,
    added: [...document.querySelectorAll('style, link, deep-chat, open-chat-studio-widget, iframe')].map(({ tagName }) => tagName),
  }),
  /** Directives of the page's policy that were violated, with what was blocked. */
  violations: [] as string[],
}

declare global {
  interface Window {
    real: typeof real
  }
}

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  real.violations.push(`${effectiveDirective} ${blockedURI}`)
})
window.real = real
