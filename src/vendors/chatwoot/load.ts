import { type Start, StartFailure } from '../../services/index.js'
import type { ChatwootOptions, ChatwootVisitor } from './index.js'

/** The part of Chatwoot's SDK that is used here. */
interface ChatwootWindow {
  chatwootSDK?: { run(options: { websiteToken: string; baseUrl: string }): void }
  $chatwoot?: {
    hasLoaded: boolean
    isOpen: boolean
    toggle(state: 'open' | 'close'): void
    toggleBubbleVisibility(state: 'show' | 'hide'): void
    setUser(id: string, user: Omit<ChatwootVisitor, 'id'>): void
    setLocale(locale: string): void
    reset(): void
  }
}

const localeOf = (tag: string) => tag.replace(/-/g, '_')

/** Starts Chatwoot: its settings, its script, `run`, ready on its event. */
export function start(options: ChatwootOptions, baseUrl: string, src: string): Start<ChatwootVisitor> {
  return async (context) => {
    const { signal, document, locale } = context
    const view: typeof context.window & ChatwootWindow = context.window
    const { websiteToken, position, darkMode, baseDomain, type, launcherTitle } = options
    context.setGlobal('chatwootSettings', { locale: localeOf(locale), position, darkMode, baseDomain, type, launcherTitle })
    // it takes the page's own handler of messages
    const { onmessage } = view
    signal.addEventListener('abort', () => {
      view.onmessage = onmessage
    })
    await context.script(src)
    if (!view.chatwootSDK) throw new StartFailure('vendor-error')
    const ready = new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      view.addEventListener('chatwoot:ready', () => resolve(), { once: true, signal })
    })
    view.chatwootSDK.run({ websiteToken, baseUrl })
    await ready
    const chat = view.$chatwoot
    if (!chat) throw new StartFailure('vendor-error')
    /** @returns a function that ends it */
    const listen = (name: string, listener: (detail: unknown) => void) => {
      const tell = (event: Event) => listener('detail' in event ? event.detail : undefined)
      view.addEventListener(`chatwoot:${name}`, tell)
      return () => view.removeEventListener(`chatwoot:${name}`, tell)
    }
    return {
      open: () => chat.toggle('open'),
      close: () => chat.toggle('close'),
      setLauncher: (isShown) => chat.toggleBubbleVisibility(isShown ? 'show' : 'hide'),
      focus() {
        const frame = document.querySelector<HTMLElement>('#chatwoot_live_chat_widget')
        frame?.focus()
        return frame !== null && document.activeElement === frame
      },
      onOpenChange(listener) {
        const endings = [listen('opened', () => listener(true)), listen('closed', () => listener(false))]
        return () => {
          for (const end of endings) end()
        }
      },
      onUnread: (listener) =>
        listen('on-unread-message-count-changed', (detail) => {
          const count: unknown = Reflect.get(Object(detail), 'unreadMessageCount')
          if (typeof count === 'number') listener(count)
        }),
      identify: ({ id, ...user }) => chat.setUser(id, user),
      setLocale: (tag) => chat.setLocale(localeOf(tag)),
      stop: () => chat.reset(),
    }
  }
}
