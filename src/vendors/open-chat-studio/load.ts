import type { ServiceHandle, Start } from '../../services/index.js'
import type { OpenChatStudioOptions } from './index.js'

const tag = 'open-chat-studio-widget'

/** The part of the widget's element that is used here (its published attributes and properties, 0.6.0). */
interface WidgetElement extends HTMLElement {
  visible: boolean
}

/** Starts the widget: its script, one element, ready when its own button is there. */
export function start(options: OpenChatStudioOptions): Start {
  return async (context): Promise<ServiceHandle> => {
    const { document, locale, signal } = context
    removeAddedStyles(document, signal)
    // a module that failed once stays failed under the same address, so a retry asks under another one
    await context.script(context.attempt === 1 ? options.scriptUrl : `${options.scriptUrl}?attempt=${context.attempt}`, { module: true })
    const widget = document.createElement(tag) as WidgetElement // defined by the script that has just run
    const translations = options.translations?.[locale] ?? options.translations?.[locale.split('-')[0] ?? '']
    const attributes = {
      'chatbot-id': options.chatbotId,
      'api-base-url': options.apiBaseUrl,
      language: locale.split('-')[0] ?? locale,
      'button-shape': 'round',
      'header-text': options.headerText,
      'translations-url': translations,
    }
    for (const [name, value] of Object.entries(attributes)) if (value) widget.setAttribute(name, value)
    context.append(widget)
    const root = await context.until(() => widget.shadowRoot)
    await context.until(() => root.querySelector('button'), root)
    const field = () => root.querySelector<HTMLTextAreaElement>('#ocs-chat-window textarea')
    return {
      async open() {
        widget.visible = true
        await context.until(field, root)
      },
      close() {
        widget.visible = false
      },
      focus() {
        field()?.focus()
        return field() !== null && root.activeElement === field()
      },
      onOpenChange(listener) {
        let isOpen = field() !== null
        const observer = new context.window.MutationObserver(() => {
          if ((field() !== null) === isOpen) return
          isOpen = !isOpen
          listener(isOpen)
        })
        observer.observe(root, { childList: true, subtree: true })
        return () => observer.disconnect()
      },
    }
  }
}

/** The widget's framework (Stencil) adds a style element to the head; it goes when the widget goes, the site's own stay. */
function removeAddedStyles(document: Document, signal: AbortSignal): void {
  const styles = () => [...document.head.querySelectorAll('style[data-styles]')]
  const former = styles()
  signal.addEventListener(
    'abort',
    () => {
      for (const style of styles()) if (!former.includes(style)) style.remove()
    },
    { once: true },
  )
}
