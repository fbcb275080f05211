import {
  type Consent,
  type ConsentState,
  type ConsentStore,
  createConsentStore,
  createSubject,
  type DecisionEvent,
  type Observable,
  readRecord,
  rejectUndecided,
  type Subject,
} from '../core/index.js'
import type { Locale, MoreMessages } from '../locales/types.js'
import { createSessions, type Service, type Sessions, type StopReport } from '../services/index.js'
import { readKept } from '../storage/index.js'
import { connectToPage } from './connect.js'
import { createSurface, type Surface } from './surface.js'

/** What the engine is made from: the provider's properties. */
export interface EngineOptions {
  /** The checked definition of what may be asked for. */
  consent: Consent<Service>
  /** The language of every text. */
  locale: Locale
  /** The record as the server read it, plain JSON. Treated as untrusted. */
  initialRecord?: unknown
  /** The page's CSP nonce, passed on to scripts of granted services. */
  nonce?: string
  /** Told exactly once of each act of the visitor. What it throws is reported and changes nothing. */
  onDecision?: (event: DecisionEvent) => void
  /** Told what stopping a service removed and what it could not. */
  onStopped?: (service: string, report: StopReport) => void
  /**
   * What happens when only a reload ends a service: `ask` shows a notice with a button, `reload` reloads,
   * unless a form field of the page holds unsaved text. @default 'ask'
   */
  afterWithdrawal?: 'ask' | 'reload'
}

/** Everything behind the React parts: decisions, sessions, texts, and what is open. Its identity never changes. */
export interface Engine {
  readonly consent: Consent<Service>
  readonly store: ConsentStore
  readonly sessions: Sessions
  readonly surface: Subject<Surface>
  /** The sentence the status region says. */
  readonly announcement: Subject<string>
  /** The state the server rendered, for hydration. */
  readonly serverState: ConsentState
  readonly locale: Observable<Locale>
  /** The second part of the texts, once it is there. */
  readonly more: Observable<MoreMessages | undefined>
  loadMore(): Promise<void>
  setLocale(next: Locale): void
  acceptAll(listed: readonly string[], layer: 'banner' | 'settings'): void
  /** Refuses from the banner what is undecided. */
  rejectUndecided(): void
  /** Says to screen readers what now is on; to be called right after an act of the visitor. */
  announceSaved(): void
  /** Opens a chat: asks if it is not granted, shows the disclaimer once, else loads and opens. A landing section asks in its place. */
  openChat(service: string, placeholder?: string): void
  /** Opens a granted chat after its disclaimer was shown. */
  continueChat(service: string): void
  ask(asking: Surface['asking']): void
  /** Closes the panel of a placeholder that leaves the page, else the banner would wait for it for ever. */
  leave(placeholder: string): void
  openSettings(): void
  closeSettings(): void
  /** Makes a banner the one that asks, unless another does. @returns a function that ends it */
  claimBanner(id: string): () => void
  /** Connects to the device and the page. @returns a function that ends it; services go on */
  connect(): () => void
}

/** @param latest The options as they are now; `initial` holds what counts at the start alone. */
export function createEngine({ consent, initialRecord, nonce, ...initial }: EngineOptions, latest: () => EngineOptions): Engine {
  const store = createConsentStore(consent, {
    remembered: readRecord(initialRecord, consent, Date.now()),
    onDecision: (event) => latest().onDecision?.(event),
  })
  const serverState = store.get()
  if (typeof window !== 'undefined') store.receive(readKept(consent, window))

  const isGranted = (id: string) => store.get().decisions[id]?.status === 'granted'
  const locale = createSubject(initial.locale)
  const more = createSubject(presentMore(initial.locale))
  const surface = createSurface()
  const show = (change: Partial<Surface>) => surface.set({ ...surface.get(), ...change })
  const announcement = createSubject('')
  const seen = new Set<string>()
  const sessions = createSessions(
    consent.services,
    {
      // a server never opens a service, so it is never asked there
      get view() {
        return window
      },
      locale: () => locale.get().tag,
      nonce,
      reloadsByItself: () => latest().afterWithdrawal === 'reload',
    },
    isGranted,
  )

  const engine: Engine = {
    consent,
    store,
    sessions,
    surface,
    announcement,
    serverState,
    locale,
    more,
    async loadMore() {
      const wanted = locale.get()
      const messages = typeof wanted.more === 'function' ? (await wanted.more()).default : wanted.more
      if (wanted === locale.get()) more.set(messages)
    },
    setLocale(next) {
      if (next === locale.get()) return
      locale.set(next)
      // words that have to be fetched: the old ones stay until they are there
      if (more.get() || presentMore(next)) void engine.loadMore()
    },
    acceptAll: (grant, layer) => store.decide({ grant, method: `${layer}-accept` }),
    rejectUndecided: () => store.decide(rejectUndecided(store.get(), 'banner-reject')),
    announceSaved() {
      const { decisions, persistence } = store.get()
      const answers = new Set(Object.values(decisions).map(({ status }) => status === 'granted'))
      const { saved } = locale.get().first
      const result = answers.size > 1 ? saved.mixed : answers.has(true) ? saved.on : saved.off
      announcement.set(persistence === 'memory' ? `${result} ${saved.memory}` : result)
    },
    openChat(service, placeholder) {
      const landing = surface.get().places.find((place) => place.service === service && place.kind === 'landing')
      if (isGranted(service) && seen.has(service)) sessions.open(service)
      else if (landing) landing.lead()
      else engine.ask({ service, placeholder })
    },
    continueChat(service) {
      seen.add(service)
      show({ isUsed: true })
      sessions.open(service)
    },
    ask: (asking) => show({ asking, isUsed: true }),
    leave(placeholder) {
      if (surface.get().asking?.placeholder === placeholder) show({ asking: undefined })
    },
    openSettings: () => show({ settings: true, isUsed: true }),
    closeSettings: () => show({ settings: false }),
    claimBanner(id) {
      if (!surface.get().banner) show({ banner: id })
      return () => {
        if (surface.get().banner === id) show({ banner: undefined })
      }
    },
    connect: () => connectToPage(engine, isGranted, latest),
  }
  return engine
}

/** Texts that need no fetching. */
const presentMore = ({ more }: Locale): MoreMessages | undefined => (typeof more === 'function' ? undefined : more)
