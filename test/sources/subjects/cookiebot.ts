import { type CookiebotCategory, cookiebot } from 'ask-first/sources/cookiebot'
import type { Change, Platform, Subject } from '../subject.js'

/*
 * Made after Cookiebot’s developer documentation (properties, methods, order of the events) and after public readings of
 * its script (the second name, the twins of the events, what the cookie looks like). Not known, so guessed here in favour of
 * neither side: that an answer by `submitCustomConsent` counts as explicit, and that `show` tells of its dialog.
 */

type Values = Record<CookiebotCategory, unknown>
type Method = 'explicit' | 'implied' | null

/** What the script puts into the page. */
export interface CookiebotStub {
  consent: Values & { necessary: boolean; method: Method; stamp: string }
  hasResponse: unknown
  consented: boolean
  declined: boolean
  consentID: string
  submitCustomConsent(preferences: boolean, statistics: boolean, marketing: boolean): void
  show(): void
  renew(): void
  withdraw(): void
}

/** Its two names; the second is also that of another platform, which says otherwise of its type. */
export const globals = window as unknown as { Cookiebot?: unknown; CookieConsent?: unknown }

/** The same platform, in the hands of a test. */
export interface CookiebotPage extends Platform {
  readonly api: CookiebotStub
  /** What a person saves in its dialog. */
  save(values: Readonly<Record<CookiebotCategory, boolean>>, method?: Method): void
  /** The calls of its API, in order. */
  readonly calls: string[]
  tell(event: string, detail?: unknown): void
}

const all = (value: boolean) => ({ preferences: value, statistics: value, marketing: value })

export const cookieFor = (values: Readonly<Record<CookiebotCategory, boolean>>, method: Method) =>
  [
    `{stamp:%27fR4x==%27`,
    'necessary:true',
    ...Object.entries(values).map(([key, value]) => `${key}:${value}`),
    `method:%27${method}%27`,
    'ver:1',
    'utc:1795000000000',
    'region:%27de%27',
    // newer ones nest more, which may name a category again
    'consentmode:{marketing:true}}',
  ].join('%2C')

export function writeCookie(value: string, more = '') {
  // biome-ignore lint/suspicious/noDocumentCookie: the way Cookiebot writes it
  document.cookie = `CookieConsent=${value}; path=/${more}`
}

const heldCookie = (): { values: Readonly<Record<CookiebotCategory, boolean>>; method: Method } | undefined => {
  const text = decodeURIComponent(/(?:^|; )CookieConsent=([^;]*)/.exec(document.cookie)?.[1] ?? '')
  if (!text.startsWith('{')) return undefined
  const is = (key: CookiebotCategory) => text.includes(`${key}:true,`)
  const method: Method = text.includes("method:'explicit'") ? 'explicit' : 'implied'
  return { values: { preferences: is('preferences'), statistics: is('statistics'), marketing: is('marketing') }, method }
}

/** A task later, as its events come. */
const later = () => new Promise<void>((resolve) => setTimeout(resolve))

type Held = ReturnType<typeof heldCookie>

/** Puts the platform into the page; what lies on the device of an earlier page counts unless it is not honoured any more. */
export async function installCookiebot(held: Held | 'too old' = heldCookie()): Promise<CookiebotPage> {
  const calls: string[] = []
  let setter: 'ignores' | 'throws' | 'hangs' | undefined
  let isRemoved = false
  const tell = (event: string, detail?: unknown) => {
    if (isRemoved) return
    for (const name of [`Cookiebot${event}`, `CookieConsent${event}`]) window.dispatchEvent(new CustomEvent(name, { detail }))
  }
  const hide = () => document.getElementById('CybotCookiebotDialog')?.remove()
  const display = async () => {
    await later()
    if (isRemoved) return
    hide()
    tell('OnDialogInit')
    const dialog = document.createElement('div')
    dialog.id = 'CybotCookiebotDialog'
    document.body.append(dialog)
    tell('OnDialogDisplay')
  }
  const announce = () => {
    tell(api.consented ? 'OnAccept' : 'OnDecline')
    tell('OnTagsExecuted')
    setTimeout(() => tell('OnConsentReady'))
  }
  const take = (values: Readonly<Record<CookiebotCategory, boolean>>, method: Method) => {
    Object.assign(api.consent, values, { method, stamp: 'fR4x==' })
    const isSome = Object.values(values).includes(true)
    Object.assign(api, { hasResponse: true, consented: isSome, declined: !isSome, consentID: 'consent-1' })
  }
  const save = (values: Readonly<Record<CookiebotCategory, boolean>>, method: Method = 'explicit') => {
    take(values, method)
    writeCookie(cookieFor(values, method))
    hide()
    announce()
  }
  const api: CookiebotStub = {
    consent: { necessary: true, ...all(false), method: null, stamp: '0' },
    hasResponse: false,
    consented: false,
    declined: false,
    consentID: '0',
    submitCustomConsent(preferences, statistics, marketing) {
      calls.push(`submitCustomConsent ${preferences} ${statistics} ${marketing}`)
      if (setter === 'throws') throw new Error('Cookiebot is broken')
      if (!setter) void later().then(() => save({ preferences, statistics, marketing }))
    },
    show() {
      calls.push('show')
      void display()
    },
    renew() {
      calls.push('renew')
      writeCookie('', '; Max-Age=0')
      Object.assign(api.consent, all(false), { method: null })
      Object.assign(api, { hasResponse: false, consented: false, declined: false })
      void display()
    },
    withdraw() {
      calls.push('withdraw')
      save(all(false))
    },
  }
  globals.Cookiebot = globals.CookieConsent = api
  // the object is there before it has read the cookie
  await later()
  const isHeld = held !== undefined && held !== 'too old'
  if (isHeld) take(held.values, held.method)
  tell('OnLoad')
  if (isHeld) {
    announce()
    await later()
  } else await display()
  return {
    api,
    calls,
    save,
    tell,
    acceptAll: () => save(all(true)),
    denyAll: () => save(all(false)),
    acceptOnlyChat: () => save({ ...all(false), preferences: true }),
    repeat() {
      tell('OnLoad')
      announce()
    },
    answers: () => ({ ...api.consent, hasResponse: api.hasResponse }),
    breakSetter(how) {
      setter = how
    },
    denyElsewhere: () => writeCookie(cookieFor(all(false), 'explicit')),
    garble(value) {
      Object.assign(api.consent, { preferences: value, statistics: value, marketing: value })
      tell('OnConsentReady')
    },
    isOpen: () => calls.includes('show'),
    remove() {
      isRemoved = true
      hide()
      if (globals.Cookiebot === api) globals.Cookiebot = undefined
      if (globals.CookieConsent === api) globals.CookieConsent = undefined
      writeCookie('', '; Max-Age=0')
    },
  }
}

/** Cookiebot, a stub. */
export const cookiebotSubject: Subject = {
  name: 'Cookiebot',
  made: 'stub',
  source: ({ services = { chat: 'preferences', film: 'marketing' }, ...change }: Change = {}) =>
    cookiebot({ ...change, services: services as Record<string, CookiebotCategory> }), // also what no site would write
  unknownKey: 'functional',
  necessaryKey: 'necessary',
  install: () => installCookiebot(),
  installImplicit: () => installCookiebot({ values: all(true), method: 'implied' }),
}
