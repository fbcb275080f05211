import { type DidomiOptions, didomi } from 'ask-first/sources/didomi'
import type { Change, Platform, Subject } from '../subject.js'

// Didomi's Web SDK made after its pages on the API, on events and on what a status means (“API (new)”), after public sites
// for `openTransaction` and after public requests for the cookie; read on 2026-11-27. Not known, and played here the worse
// way round: whether events come before the status changes (after it, and twice), what a list that was taken over does
// with an entry (it keeps it for good), whether a status garbled by others is ever seen. Not known and played the mild
// way: whether a change by a script counts as an answer to the notice (it does, for what it names).

interface Listed {
  readonly event: string
  listener(payload?: unknown): void
}

type Ready = (api?: unknown) => void

declare global {
  interface Window {
    Didomi?: unknown
    didomiOnReady?: Pick<Ready[], 'push'>
    didomiEventListeners?: Pick<Listed[], 'push'>
  }
}

/** What each vendor needs; `strict` needs only what is never asked for. */
const needs = { 'chat-vendor': ['support'], 'film-vendor': ['media'], 'ads-vendor': ['support', 'ads'], strict: ['required'] }
type Vendor = keyof typeof needs
// `Object.keys` forgets what it was given
const vendors = Object.keys(needs) as Vendor[]
const purposes = ['support', 'media', 'ads', 'required']
const essential = ['required']

export interface DidomiChange {
  readonly regulation?: string
  /** Where Didomi does not have to ask, everything is allowed. */
  readonly isAsked?: boolean
  /** As an SDK of some years ago: other names. */
  readonly isOld?: boolean
  readonly hasTransactions?: boolean
}

/** The same with what only the tests of this platform need. */
export interface DidomiStub extends Platform {
  /** It is ready: takes over what lies in its queues. */
  start(): void
  /** Its object is there and answers, and it is not ready. */
  appear(): void
  /** It asks anew, as it does for new vendors; what was said stays. */
  askAgain(): void
  tell(event: string, payload?: unknown): void
  /** A person saves these in its dialog; everything else is refused. */
  save(allowed: readonly string[]): void
  /** Names of what was called, with what was given. */
  readonly calls: string[]
  reads(): number
  breakSetter(how: 'ignores' | 'throws' | 'hangs'): void
  garble(value: unknown): void
}

