import {
  type Consent,
  type ConsentState,
  type ConsentStore,
  createConsentStore,
  createSubject,
  type GovernedStore,
  readRecord,
  rejectUndecided,
  type Signal,
  type Subject,
  signalChoice,
  textFor,
} from '../core/index.js'
import { createSessions, type Service, type Sessions } from '../services/index.js'
import { isPrerendering, readKept, whenActive } from '../storage/index.js'
import { createActs } from './acts.js'
import { connectToPage } from './connect.js'
import type { EngineOptions } from './engine-options.js'
import { createLanguage, type Language } from './language.js'
import { savedText } from './saved-text.js'
import { hearSignals, withoutSignals } from './signals.js'
import { createSurface, isSection, type Surface } from './surface.js'

/** Everything behind the React parts: decisions, sessions, texts, and what is open. Its identity never changes. */
export interface Engine extends Language {
  readonly consent: Consent<Service>
  /** The page's CSP nonce. */
  readonly nonce: string | undefined
  readonly store: ConsentStore
  /** The same store, where a consent platform governs it. */
  readonly source: GovernedStore | undefined
  readonly sessions: Sessions
  readonly surface: Subject<Surface>
  /** What browser, server and app say of the visitor's wishes. */
  readonly signals: Subject<readonly Signal[]>
  /** The sentence the status region says. */
  readonly announcement: Subject<string>
  /** The state the server rendered, for hydration. */
  readonly serverState: ConsentState
  acceptAll(listed: readonly string[], layer: 'banner' | 'settings'): void
  /** Refuses from the banner what is undecided. */
  rejectUndecided(): void
  /** Says to screen readers what now is on; to be called right after an act of the visitor. */
  announceSaved(): void
  /** Opens a chat: asks if it is not granted, shows the disclaimer once, else loads and opens. A landing section or a card asks in its place. */
  openChat(service: string, placeholder?: string): void
  /** Opens a granted chat after its disclaimer was shown. */
  continueChat(service: string): void
  ask(asking: Surface['asking']): void
  /** Closes the panel of a placeholder that leaves the page, else the banner would wait for it for ever. */
  leave(placeholder: string): void
  /** Opens the settings; where they stand in the page, it leads there. */
  openSettings(): void
  closeSettings(): void
  /** Makes a banner the one that asks, unless another does. @returns a function that ends it */
  claimBanner(id: string): () => void
  /** Connects to the device and the page. @returns a function that ends it; services go on */
  connect(): () => void
}

/** @param latest The options as they are now; `initial` holds what counts at the start alone. */
export function createEngine({ consent, initialRecord, nonce, frameUrl, ...initial }: EngineOptions, latest: () => EngineOptions): Engine {
  const remembered = readRecord(initialRecord, consent, Date.now())
  const { readAt } = Object(initialRecord)
  // by the server's clock: that of the visitor may be wrong, and the first render must be the server's all the same
  const servedAt = typeof readAt === 'number' ? readAt : Date.now()
  const served = createConsentStore(consent, {
    remembered: readRecord(initialRecord, consent, servedAt),
    now: () => servedAt,
  }).get()
  // for a visitor who has not come nothing is granted; what the device holds by then is read when they come
  const isAhead = isPrerendering()
  const acts = createActs(consent, () => ({ locale: locale.get(), more: more.get(), signals: signals.get() }), latest)
  const surface = createSurface()
  const show = (change: Partial<Surface>) => surface.set({ ...surface.get(), ...change })
  const options = {
    consent,
    show,
    ...(!isAhead && { remembered: typeof window === 'undefined' ? remembered : withoutSignals(remembered) }),
    get onAct() {
      return latest().onDecision && acts.keep
    },
  }
  const own = createConsentStore(consent, options)
  const source = initial.source?.govern(own, options)
  const store = source ?? own
  const serverState = source?.effective(served) ?? served
  const signals = createSubject<readonly Signal[]>([])
  const readDevice = () => {
    const kept = readKept(consent, window)
    store.receive(kept)
    signals.set([...signals.get(), ...hearSignals(consent, remembered, kept.remembered)])
    const choice = signalChoice(consent, store.get(), signals.get())
    // a render may be discarded: it becomes an act when the page is connected
    if (choice) store.foresee(choice)
  }
  if (typeof window !== 'undefined' && !isAhead) readDevice()

  const isGranted = (id: string) => store.get().decisions[id]?.status === 'granted'
  const language = createLanguage(initial.locale)
  const { locale, more } = language
  const announcement = createSubject('')
  let spoken = locale.get().tag
  // what was said in another language would be read aloud as this one
  locale.subscribe(() => {
    if (locale.get().tag === spoken) return
    spoken = locale.get().tag
    announcement.set('')
  })
  const seen = new Set<string>()
  const sessions = createSessions(
    consent.services,
    {
      // a server never opens a service, so it is never asked there
      get view() {
        return window
      },
      // a variety of the kit's own, such as `de-x-du`, is the language itself to everybody else
      locale: () => locale.get().tag.replace(/-x-.*/, ''),
      nonce,
      frameUrl,
      ...(initial.onUndeclaredHost && { onUndeclaredHost: initial.onUndeclaredHost }),
      titleOf: ({ name, kind }) => textFor(name || locale.get().first.kinds[kind], locale.get().tag),
      reloadsByItself: () => latest().afterWithdrawal === 'reload',
    },
    isGranted,
  )

  const engine: Engine = {
    consent,
    nonce,
    store,
    source,
    sessions,
    surface,
    signals,
    announcement,
    serverState,
    ...language,
    acceptAll: (grant, layer) => store.decide({ grant, method: `${layer}-accept` }),
    rejectUndecided: () => store.decide(rejectUndecided(store.get(), 'banner-reject')),
    announceSaved() {
      announcement.set(savedText(store.get(), locale.get().first))
    },
    openChat(service, placeholder) {
      const own = surface.get().places.filter((place) => place.service === service)
      const section = own.find(({ kind }) => kind === 'landing') ?? own.find(isSection)
      if (isGranted(service) && seen.has(service)) sessions.open(service)
      else if (section) section.lead()
      else engine.ask({ service, placeholder })
    },
    continueChat(service) {
      const open = () => sessions.open(service)
      seen.add(service)
      show({ isUsed: true })
      // the platform may answer later
      if (source) source.whenGranted(service, open)
      else open()
    },
    ask: (asking) => show({ asking, isUsed: true }),
    leave(placeholder) {
      if (surface.get().asking?.placeholder === placeholder) show({ asking: undefined })
    },
    openSettings() {
      if (source?.open()) return
      const [lead] = surface.get().settingsPages
      if (lead) lead()
      else show({ settings: true, isUsed: true })
    },
    closeSettings: () => show({ settings: false }),
    claimBanner(id) {
      if (!surface.get().banner) show({ banner: id })
      return () => {
        if (surface.get().banner === id) show({ banner: undefined })
      }
    },
    connect: () =>
      whenActive(window, () => {
        if (isAhead) readDevice()
        if (latest().onDecision) acts.prepare()
        return connectToPage(engine, isGranted, latest)
      }),
  }
  return engine
}
