/**
 * Gives frames inside that have a document of their own making, and none of another address, a storage that is gone with the
 * page, before their first script. Chromium alone can do so; elsewhere such a document has the storage of the page.
 */
export function forgetInside(view: Window & typeof globalThis): void {
  const { prototype } = view.HTMLIFrameElement
  if (!('credentialless' in prototype)) return
  const forget = (frame: HTMLIFrameElement, name: string, value: string) => {
    if (name === 'srcdoc' || (name === 'src' && /^\s*blob:/i.test(value))) Reflect.set(frame, 'credentialless', true)
  }
  for (const name of ['src', 'srcdoc'] as const) {
    const own = Object.getOwnPropertyDescriptor(prototype, name)
    const set = function (this: HTMLIFrameElement, value: string) {
      forget(this, name, `${value}`)
      own?.set?.call(this, value)
    }
    if (own) Object.defineProperty(prototype, name, { ...own, set })
  }
  const { setAttribute } = view.Element.prototype
  prototype.setAttribute = function (name, value) {
    forget(this, `${name}`.toLowerCase(), `${value}`)
    setAttribute.call(this, name, value)
  }
  // one that came with markup begins anew, before its document has arrived
  const look = () => {
    for (const frame of view.document.querySelectorAll<HTMLIFrameElement>('iframe:not([credentialless])')) {
      for (const name of ['src', 'srcdoc']) {
        const value = frame.getAttribute(name)
        if (value !== null) forget(frame, name, value)
        if (value !== null && frame.hasAttribute('credentialless')) setAttribute.call(frame, name, value)
      }
    }
  }
  new view.MutationObserver(look).observe(view.document, { childList: true, subtree: true })
}
