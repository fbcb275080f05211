import type { Start } from '../../services/index.js'
import type { LivechatOptions, LivechatVisitor } from './index.js'

type Kind = 'on' | 'off' | 'call' | 'get'
type Message = (kind: Kind, args: readonly unknown[]) => unknown
type Visibility = { visibility: 'maximized' | 'minimized' | 'hidden' }

/** The queue that LiveChat's script finds, by version 2.0 of its snippet: it puts itself in as `_h` and takes `_q` over. */
interface Queue extends Record<Kind, (...args: readonly unknown[]) => unknown> {
  _q: Parameters<Message>[]
  _h: Message | null
  _v: '2.0'
}

function createQueue(): Queue {
  const send: Message = (kind, args) => (queue._h ? queue._h(kind, args) : queue._q.push([kind, args]))
  const queue: Queue = {
    _q: [],
    _h: null,
    _v: '2.0',
    on: (...args) => send('on', args),
    off: (...args) => send('off', args),
    call: (...args) => send('call', args),
    get: (...args) => queue._h?.('get', args),
  }
  return queue
}

/** Starts LiveChat: its settings and queue, its script, ready when it says so. */
export function start(options: LivechatOptions, src: string): Start<LivechatVisitor> {
  return async (context) => {
    const { signal, document } = context
    const chat = createQueue()
    context.setGlobal('__lc', {
      ...('license' in options ? { license: options.license } : { organizationId: options.organizationId }),
      ...(options.group !== undefined && { group: options.group }),
    })
    context.setGlobal('LiveChatWidget', chat)
    const ready = new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      chat.on('ready', () => resolve())
    })
    await Promise.all([ready, context.script(src)])
    const isOpen = () => (chat.get('state') as Visibility | undefined)?.visibility === 'maximized' // by its documentation
    return {
      async open() {
        chat.call('maximize')
        await context.until(isOpen)
      },
      close: () => void chat.call('minimize'),
      setLauncher: (isShown) => void chat.call(isShown ? 'minimize' : 'hide'),
      focus() {
        const frame = document.querySelector<HTMLElement>('#chat-widget-container iframe#chat-widget')
        frame?.focus()
        return frame !== null && document.activeElement === frame
      },
      onOpenChange(listener) {
        const tell = ({ visibility }: Visibility) => listener(visibility === 'maximized')
        chat.on('visibility_changed', tell)
        return () => chat.off('visibility_changed', tell)
      },
      identify({ name, email, variables }) {
        if (name !== undefined) chat.call('set_customer_name', name)
        if (email !== undefined) chat.call('set_customer_email', email)
        if (variables) chat.call('update_session_variables', variables)
      },
      stop: () => void chat.call('destroy'),
    }
  }
}
