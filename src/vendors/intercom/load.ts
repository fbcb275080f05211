import type { ServiceHandle, Start } from '../../services/index.js'
import type { IntercomOptions, IntercomVisitor } from './index.js'

/** Starts the messenger; ready when it says that it has booted and the visitor's session is live. */
export function start({ appId, settings }: IntercomOptions, src: string, api: string): Start<IntercomVisitor> {
  return async (context): Promise<ServiceHandle<IntercomVisitor>> => {
    const { window: view, locale, setGlobal } = context
    const waiting: unknown[][] = []
    let isReady = false
    const becomeReady = () => {
      isReady = true
    }
    setGlobal('intercomSettings', { language_override: locale, ...settings, app_id: appId, api_base: api })
    // what is called before its script is there waits, as in Intercom's own loader
    setGlobal(
      'Intercom',
      Object.assign((...call: unknown[]) => void waiting.push(call), { q: waiting }),
    )
    waiting.push(['ready', becomeReady])
    await context.script(src)
    await context.until(() => isReady)
    const tell = Reflect.get(view, 'Intercom') as (...call: unknown[]) => void // a function that takes any call, by its documentation

    /** Its listeners cannot be taken off, so an ended one is silenced. */
    const listen = <Value>(name: string, listener: (value: Value) => void) => {
      let goesOn = true
      tell(name, (value: Value) => {
        if (goesOn) listener(value)
      })
      return () => {
        goesOn = false
      }
    }
    return {
      open: () => tell('show'),
      close: () => tell('hide'),
      setLauncher: (isShown) => tell('update', { hide_default_launcher: !isShown }),
      onOpenChange(listener) {
        const ends = [listen('onShow', () => listener(true)), listen('onHide', () => listener(false))]
        return () => {
          for (const end of ends) end()
        }
      },
      onUnread: (listener) => listen('onUnreadCountChange', listener),
      identify: ({ userId, email, name, userHash, userJwt }) =>
        tell('update', given({ user_id: userId, email, name, user_hash: userHash, intercom_user_jwt: userJwt })),
      stop: () => tell('shutdown'),
    }
  }
}

/** Leaves out what was not given: Intercom would take it for an empty value. */
const given = (values: Record<string, unknown>) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
