import type { ServiceHandle, Start } from '../../../src/services/index.js'
import type { MusterChatOptions, MusterChatVisitor } from './index.js'

/** The part of its API that is used here, with the names of its documentation. */
interface MusterChat {
  open(): void
  close(): void
  setVisitor(visitor: MusterChatVisitor): void
  on(event: 'opened' | 'closed', listener: () => void): void
  off(event: 'opened' | 'closed', listener: () => void): void
  end(): void
}

/** Starts the chat; ready when it calls the function that its settings name. */
export function start({ key, cookieDays }: MusterChatOptions, src: string): Start<MusterChatVisitor> {
  return async (context): Promise<ServiceHandle<MusterChatVisitor>> => {
    const { window: view, locale, setGlobal } = context
    let isReady = false
    setGlobal('musterChatSettings', {
      key,
      language: locale.split('-')[0],
      ...(cookieDays && { cookieDays }),
      onReady: () => {
        isReady = true
      },
    })
    await context.script(src)
    await context.until(() => isReady)
    const chat: MusterChat = Reflect.get(view, 'MusterChat')
    return {
      open: () => chat.open(),
      close: () => chat.close(),
      identify: (visitor) => chat.setVisitor(visitor),
      onOpenChange(listener) {
        const opened = () => listener(true)
        const closed = () => listener(false)
        chat.on('opened', opened)
        chat.on('closed', closed)
        return () => {
          chat.off('opened', opened)
          chat.off('closed', closed)
        }
      },
      stop: () => chat.end(),
    }
  }
}
