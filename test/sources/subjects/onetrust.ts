import { onetrust } from 'ask-first/sources/onetrust'
import type { Change, Platform, Subject } from '../subject.js'

/*
 * Made after OneTrust’s developer documentation (events guide, public methods) and after a public reading of its banner
 * script of 2022 (6.38): the events come a task later, a listener whose text it knows is dropped, a request takes one group
 * and closes the banner, an implied model closes it by itself. Not known: what of it later versions changed.
 */

/** What the script puts into the page. */
export interface OneTrustStub {
  GetDomainData(): { Groups: { CustomGroupId: string; GroupName: string; Status: string }[]; ConsentModel: { Name: string } }
  IsAlertBoxClosed(): unknown
  OnConsentChanged(listener: (event: Event) => void): void
  UpdateConsent(unit: string, change: string): void
  ToggleInfoDisplay(): void
  getDataSubjectId(): string
}

/** Its globals, and the one that the site defines for it. */
export const globals = window as {
  OneTrust?: unknown
  Optanon?: unknown
  OnetrustActiveGroups?: unknown
  OptanonActiveGroups?: unknown
  OptanonWrapper?: unknown
}

/** The same platform, in the hands of a test. */
export interface OneTrustPage extends Platform {
  readonly api: OneTrustStub
  /** Breaks the setter, or lets it work again. */
  breakSetter(how: 'ignores' | 'throws' | 'hangs' | undefined): void
  /** A person saves: these groups are on, all others off. */
  save(...on: string[]): void
  /** The calls of its API, in order. */
  readonly calls: string[]
  tell(detail?: unknown): void
}

export interface OneTrustSetup {
  readonly model?: string
  /** Ids of the groups, with what they are before anybody chose. */
  readonly groups?: Readonly<Record<string, 'always active' | 'active' | 'inactive' | 'inactive landingpage'>>
}

const names: Readonly<Record<string, string>> = {
  C0001: 'Strictly Necessary Cookies',
  C0002: 'Performance Cookies',
  C0003: 'Functional Cookies',
  C0004: 'Targeting Cookies',
}
const usual = { C0001: 'always active', C0002: 'inactive', C0003: 'inactive', C0004: 'inactive' } as const
const implied = { C0001: 'always active', C0002: 'active', C0003: 'active', C0004: 'active' } as const

const write = (name: string, value: string | undefined) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the way OneTrust writes it
  document.cookie = `${name}=${value ?? ''}; path=/${value === undefined ? '; Max-Age=0' : ''}`
}
const held = (name: string) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1]
const later = () => new Promise<void>((resolve) => setTimeout(resolve))
let closings = 0

