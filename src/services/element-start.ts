import type { ElementAct, ElementDriving } from './element-service.js'
import { StartFailure } from './failure.js'
import type { Start, StartContext } from './types.js'

/** The start function of an `elementService`. */
export function startElement(driving: ElementDriving): Start {
  return async (context) => {
    if (driving.styles) removeAddedStyles(context, driving.styles)
    const Chat = await defined(context, driving)
    const chat = new Chat()
    for (const [name, value] of Object.entries(driving.properties ?? {})) Reflect.set(chat, name, value)
    for (const [name, value] of Object.entries(driving.attributes ?? {})) chat.setAttribute(name, value)
    const { ready, open, close, focus, openSelector, languageAttribute } = driving
    if (languageAttribute) chat.setAttribute(languageAttribute, context.locale)
    context.append(chat)
    const find = (selector: string) => chat.shadowRoot?.querySelector<HTMLElement>(selector) ?? chat.querySelector<HTMLElement>(selector)
    const until = <T>(read: () => T | null | undefined | false) => context.until(read, chat.shadowRoot ?? chat)
    await until(() => ('selector' in ready ? find(ready.selector) : Reflect.get(chat, ready.property)))
    return {
      async open() {
        if (open) act(chat, open)
        if (openSelector) await until(() => find(openSelector))
      },
      ...(close && { close: () => act(chat, close) }),
      ...(focus && {
        focus: () => {
          const field = find(focus)
          field?.focus()
          return field !== null && (chat.shadowRoot ?? context.document).activeElement === field
        },
      }),
      ...(openSelector && {
        onOpenChange: (listener: (open: boolean) => void) => {
          let isOpen = find(openSelector) !== null
          const observer = new context.window.MutationObserver(() => {
            if ((find(openSelector) !== null) === isOpen) return
            isOpen = !isOpen
            listener(isOpen)
          })
          observer.observe(chat.shadowRoot ?? chat, { childList: true, subtree: true, attributes: true })
          return () => observer.disconnect()
        },
      }),
      ...(languageAttribute && { setLocale: (locale: string) => chat.setAttribute(languageAttribute, locale) }),
    }
  }
}

/**
 * The element's class. Its name can be taken once per window, so a script that ran is not asked for again; a module that
 * failed stays failed under its address, so a retry asks under another one.
 */
async function defined({ window: view, attempt, ...context }: StartContext, { src, module, tag }: ElementDriving) {
  const found = view.customElements.get(tag)
  if (found) return found
  const address = module && attempt > 1 ? `${src}${src.includes('?') ? '&' : '?'}attempt=${attempt}` : src
  await context.script(address, module ? { module } : {})
  return context.until(() => view.customElements.get(tag))
}

function act(chat: HTMLElement, one: ElementAct): void {
  if ('method' in one) {
    const method: unknown = Reflect.get(chat, one.method)
    if (typeof method !== 'function') throw new StartFailure('vendor-error')
    Reflect.apply(method, chat, [])
  } else if ('property' in one) Reflect.set(chat, one.property, one.value)
  else if (one.value === null) chat.removeAttribute(one.attribute)
  else chat.setAttribute(one.attribute, one.value)
}

/** Takes away what the element's script adds to the head, when the element goes. */
function removeAddedStyles({ document, signal }: StartContext, selector: string): void {
  const styles = () => [...document.head.querySelectorAll(selector)]
  const former = styles()
  signal.addEventListener(
    'abort',
    () => {
      for (const style of styles()) if (!former.includes(style)) style.remove()
    },
    { once: true },
  )
}
