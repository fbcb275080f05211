import type { Start } from '../../services/index.js'
import type { HubspotOptions, HubspotVisitor } from './index.js'

/** The part of HubSpot's Conversations SDK that is used here. */
interface Conversations {
  widget: { load(): void; open(): void; close(): void; remove(): void; status(): { loaded: boolean } }
  clear(): void
  on(event: 'unreadConversationCountChanged', listener: (payload: { unreadCount: number }) => void): void
  off: Conversations['on']
}

/** Starts HubSpot: settings, its loader, ready when its SDK says that the widget is loaded. */
export function start({ tracking, widgetCookieBanner, disableAttachment }: HubspotOptions, src: string): Start<HubspotVisitor> {
  return async (context) => {
    const { signal } = context
    const settings = {
      loadImmediately: false,
      ...(widgetCookieBanner !== undefined && { enableWidgetCookieBanner: widgetCookieBanner }),
      ...(disableAttachment && { disableAttachment }),
    }
    context.setGlobal('hsConversationsSettings', settings)
    if (!tracking) context.setGlobal('_hsq', [['doNotTrack']])
    const ready = new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      context.setGlobal('hsConversationsOnReady', [resolve])
    })
    await Promise.all([ready, context.script(src, { attributes: { id: 'hs-script-loader' } })])
    signal.throwIfAborted()
    const { HubSpotConversations: chat } = context.window as typeof context.window & { HubSpotConversations: Conversations } // it is there once it says ready
    const { widget } = chat
    widget.load()
    await context.until(() => widget.status().loaded)
    const frame = () => context.document.querySelector<HTMLElement>('#hubspot-messages-iframe-container iframe')
    return {
      open: () => widget.open(),
      close: () => widget.close(),
      focus() {
        const chatFrame = frame()
        chatFrame?.focus()
        return chatFrame !== null && context.document.activeElement === chatFrame
      },
      onUnread(listener) {
        const tell = ({ unreadCount }: { unreadCount: number }) => listener(unreadCount)
        chat.on('unreadConversationCountChanged', tell)
        return () => chat.off('unreadConversationCountChanged', tell)
      },
      // the widget reads who it is for when it is loaded
      identify({ email, token }) {
        context.setGlobal('hsConversationsSettings', { ...settings, identificationEmail: email, identificationToken: token })
        widget.remove()
        widget.load()
      },
      stop() {
        chat.clear()
        widget.remove()
      },
    }
  }
}
