import { type UsercentricsDetails, type UsercentricsV3, usercentrics } from 'ask-first/sources/usercentrics'
import type { Platform, Subject } from '../subject.js'

// Web CMP v3 made after the vendor's pages on the browser API, its events and the migration from v2, read on 2026-11-27.
// Not known, and played here the worse way round: whether `getConsentDetails` shows what was updated and not saved (it
// does), whether `UC_CONSENT` comes before the store (it does, and twice), which type `saveConsents` takes by itself
// (IMPLICIT), what `ucData` holds before an answer (the defaults). Not known and played the mild way: what saving one
// service says of the others (nothing), and whether the switches of its dialog are drafts that the API shows (no).

/** Ids of templates as the stubs have them. */
export const templates = { chat: 'chat-template', film: 'film-template', ads: 'ads-template', own: 'own-template' } as const

type Type = 'IMPLICIT' | 'EXPLICIT'
/** `given` is of any type once a test garbles it. */
type Held = { name: string; essential: boolean; consent: { given: unknown; type: Type } }

/** The stub with what only the tests of this platform need. */
export interface V3 extends Platform {
  readonly api: UsercentricsV3
  /** Comes up; until then every question throws. */
  start(): void
  /** What was asked of its layers, in order. */
  readonly shown: string[]
  /** How often its consents were read. */
  reads(): number
  breakSetter(how: 'ignores' | 'throws' | 'hangs'): void
  garble(value: unknown): void
  denyElsewhere(): void
}

export const tell = (name: string, detail?: unknown) => void window.dispatchEvent(new CustomEvent(name, { detail }))
// a test may hold the clock of the page
const later = window.setTimeout.bind(window)
export const pause = () => new Promise<void>((resolve) => void later(resolve, 5))

/** Writes to the local storage from another document, so that this one is told of it. */
export function writeElsewhere(key: string, value: string): void {
  const frame = document.body.appendChild(document.createElement('iframe'))
  frame.contentWindow?.localStorage.setItem(key, value)
  later(() => frame.remove(), 100)
}

