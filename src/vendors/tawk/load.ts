import type { Start } from '../../services/index.js'
import type { TawkOptions, TawkVisitor } from './index.js'

/** The part of tawk.to's JavaScript API that is used here; its script finds what we set and adds its functions. */
interface Api {
  autoStart: false
  customStyle?: { zIndex: number }
  onLoad?(): void
  onChatMaximized?(): void
  onChatMinimized?(): void
  onChatHidden?(): void
  onUnreadCountChanged?(count: number): void
  start(options: { showWidget: true }): void
  shutdown(): void
  maximize(): void
  minimize(): void
  showWidget(): void
  hideWidget(): void
  endChat(): void
  isChatMaximized(): boolean
  login(visitor: TawkVisitor, done: (error?: unknown) => void): void
  setAttributes(visitor: Omit<TawkVisitor, 'userId'>, done: (error?: unknown) => void): void
}

/** Starts tawk.to: connects only after it is loaded and still wanted, ready when its widget is there. */
export function start({ zIndex }: TawkOptions, src: string): Start<TawkVisitor> {
  return async (context) => {
    const { signal } = context
    const view: Record<string, unknown> & typeof context.window = context.window as never // single letters are no names of the DOM types
    // its script takes these over; set here as they are, they come back as they were
    for (const name of ['L', 'R', 'T']) context.setGlobal(name, view[name])
    const api = { autoStart: false, ...(zIndex !== undefined && { customStyle: { zIndex } }) } as Api // completed by its script
    const loaded = new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      api.onLoad = resolve
    })
    context.setGlobal('Tawk_API', api)
    context.setGlobal('Tawk_LoadStart', new Date())
    await Promise.all([loaded, context.script(src, { attributes: { charset: 'UTF-8', crossorigin: '*' } })])
    signal.throwIfAborted()
    api.start({ showWidget: true })
    const finished = (tell: (done: (error?: unknown) => void) => void) =>
      new Promise<void>((resolve, reject) => tell((error) => (error ? reject(error) : resolve())))
    return {
      async open() {
        api.maximize()
        await context.until(() => api.isChatMaximized())
      },
      close: () => api.minimize(),
      setLauncher: (isShown) => (isShown ? api.showWidget() : api.hideWidget()),
      onOpenChange(listener) {
        api.onChatMaximized = () => listener(true)
        api.onChatMinimized = api.onChatHidden = () => listener(false)
        return () => {
          delete api.onChatMaximized
          delete api.onChatMinimized
          delete api.onChatHidden
        }
      },
      onUnread(listener) {
        api.onUnreadCountChanged = listener
        return () => delete api.onUnreadCountChanged
      },
      identify: ({ userId, ...known }) =>
        finished((done) => (userId === undefined ? api.setAttributes(known, done) : api.login({ userId, ...known }, done))),
      stop() {
        api.hideWidget()
        api.endChat()
        api.shutdown()
      },
    }
  }
}
