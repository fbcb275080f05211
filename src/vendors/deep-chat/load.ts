import type { Start } from '../../services/index.js'
import type { DeepChatOptions } from './index.js'

/** The part of the element that is used here (npm `deep-chat` 2.4.2). */
interface DeepChatElement extends HTMLElement {
  connect: { url: string; headers?: Readonly<Record<string, string>>; websocket?: true }
  introMessage: { text: string }
  textInput: { placeholder: { text: string } }
  browserStorage: { key: string }
}

/** A box in the lower corner, within a small window too; above it the kit's own modal layers only. */
const box = {
  position: 'fixed',
  'inset-block-end': '16px',
  'inset-inline-end': '16px',
  width: 'min(360px, calc(100vw - 32px))',
  height: 'min(520px, calc(100dvh - 32px))',
  'box-sizing': 'border-box',
  'z-index': '2147483000',
  'border-radius': '12px',
}

/** Starts Deep Chat: its script, one element, ready when its field is there. */
export function start(options: DeepChatOptions, isSocket: boolean): Start {
  return async (context) => {
    const { document, attempt } = context
    // a module that failed once stays failed under the same address, so a retry asks under another one
    await context.script(attempt === 1 ? options.scriptUrl : `${options.scriptUrl}?attempt=${attempt}`, { module: true })
    const chat = document.createElement('deep-chat') as DeepChatElement // defined by the script that has just run
    // set before it is drawn: it fetches its default font from Google unless another one is named
    const { fontFamily = '' } = options
    chat.style.fontFamily = fontFamily === '' || /^'?"?Inter\b/.test(fontFamily) ? 'system-ui, sans-serif' : fontFamily
    for (const [name, value] of Object.entries({ ...box, ...options.style })) chat.style.setProperty(name, value)
    if (options.introMessage) chat.introMessage = { text: options.introMessage }
    if (options.placeholder) chat.textInput = { placeholder: { text: options.placeholder } }
    if (options.storageKey !== undefined) chat.browserStorage = { key: options.storageKey }
    chat.connect = { ...options.connect, ...(isSocket && { websocket: true }) }
    context.append(chat)
    const field = () => chat.shadowRoot?.querySelector<HTMLElement>('#text-input')
    await context.until(field, chat.shadowRoot ?? chat)
    const display = chat.style.getPropertyValue('display')
    return {
      open() {
        chat.style.setProperty('display', display)
      },
      close() {
        chat.style.setProperty('display', 'none')
      },
      focus() {
        field()?.focus()
        return chat.shadowRoot?.activeElement !== null && document.activeElement === chat
      },
    }
  }
}
