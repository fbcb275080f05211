// Runs in the tested page: the kit's rooms as one script, under `window.kit`.
import * as core from '../../../src/core/index.js'
import * as services from '../../../src/services/index.js'
import { createSession, type Session, type SessionTiming } from '../../../src/services/session.js'
import * as storage from '../../../src/storage/index.js'
import { consent, facts, options } from '../../core/sample.js'
import { subjects } from '../../vendors/subjects/index.js'
import { type App, type AppOptions, mountApp } from './app.js'
import { createMeetings, cross, type Meetings } from './crossing.js'
import { frames } from './frames.js'
import { mountStrictly } from './strict.js'
import { withdrawAtRandom } from './withdrawals.js'

/** Every status a session went through, first one included. */
const history = (session: Pick<Session, 'get' | 'subscribe'>): string[] => {
  const statuses: string[] = [session.get().status]
  session.subscribe(() => statuses.push(session.get().status))
  return statuses
}

/** Resolves with the state of a session once it has one of these statuses. */
const reach = (session: Pick<Session, 'get' | 'subscribe'>, ...wanted: services.SessionState['status'][]) =>
  new Promise<services.SessionState>((resolve) => {
    const look = () => {
      if (wanted.includes(session.get().status)) resolve(session.get())
    }
    session.subscribe(look)
    look()
  })

/** A chat that the vendor's server offers as a script; `change` overrides its data. */
const chat = (src: string, change: Partial<Parameters<typeof services.scriptService>[0]> = {}) =>
  services.scriptService({
    id: 'chat',
    purpose: 'support',
    facts,
    hosts: { script: [new URL(src).origin] },
    footprint: { globals: ['Chat'], nodes: ['#chat'] },
    teardown: 'full',
    script: { src, ready: { global: 'Chat.ready' }, open: 'Chat.open', stop: 'Chat.stop' },
    ...change,
  })

/** Limits that no busy machine reaches, with a clean-up that does not take its time. */
const brisk: SessionTiming = { slow: 40_000, failed: 50_000, removal: { sweeps: [0, 40, 80], quiet: 40, check: 120 } }

const sessionOf = (service: services.Service, timing: Partial<SessionTiming> = {}) =>
  createSession(service, { view: window, locale: () => 'de' }, { ...brisk, ...timing })

/** A session as the kit makes it: slow after 5 s, failed after 12, clean-up at 0, 250 ms and 1 s. */
const unhurriedSessionOf = (service: services.Service) => createSession(service, { view: window, locale: () => 'de' })

/**
 * Opens a session whose time limits pass when the test says so, and not by the clock: what a slow machine does meanwhile
 * changes nothing.
 */
const openByHand = (session: Pick<Session, 'open'>) => {
  const limits: (() => void)[] = []
  const { setTimeout } = window
  // a session sets its limits in the tick in which it is opened, “slow” first
  Reflect.set(window, 'setTimeout', (pass: () => void) => {
    limits.push(pass)
    return 0
  })
  const opened = session.open()
  Reflect.set(window, 'setTimeout', setTimeout)
  const [passSlow, passFailed] = limits
  if (!passSlow || !passFailed || limits.length > 2) throw new Error(`a session has ${limits.length} limits`)
  return { opened, passSlow, passFailed }
}

/** How the consent of a page differs from the sample's. */
export interface Change extends Pick<core.ConsentOptions<core.ServiceData, string>, 'cookieDomain' | 'expiresAfter' | 'reaskAfter'> {
  /** How many services there are besides `chat`, `video` and `stats`: `more-0`, `more-1` … */
  further?: number
}

const changed = ({ further = 0, ...change }: Change) => {
  const more = Array.from({ length: further }, (_, index) =>
    core.service({ id: `more-${index}`, purpose: 'media', facts, hosts: {}, footprint: {} }),
  )
  return core.defineConsent({ ...options, ...change, services: [...options.services, ...more] })
}

type Device = ReturnType<typeof storage.keepOnDevice>

/** What the app does when a page starts: a store that knows what the device holds, and keeps it there. */
const begin = (change?: Change) => {
  const own: core.Consent = change ? changed(change) : consent
  const store = core.createConsentStore(own)
  store.receive(storage.readKept(own, window))
  const device = storage.keepOnDevice(own, store, window)
  Object.assign(kit.kept, { store, device })
  return { store, device }
}

/** How everything stands: the decision per service, and where it is kept. */
const standing = () => {
  const { decisions, persistence } = kit.kept.store?.get() ?? core.createConsentStore(consent).get()
  return { ...Object.fromEntries(Object.entries(decisions).map(([id, { status }]) => [id, status])), persistence }
}

const kit = {
  ...core,
  ...services,
  ...storage,
  subjects,
  facts,
  consent,
  begin,
  standing,
  history,
  reach,
  chat,
  sessionOf,
  unhurriedSessionOf,
  openByHand,
  mountStrictly,
  /** Makes the app of the page, `kit.app`. */
  mountApp: async (options: AppOptions) => {
    kit.app = await mountApp(options)
    return kit.app
  },
  app: undefined as App | undefined,
  withdrawAtRandom,
  frames,
  createMeetings,
  /** Rounds of deciding together with another tab; both have made `kept.meetings` before. */
  cross(own: 'chat' | 'video', rounds: number) {
    const { meetings, store } = kit.kept
    if (!meetings || !store) throw new Error('the tab is not ready')
    return cross(meetings, store, () => storage.readKept(consent, window).remembered, own, rounds)
  },
  setCookie: (cookie: string) => Reflect.set(document, 'cookie', cookie),
  /** Errors the page was told of. */
  errors: [] as string[],
  /** Sessions and the like that a test keeps between two looks at the page. */
  kept: {} as {
    session?: Session
    limits?: Pick<ReturnType<typeof openByHand>, 'passSlow' | 'passFailed'>
    statuses?: string[]
    store?: core.ConsentStore
    device?: Device
    meetings?: Meetings
    opened?: IDBDatabase
  },
}

declare global {
  interface Window {
    kit: typeof kit
  }
}

window.addEventListener('error', ({ message }) => kit.errors.push(message))
window.addEventListener('unhandledrejection', ({ reason }) => kit.errors.push(`unhandled: ${reason}`))
window.kit = kit
