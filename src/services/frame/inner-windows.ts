/**
 * Visits a window and, before code of the service can use it, each window of the frames that the service makes inside.
 * Frames of another origin are left out: they keep their own counsel.
 */
export function visitWindows(view: Window & typeof globalThis, visit: (one: Window & typeof globalThis) => void): void {
  const visited = new WeakSet<Window>()
  const enter = (one: Window & typeof globalThis) => {
    if (visited.has(one)) return
    visited.add(one)
    visit(one)
    const frames = one.HTMLIFrameElement.prototype
    const read = Object.getOwnPropertyDescriptor(frames, 'contentDocument')?.get
    const reach = (frame: HTMLIFrameElement) => {
      const document: Document | null = read?.call(frame)
      if (document?.defaultView) enter(document.defaultView)
    }
    for (const name of ['contentWindow', 'contentDocument']) {
      const own = Object.getOwnPropertyDescriptor(frames, name)?.get
      const get = function (this: HTMLIFrameElement) {
        reach(this)
        return own?.call(this)
      }
      Object.defineProperty(frames, name, { get, configurable: true })
    }
    new one.MutationObserver(() => one.document.querySelectorAll('iframe').forEach(reach)).observe(one.document, {
      childList: true,
      subtree: true,
    })
  }
  enter(view)
}