/** Puts v3 into the page, not started. */
export function placeV3({ isImplicit = false } = {}): V3 {
  const type: Type = 'IMPLICIT'
  const entry = (name: string, essential = false): Held => ({ name, essential, consent: { given: isImplicit || essential, type } })
  const services: Record<string, Held> = {
    [templates.own]: entry('Usercentrics Consent Management Platform', true),
    [templates.chat]: entry('Muster Chat'),
    [templates.film]: entry('Muster Film'),
    [templates.ads]: entry('Muster Ads'),
  }
  const asked = Object.entries(services).filter(([, { essential }]) => !essential)
  const record = { type, updatedBy: isImplicit ? 'onNonEURegion' : 'onInitialPageLoad', controllerId: 'c0ffee', isOutsideEu: isImplicit }
  const shown: string[] = []
  const touched = new Set<string>()
  let broken: 'ignores' | 'throws' | 'hangs' | undefined
  let isUp = false
  let reads = 0
  let view = 'NONE'

  const show = (next: string, as = next) => {
    shown.push(as)
    tell('UC_UI_VIEW_CHANGED', { view: next, previousView: view })
    view = next
  }
  const stored = () => ({
    consent: {
      ...record,
      services: Object.fromEntries(Object.entries(services).map(([id, { name, consent }]) => [id, { name, consent: consent.given }])),
    },
  })
  const store = () => localStorage.setItem('ucData', JSON.stringify(stored()))
  const save = (next: Type, updatedBy: string) => {
    Object.assign(record, { type: next, updatedBy })
    for (const id of touched) if (services[id]) services[id].consent.type = next
    touched.clear()
    tell('UC_CONSENT', { consent: record })
    tell('UC_CONSENT', {})
    store()
  }
  /** A click of the visitor: told at once, saved a moment later. */
  const answer = async (act: string, updatedBy: string, choose: (id: string) => boolean) => {
    tell('UC_UI_CMP_EVENT', { type: act, source: 'first' })
    await pause()
    for (const [id, { consent }] of asked) {
      consent.given = choose(id)
      touched.add(id)
    }
    save('EXPLICIT', updatedBy)
    show('NONE')
  }
  const breaks = () => {
    if (broken === 'throws') throw new Error('it has gone wrong there')
    return broken === 'hangs' ? new Promise<void>(() => undefined) : pause()
  }

  const api: UsercentricsV3 = {
    isInitialized() {
      if (!isUp) throw new TypeError('the CMP is not there yet')
      return pause().then(() => true)
    },
    async getConsentDetails() {
      reads += 1
      await pause()
      // what a test garbles is of no type it may be
      return structuredClone({ consent: record, services, categories: {} }) as UsercentricsDetails
    },
    async updateServicesConsents(changes) {
      await breaks()
      if (broken) return
      for (const { id, consent } of changes) {
        const held = services[id]
        if (!held || held.essential) continue
        held.consent.given = consent
        touched.add(id)
      }
      tell('UC_CONSENT', {})
    },
    async saveConsents(next: Type = 'IMPLICIT') {
      await breaks()
      if (!broken) save(next, 'onUpdateServices')
    },
    showFirstLayer: async () => show('FIRST_LAYER'),
    showSecondLayer: async () => show('SECOND_LAYER'),
    showServiceDetails: async (id) => show('SECOND_LAYER', `SECOND_LAYER ${id}`),
  }
  Object.assign(window, { __ucCmp: api })
  tell('UC_CMP_API_READY')

  return {
    api,
    shown,
    reads: () => reads,
    start() {
      isUp = true
      // for sites that come from v2, and empty
      Object.assign(window, {
        UC_UI: { isInitialized: () => true, getServicesBaseInfo: () => [], showSecondLayer: () => undefined, acceptService: pause },
      })
      store()
      tell('UC_CONSENT', {})
      tell('UC_UI_INITIALIZED')
      show(isImplicit ? 'PRIVACY_BUTTON' : 'FIRST_LAYER')
    },
    acceptAll: () => answer('ACCEPT_ALL', 'onAcceptAllServices', () => true),
    denyAll: () => answer('DENY_ALL', 'onDenyAllServices', () => false),
    acceptOnlyChat: () => answer('SAVE', 'onUpdateServices', (id) => id === templates.chat),
    repeat: () => tell('UC_CONSENT', { services: 'not what you expect' }),
    answers: () => structuredClone(services),
    breakSetter(how) {
      broken = how
    },
    denyElsewhere() {
      const other = stored()
      for (const [id] of asked) Object.assign(other.consent.services[id] ?? {}, { consent: false })
      writeElsewhere('ucData', JSON.stringify(other))
    },
    garble(value) {
      for (const [, { consent }] of asked) Object.assign(consent, { given: value, type: 'EXPLICIT' })
      tell('UC_CONSENT')
    },
    isOpen: () => view === 'SECOND_LAYER',
    remove() {
      Reflect.deleteProperty(window, '__ucCmp')
      Reflect.deleteProperty(window, 'UC_UI')
      localStorage.removeItem('ucData')
    },
  }
}

const install = async (options?: { isImplicit: boolean }) => {
  const platform = placeV3(options)
  await pause()
  platform.start()
  return platform
}

/** Web CMP v3, a stub. */
export const usercentricsSubject: Subject = {
  name: 'usercentrics',
  made: 'stub',
  source: ({ services = { chat: templates.chat, film: templates.film }, ...change } = {}) =>
    usercentrics({
      ...change,
      services: services as Record<string, string>, // what a test writes there is the id of a template
    }),
  unknownKey: 'no-such-template',
  install: () => install(),
  installImplicit: () => install({ isImplicit: true }),
}
