import type { ServiceHandle, Start } from '../../services/index.js'
import type { ZendeskOptions, ZendeskVisitor } from './index.js'

/** Its launcher, which a site may have switched off, or the window itself. */
const visible = 'iframe#launcher, iframe[name="Messaging window"]'

/** Starts the widget; ready when one of its parts can be seen, for its function `zE` takes calls long before. */
export function start({ cookies = 'functional', zIndex }: ZendeskOptions, src: string): Start<ZendeskVisitor> {
  return async (context): Promise<ServiceHandle<ZendeskVisitor>> => {
    const { window: view, document, locale } = context
    await context.script(src, { attributes: { id: 'ze-snippet' } })
    const zE = await context.until(() => {
      const found: unknown = Reflect.get(view, 'zE')
      return typeof found === 'function' && (found as (...call: unknown[]) => unknown) // takes any call, by its documentation
    })
    zE('messenger:set', 'cookies', cookies)
    zE('messenger:set', 'locale', locale)
    if (zIndex !== undefined) zE('messenger:set', 'zIndex', zIndex)
    zE('messenger', 'open')
    await context.until(() => document.querySelector(visible))

    const listen = (name: string, listener: (value: number) => void) => {
      let goesOn = true
      const end = zE('messenger:on', name, (value: number) => {
        if (goesOn) listener(value)
      })
      return () => {
        goesOn = false
        // what a call made before the widget was there gives nothing back
        if (typeof end === 'function') end()
      }
    }
    return {
      open: () => void zE('messenger', 'open'),
      close: () => void zE('messenger', 'close'),
      setLauncher: (isShown) => void zE('messenger', isShown ? 'show' : 'hide'),
      onOpenChange(listener) {
        const ends = [listen('open', () => listener(true)), listen('close', () => listener(false))]
        return () => {
          for (const end of ends) end()
        }
      },
      onUnread: (listener) => listen('unreadMessages', listener),
      identify: ({ token }) =>
        new Promise((resolve, reject) => {
          const giveToken = async (take: (jwt: string) => void) => take(await (typeof token === 'string' ? token : token()))
          zE(
            'messenger',
            'loginUser',
            (take: (jwt: string) => void) => void giveToken(take).catch(reject),
            (error: unknown) => (error ? reject(error) : resolve()),
          )
        }),
      setLocale: (tag) => void zE('messenger:set', 'locale', tag),
      stop() {
        zE('messenger', 'close')
        zE('messenger', 'logoutUser')
        // makes it delete what it stored, and store nothing more
        zE('messenger:set', 'cookies', 'none')
        zE('messenger', 'hide')
      },
    }
  }
}
