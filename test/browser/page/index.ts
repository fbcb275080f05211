// Runs in the tested page: the kit's rooms as one script, under `window.kit`.
import * as core from '../../../src/core/index.js'
import * as services from '../../../src/services/index.js'
import { createSession, type Session, type SessionTiming } from '../../../src/services/session.js'
import * as storage from '../../../src/storage/index.js'
import { consent, facts } from '../../core/sample.js'
import { subjects } from '../../vendors/subjects.js'
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

/** The usual limits, with a clean-up that does not take its time. */
const brisk: SessionTiming = { slow: 5000, failed: 12_000, removal: { sweeps: [0, 40, 80], quiet: 40, check: 120 } }

const sessionOf = (service: services.Service, timing: Partial<SessionTiming> = {}) =>
  createSession(service, { view: window, locale: () => 'de' }, { ...brisk, ...timing })

/** A session as the kit makes it, clean-up at 0, 250 ms and 1 s. */
const unhurriedSessionOf = (service: services.Service) => createSession(service, { view: window, locale: () => 'de' })

/** What the app does when a page starts: a store that knows what the device holds, and keeps it there. */
const begin = () => {
  const store = core.createConsentStore(consent)
  store.receive(storage.readKept(consent, window))
  const end = storage.keepOnDevice(consent, store, window)
  kit.kept.store = store
  return { store, end }
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
  mountStrictly,
  withdrawAtRandom,
  setCookie: (cookie: string) => Reflect.set(document, 'cookie', cookie),
  /** Errors the page was told of. */
  errors: [] as string[],
  /** Sessions and the like that a test keeps between two looks at the page. */
  kept: {} as { session?: Session; statuses?: string[]; store?: core.ConsentStore },
}

declare global {
  interface Window {
    kit: typeof kit
  }
}

window.addEventListener('error', ({ message }) => kit.errors.push(message))
window.addEventListener('unhandledrejection', ({ reason }) => kit.errors.push(`unhandled: ${reason}`))
window.kit = kit
