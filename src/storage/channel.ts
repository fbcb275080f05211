import { attempt, recordKey } from './area.js'

/** A line to the other tabs of the site. */
export interface Channel {
  tell(text: string): void
  end(): void
}

/**
 * Opens a line to the other tabs, where the browser has one and allows it. It is closed while the visitor is elsewhere: a
 * browser throws away a page it kept for the way back when a message reaches it, or keeps none with an open line. Such a
 * page reads the device when it is shown again.
 */
export function openChannel(view: Window, hear: (text: string) => void): Channel {
  let channel: BroadcastChannel | undefined
  const close = () => {
    channel?.close()
    channel = undefined
  }
  const open = () => {
    if (channel || !('BroadcastChannel' in view)) return
    // Firefox has it also where it blocks cookies, and throws
    channel = attempt(() => new BroadcastChannel(recordKey))
    if (!channel) return
    channel.onmessage = ({ data }) => {
      if (typeof data === 'string') hear(data)
    }
  }
  open()
  view.addEventListener('pagehide', close)
  view.addEventListener('pageshow', open)
  return {
    tell: (text) => attempt(() => channel?.postMessage(text)),
    end() {
      view.removeEventListener('pagehide', close)
      view.removeEventListener('pageshow', open)
      close()
    },
  }
}