/** Puts the platform into the page; what lies on the device of an earlier page counts. */
export async function installOneTrust({ model = 'opt-in', groups = usual }: OneTrustSetup = {}): Promise<OneTrustPage> {
  const calls: string[] = []
  const texts = new Set<string>()
  let setter: 'ignores' | 'throws' | 'hangs' | undefined
  let wrong: { value: unknown } | undefined
  let isRemoved = false
  const ids = Object.keys(groups)
  const isNecessary = (id: string) => groups[id] === 'always active'
  const fromCookie = new URLSearchParams(held('OptanonConsent')).get('groups')?.split(',')
  let on = ids.filter((id) => (fromCookie ? isNecessary(id) || fromCookie.includes(`${id}:1`) : groups[id] !== 'inactive'))

  const tell = (detail?: unknown) => {
    if (isRemoved) return
    for (const name of ['consent.onetrust', 'OneTrustGroupsUpdated']) window.dispatchEvent(new CustomEvent(name, { detail }))
  }
  const wrap = () => {
    if (typeof globals.OptanonWrapper === 'function') globals.OptanonWrapper()
  }
  const publish = () => {
    globals.OnetrustActiveGroups = globals.OptanonActiveGroups = wrong ? wrong.value : `,${on.join(',')},`
    setTimeout(() => tell([...on]))
    wrap()
  }
  const keep = () => {
    const text = ids.map((id) => `${id}:${on.includes(id) ? 1 : 0}`).join(',')
    write('OptanonConsent', new URLSearchParams({ datestamp: 'Fri Nov 27 2026', consentId: 'subject-1', groups: text }).toString())
  }
  const close = () => {
    closings += 1
    write('OptanonAlertBoxClosed', new Date(Date.UTC(2026, 10, 27) + closings).toISOString())
  }
  const save = (...wanted: string[]) => {
    on = ids.filter((id) => isNecessary(id) || wanted.includes(id))
    close()
    keep()
    publish()
    // once the receipt was sent
    setTimeout(() => !isRemoved && window.dispatchEvent(new CustomEvent('OTConsentApplied')), 20)
  }
  const root = document.createElement('div')
  root.id = 'onetrust-consent-sdk'

  const api: OneTrustStub = {
    GetDomainData: () => ({
      Groups: ids.map((id) => ({ CustomGroupId: id, GroupName: names[id] ?? `Group ${id}`, Status: groups[id] ?? 'inactive' })),
      ConsentModel: { Name: model },
    }),
    IsAlertBoxClosed: () => (wrong ? wrong.value : held('OptanonAlertBoxClosed') !== undefined),
    OnConsentChanged(listener) {
      const text = listener.toString()
      if (texts.has(text)) return
      texts.add(text)
      window.addEventListener('consent.onetrust', listener)
    },
    UpdateConsent(unit, change) {
      calls.push(`UpdateConsent ${unit} ${change}`)
      if (setter === 'throws') throw new Error('OneTrust is broken')
      const [id = '', value] = change.split(':')
      if (setter || unit !== 'Category' || !ids.includes(id) || isNecessary(id)) return
      save(...on.filter((one) => one !== id), ...(value?.startsWith('1') ? [id] : []))
    },
    ToggleInfoDisplay() {
      calls.push('ToggleInfoDisplay')
      void later().then(() => !isRemoved && root.isConnected && window.dispatchEvent(new CustomEvent('OneTrustPCLoaded')))
    },
    getDataSubjectId: () => 'subject-1',
  }
  // until its second script has run, only what the site itself may have put there
  globals.OneTrust = { geolocationResponse: { countryCode: 'DE' } }
  await later()
  document.body.append(root)
  globals.OneTrust = globals.Optanon = api
  keep()
  if (model === 'implied consent') close()
  publish()
  await later()
  return {
    api,
    calls,
    save,
    tell,
    acceptAll: () => save(...ids),
    denyAll: () => save(),
    acceptOnlyChat: () => save('C0003'),
    repeat: publish,
    answers: () => ({ groups: globals.OnetrustActiveGroups, isClosed: api.IsAlertBoxClosed() }),
    breakSetter(how) {
      setter = how
    },
    denyElsewhere() {
      const mine = on
      on = ids.filter(isNecessary)
      keep()
      close()
      on = mine
    },
    garble(value) {
      wrong = { value }
      publish()
    },
    isOpen: () => calls.includes('ToggleInfoDisplay'),
    remove() {
      isRemoved = true
      root.remove()
      if (globals.OneTrust === api) globals.OneTrust = undefined
      if (globals.Optanon === api) globals.Optanon = undefined
      globals.OnetrustActiveGroups = globals.OptanonActiveGroups = undefined
      for (const name of ['OptanonConsent', 'OptanonAlertBoxClosed']) write(name, undefined)
    },
  }
}

/** OneTrust, a stub. */
export const onetrustSubject: Subject = {
  name: 'OneTrust',
  made: 'stub',
  source: ({ services = { chat: 'C0003', film: 'C0004' }, ...change }: Change = {}) =>
    onetrust({ ...change, services: services as Record<string, string> }), // also what no site would write
  unknownKey: 'C0099',
  necessaryKey: 'C0001',
  install: () => installOneTrust(),
  installImplicit: () => installOneTrust({ model: 'implied consent', groups: implied }),
}