/** Puts it into the page, not started. */
export function placeDidomi({ regulation = 'gdpr', isAsked = true, isOld = false, hasTransactions = true }: DidomiChange = {}): DidomiStub {
  /** What was said, by vendor and by purpose; missing: nothing. */
  const said: Record<string, boolean> = {}
  let isCollected = false
  let broken: 'ignores' | 'throws' | 'hangs' | undefined
  let wrong: { value: unknown } | undefined
  let reads = 0
  const calls: string[] = []
  const listeners: Listed[] = []
  const readies: Ready[] = []

  const isPurposeOn = (id: string) => essential.includes(id) || (said[`p ${id}`] ?? !isAsked)
  const isVendorOn = (id: Vendor) => (id === 'strict' || (said[`v ${id}`] ?? !isAsked)) && needs[id].every(isPurposeOn)
  const status = () => {
    reads += 1
    const of = (id: string, enabled: unknown) => [id, { id, enabled: wrong ? wrong.value : enabled }]
    return {
      vendors: Object.fromEntries(vendors.map((id) => of(id, isVendorOn(id)))),
      purposes: Object.fromEntries(purposes.map((id) => of(id, isPurposeOn(id)))),
      user_id: 'visitor-1',
      created: '2026-11-27T00:00:00.000Z',
      ...(!isOld && { regulation }),
    }
  }
  const store = (answers: Readonly<Record<string, boolean>>, updated = new Date().toISOString()) => {
    const list = (kind: string, value: boolean) =>
      Object.keys(answers).flatMap((key) => (key.startsWith(kind) && answers[key] === value ? [key.slice(2)] : []))
    const both = (kind: string, prefix = '') => ({
      ...(list(kind, true).length > 0 && { enabled: list(kind, true).map((id) => prefix + id) }),
      ...(list(kind, false).length > 0 && { disabled: list(kind, false).map((id) => prefix + id) }),
    })
    const token = btoa(JSON.stringify({ user_id: 'visitor-1', updated, vendors: both('v ', 'c:'), purposes: both('p '), version: 2 }))
    // biome-ignore lint/suspicious/noDocumentCookie: the way Didomi writes it
    document.cookie = `didomi_token=${token}; path=/`
  }
  const tell = (event: string, payload?: unknown) => {
    for (const one of [...listeners]) if (one.event === event) one.listener(payload)
  }
  const change = (next: Readonly<Record<string, boolean>>) => {
    const before = JSON.stringify(said)
    Object.assign(said, next)
    isCollected = true
    store(said)
    if (JSON.stringify(said) === before) return false
    for (const event of ['internal.consent.updated', 'consent.changed', 'consent.changed']) tell(event, { action: 'click' })
    return true
  }
  const all = (value: boolean) =>
    Object.fromEntries([...vendors.map((id) => `v ${id}`), ...purposes.map((id) => `p ${id}`)].map((key) => [key, value]))
  const transaction = () => {
    const next: Record<string, boolean> = {}
    const put = (kind: string, value: boolean) => (id: string) => {
      next[`${kind} ${id}`] = value
    }
    return {
      enableVendor: put('v', true),
      disableVendor: put('v', false),
      enablePurpose: put('p', true),
      disablePurpose: put('p', false),
      commit() {
        if (broken === 'throws') throw new Error('Didomi is broken')
        if (broken === 'hangs') return new Promise(() => undefined)
        return broken === 'ignores' ? true : change(next)
      },
    }
  }
  const show = (what: string) => (view?: string) => {
    calls.push(view ? `${what} ${view}` : what)
    tell(`${what}.shown`)
  }
  const api = {
    getCurrentUserStatus: status,
    getUserStatus: () => ({ purposes: { essential } }),
    [isOld ? 'shouldConsentBeCollected' : 'shouldUserStatusBeCollected']: () => isAsked && !isCollected,
    isConsentRequired: () => isAsked,
    getUserConsentStatusForVendor: (id: string) => said[`v ${id}`],
    getUserConsentStatusForPurpose: (id: string) => said[`p ${id}`],
    getVendorById: (id: string) => (id in needs ? { id, name: `Muster ${id}`, purposeIds: needs[id as Vendor] } : undefined), // in it
    ...(hasTransactions && { [isOld ? 'openTransaction' : 'openCurrentUserStatusTransaction']: transaction }),
    notice: { show: show('notice') },
    preferences: { show: show('preferences') },
  }
  return {
    appear() {
      window.Didomi = api
    },
    askAgain() {
      isCollected = false
      tell('notice.shown')
      tell('consent.changed')
    },
    start() {
      window.Didomi = api
      const take = <One>(queue: Pick<One[], 'push'> | undefined, use: (one: One) => void): Pick<One[], 'push'> => {
        if (Array.isArray(queue)) queue.forEach(use)
        return {
          push(one: One) {
            use(one)
            return 1
          },
        }
      }
      window.didomiEventListeners = take(window.didomiEventListeners, (one: Listed) => void listeners.push(one))
      window.didomiOnReady = take(window.didomiOnReady, (ready: Ready) => {
        readies.push(ready)
        ready(api)
      })
      if (isAsked && !isCollected) tell('notice.shown')
    },
    tell,
    calls,
    reads: () => reads,
    save: (allowed) => void change({ ...all(false), ...Object.fromEntries(allowed.map((key) => [key, true])) }),
    acceptAll: () => void change(all(true)),
    denyAll: () => void change(all(false)),
    acceptOnlyChat: () => void change({ ...all(false), 'v chat-vendor': true, 'p support': true }),
    draft: () => tell('consent.pendingchanged', { vendors: { enabled: ['chat-vendor'] } }),
    repeat() {
      for (const ready of readies) ready(api)
      tell('ready')
    },
    answers: () => ({ ...said }),
    breakSetter(how) {
      broken = how
    },
    denyElsewhere: () => store(all(false), '2099-01-01T00:00:00.000Z'),
    garble(value) {
      isCollected = true
      wrong = { value }
      tell('consent.changed')
    },
    isOpen: () => calls.some((call) => call.startsWith('preferences')),
    remove() {
      for (const name of ['Didomi', 'didomiOnReady', 'didomiEventListeners']) Reflect.deleteProperty(window, name)
      // biome-ignore lint/suspicious/noDocumentCookie: the way Didomi writes it
      document.cookie = 'didomi_token=; Max-Age=0; path=/'
    },
  }
}

/** What `chat` and `film` stand for unless a test says otherwise. */
export const didomiKeys = {
  chat: { vendor: 'chat-vendor', purposes: ['support'] },
  film: { vendor: 'film-vendor', purposes: ['media'] },
} as const

async function install(change?: DidomiChange): Promise<Platform> {
  const platform = placeDidomi(change)
  platform.start()
  return platform
}

export const didomiSubject: Subject = {
  name: 'Didomi',
  made: 'stub',
  // a test writes keys as a site would, right or wrong
  source: ({ services, ...change }: Change = {}) => didomi({ services: (services ?? didomiKeys) as DidomiOptions['services'], ...change }),
  unknownKey: { vendor: 'nobody' },
  // stands for nothing
  necessaryKey: {},
  install: () => install(),
  installImplicit: () => install({ regulation: 'cpra', isAsked: false }),
}
