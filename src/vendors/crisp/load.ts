import type { ServiceHandle, Start } from '../../services/index.js'
import type { CrispOptions, CrispVisitor } from './index.js'

/** `$crisp`: first a list of calls that wait, then the chat's own object. */
interface Crisp {
  push(call: readonly unknown[]): unknown
  get?(name: string): unknown
}

const secondsPerDay = 24 * 60 * 60

/** Starts the chat; ready when it calls the function that Crisp documents for that, once its session is there. */
export function start({ websiteId, cookieDays, cookieDomain, token, mergeSessions }: CrispOptions, src: string): Start<CrispVisitor> {
  return async (context): Promise<ServiceHandle<CrispVisitor>> => {
    const { window: view, locale, setGlobal } = context
    const tokenId = await token?.()
    setGlobal('$crisp', [])
    setGlobal('CRISP_WEBSITE_ID', websiteId)
    setGlobal('CRISP_RUNTIME_CONFIG', { locale, ...(mergeSessions && { session_merge: true }) })
    if (tokenId) setGlobal('CRISP_TOKEN_ID', tokenId)
    if (cookieDomain) setGlobal('CRISP_COOKIE_DOMAIN', cookieDomain)
    if (cookieDays) setGlobal('CRISP_COOKIE_EXPIRE', cookieDays * secondsPerDay)
    let isReady = false
    setGlobal('CRISP_READY_TRIGGER', () => {
      isReady = true
    })
    await context.script(src)
    await context.until(() => isReady)
    const crisp: Crisp = Reflect.get(view, '$crisp')

    const act = (name: string, ...values: unknown[]) => void crisp.push(['do', name, ...values])
    // Crisp keeps one listener an event
    let heardOpen: ((isOpen: boolean) => void) | undefined
    let heardUnread: ((count: number) => void) | undefined
    const tellUnread = () => heardUnread?.(Number(crisp.get?.('chat:unread:count')))
    const heard = {
      'chat:opened': () => {
        heardOpen?.(true)
        tellUnread()
      },
      'chat:closed': () => heardOpen?.(false),
      'message:received': tellUnread,
    }
    for (const [name, listener] of Object.entries(heard)) crisp.push(['on', name, listener])
    return {
      open: () => act('chat:open'),
      close: () => act('chat:close'),
      setLauncher: (isShown) => act(isShown ? 'chat:show' : 'chat:hide'),
      onOpenChange(listener) {
        heardOpen = listener
        return () => {
          heardOpen = undefined
        }
      },
      onUnread(listener) {
        heardUnread = listener
        return () => {
          heardUnread = undefined
        }
      },
      identify({ email, emailProof, nickname, phone, company }) {
        const facts = {
          email: email && [email, ...(emailProof ? [emailProof] : [])],
          nickname: nickname && [nickname],
          phone: phone && [phone],
          company: company && [company],
        }
        for (const [name, values] of Object.entries(facts)) if (values) crisp.push(['set', `user:${name}`, values])
      },
      stop() {
        for (const name of Object.keys(heard)) crisp.push(['off', name])
        act('chat:close')
        act('session:reset', [false])
        act('chat:hide')
      },
    }
  }
}
