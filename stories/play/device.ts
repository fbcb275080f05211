import { readConsent } from 'ask-first/server'
import { storyConsent } from '../fixtures/consent'

/** Where the kit may keep a record. */
type Place = 'cookie' | 'localStorage' | 'sessionStorage'

/** The names of the kit's cookie: on secure pages, and on others. */
const cookieNames = ['__Host-ask-first', 'ask-first'] as const
const areas = ['localStorage', 'sessionStorage'] as const
const key = 'ask-first'

/** What the kit wrote, as it stands there, by place; the Storybook around a story keeps things of its own. */
export function writtenByKit(): Partial<Record<Place, string>> {
  const cookies = document.cookie.split('; ').filter((pair) => cookieNames.some((name) => pair.startsWith(`${name}=`)))
  const written: Partial<Record<Place, string>> = cookies.length > 0 ? { cookie: cookies.join('; ') } : {}
  for (const area of areas) {
    const text = window[area].getItem(key)
    if (text !== null) written[area] = text
  }
  return written
}

/** What the kit keeps: in each place that holds anything, what was decided and how long it counts. */
export function keptByKit() {
  const kept: Partial<Record<Place, Record<string, string>>> = {}
  for (const [place, text] of Object.entries(writtenByKit())) {
    const { services } = place === 'cookie' ? readConsent(text, storyConsent('ok'), { insecure: true }) : JSON.parse(text)
    kept[place as Place] = Object.fromEntries(
      Object.entries<Entry>(services).map(([id, { decision, until }]) => [id, until > Date.now() ? decision : 'ended']),
    )
  }
  return kept
}

interface Entry {
  readonly decision: string
  readonly until: number
}

/** Empties the device of what the kit, the scripted provider or another story's keeps: each story is a visitor who never came before. */
export function forgetVisitor(): void {
  for (const name of [key, 'muster-chat-session']) {
    localStorage.removeItem(name)
    sessionStorage.removeItem(name)
  }
  for (const [name = ''] of document.cookie.split('; ').map((pair) => pair.split('='))) {
    // a browser takes a `__Host-` cookie, and its deletion, only with these attributes; on http it takes no secure one
    const secure = name.startsWith('__Host-') ? '; Secure' : ''
    // biome-ignore lint/suspicious/noDocumentCookie: the kit writes its cookie so, and the provider its own
    document.cookie = `${name}=; Path=/; Max-Age=0; SameSite=Lax${secure}`
  }
}
