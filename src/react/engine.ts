import {
  acceptListed,
  type Choice,
  type Consent,
  type ConsentState,
  type ConsentStore,
  callSafely,
  createConsentStore,
  createSubject,
  type DecisionEvent,
  readRecord,
  rejectEverything,
  rejectUndecided,
  type Subject,
  saveDraft,
} from '../core/index.js'
import { createSessions, hasLeftovers, type Service, type Sessions, type StopReport } from '../services/index.js'
import { keepOnDevice, readKept } from '../storage/index.js'

/** A place on the page where a service is asked for: a launcher, a landing section, or the provider itself. */
export interface Place {
  readonly id: string
  readonly service: string
  readonly kind: 'launcher' | 'landing' | 'host'
  /** Brings the visitor there. */
  lead(): void
}

/** What is open on the page. */
export interface Surface {
  readonly settings: boolean
  /** The banner that asks on this page; a second one stays away. */
  readonly banner: string | undefined
  /** The service a panel asks for, and the placeholder that shows it; without one the provider does. */
  readonly asking: { readonly service: string; readonly placeholder: string | undefined } | undefined
  readonly places: readonly Place[]
  /** Whether anything was opened yet, so that the provider's own surfaces may be needed. */
  readonly isUsed: boolean
  /** How many modal surfaces are open; each has its own status region, so the page's keeps silent. */
  readonly modals: number
}

/** What the engine is made from. */
export interface EngineOptions {
  consent: Consent<Service>
  initialRecord?: unknown
  nonce?: string | undefined
  locale(): string
  onDecision?(event: DecisionEvent): void
  onStopped?(service: string, report: StopReport): void
  afterWithdrawal(): 'ask' | 'reload'
}

/** Everything behind the React parts: decisions, sessions, and what is open. */
export interface Engine {
  readonly consent: Consent<Service>
  readonly store: ConsentStore
  readonly sessions: Sessions
  readonly surface: Subject<Surface>
  /** The sentence the status region says. */
  readonly announcement: Subject<string>
  /** The state the server rendered, for hydration. */
  readonly serverState: ConsentState
  acceptAll(listed: readonly string[], layer: 'banner' | 'settings'): void
  rejectAll(layer: 'banner' | 'settings'): void
  save(draft: Readonly<Record<string, boolean>>): void
  grant(service: string, method: 'placeholder' | 'landing' | 'gate', remember: boolean): void
  withdraw(service: string): void
  /** Opens a chat: asks if it is not granted, shows the disclaimer once, else loads and opens. A landing section asks in its place. */
  openChat(service: string, placeholder?: string): void
  /** Opens a granted chat after its disclaimer was shown. */
  continueChat(service: string): void
  isDisclaimerSeen(service: string): boolean
  ask(asking: Surface['asking']): void
  /** Closes the panel of a placeholder that leaves the page, else the banner would wait for it for ever. */
  leave(placeholder: string): void
  setSettings(open: boolean): void
  /** Makes a banner the one that asks, unless another does. @returns a function that ends it */
  claimBanner(id: string): () => void
  /** Connects to the device and the page. @returns a function that ends it and stops every service */
  connect(): () => void
}

export function createEngine(options: EngineOptions): Engine {
  const { consent } = options
  const initial = readRecord(options.initialRecord, consent, Date.now())
  const inBrowser = typeof window !== 'undefined'
  const onDecision = (event: DecisionEvent) => callSafely(options.onDecision, event)
  const store = createConsentStore(consent, { remembered: initial, onDecision })
  const serverState = store.get()
  if (inBrowser) store.receive(readKept(consent, window))

  const isGranted = (id: string) => store.get().decisions[id]?.status === 'granted'
  const surface = createSubject<Surface>({ settings: false, banner: undefined, asking: undefined, places: [], isUsed: false, modals: 0 })
  const announcement = createSubject('')
  const seen = new Set<string>()
  const sessions: Sessions = createSessions(
    consent.services,
    // a server never opens a service, so it never touches the window
    {
      view: inBrowser ? window : (undefined as never),
      locale: options.locale,
      nonce: options.nonce,
      reloadsByItself: () => options.afterWithdrawal() === 'reload',
    },
    isGranted,
  )
  const show = (change: Partial<Surface>) => surface.set({ ...surface.get(), ...change })
  const decide = (choice: Choice) => store.decide(choice)

  const engine: Engine = {
    consent,
    store,
    sessions,
    surface,
    announcement,
    serverState,
    acceptAll: (listed, layer) => decide(acceptListed(listed, `${layer}-accept`)),
    rejectAll: (layer) =>
      decide(layer === 'banner' ? rejectUndecided(store.get(), 'banner-reject') : rejectEverything(store.get(), 'settings-reject')),
    save: (draft) => decide(saveDraft(store.get(), draft)),
    grant: (service, method, remember) => decide({ grant: [service], method, remember }),
    withdraw: (service) => decide({ deny: [service], method: 'withdraw' }),
    openChat(service, placeholder) {
      const landing = surface.get().places.find((place) => place.service === service && place.kind === 'landing')
      if (isGranted(service) && seen.has(service)) sessions.open(service)
      else if (landing) landing.lead()
      else show({ asking: { service, placeholder }, isUsed: true })
    },
    continueChat(service) {
      seen.add(service)
      show({ isUsed: true })
      sessions.open(service)
    },
    isDisclaimerSeen: (service) => seen.has(service),
    ask: (asking) => show({ asking, isUsed: true }),
    leave(placeholder) {
      if (surface.get().asking?.placeholder === placeholder) show({ asking: undefined })
    },
    setSettings: (settings) => show({ settings, isUsed: true }),
    claimBanner(id) {
      if (!surface.get().banner) show({ banner: id })
      return () => {
        if (surface.get().banner === id) show({ banner: undefined })
      }
    },
    connect() {
      const endStorage = keepOnDevice(consent, store, window)
      const endStops = stopWhatIsWithdrawn(engine, isGranted)
      const endReports = consent.services.map(({ id }) => reportStops(engine, id, options))
      for (const service of consent.services) {
        if (store.get().decisions[service.id]?.status === 'denied' && hasLeftovers(service, window)) sessions.clean(service.id)
      }
      return () => {
        endStorage()
        endStops()
        for (const end of endReports) end()
      }
    },
  }
  return engine
}

/** Stops each service in the same tick in which it is no longer granted, whoever said so. */
function stopWhatIsWithdrawn({ consent, store, sessions, surface }: Engine, isGranted: (id: string) => boolean): () => void {
  let granted = consent.services.filter(({ id }) => isGranted(id))
  return store.subscribe(() => {
    const former = granted
    granted = consent.services.filter(({ id }) => isGranted(id))
    for (const service of former) {
      if (granted.includes(service)) continue
      sessions.stop(service.id)
      surface.set({ ...surface.get(), isUsed: true })
    }
  })
}

function reportStops({ sessions }: Engine, id: string, options: EngineOptions): () => void {
  const state = sessions.state(id)
  return state.subscribe(() => {
    const now = state.get()
    if (now.status === 'stopped' || now.status === 'needs-reload') callSafely(options.onStopped, id, now.report)
  })
}
