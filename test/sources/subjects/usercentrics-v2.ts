import type { UsercentricsV2 } from 'ask-first/sources/usercentrics'
import type { Platform, Subject } from '../subject.js'
import { pause, tell, templates, usercentricsSubject, writeElsewhere } from './usercentrics.js'

// Web CMP v2 made after the vendor's pages on the v2 browser API and its events, read on 2026-11-27. Not known, and played
// here the worse way round: whether `UC_UI_CMP_EVENT` comes before the state changes (it does, and nothing comes after),
// whether `acceptService` tells anybody (it does not).

/** `status` is of any type once a test garbles it. */
type Held = {
  id: string
  name: string
  categorySlug: string
  isEssential: boolean
  consent: { status: unknown; history: { type: string; action: string; status: unknown; timestamp: number }[] }
}

/** The stub with what only the tests of this platform need. */
export interface V2 extends Platform {
  readonly api: UsercentricsV2
  start(): void
  /** What was asked of its layers, in order. */
  readonly shown: string[]
  breakSetter(how: 'ignores' | 'throws' | 'hangs'): void
  garble(value: unknown): void
  denyElsewhere(): void
}

/** Puts v2 into the page, not started. */
export function placeV2({ isImplicit = false } = {}): V2 {
  const action = isImplicit ? 'onNonEURegion' : 'onInitialPageLoad'
  const entry = (id: string, name: string, isEssential = false): Held => {
    const status = isImplicit || isEssential
    return {
      id,
      name,
      categorySlug: isEssential ? 'essential' : 'functional',
      isEssential,
      consent: { status, history: [{ type: 'implicit', action, status, timestamp: 1 }] },
    }
  }
  const services = [
    entry(templates.own, 'Usercentrics Consent Management Platform', true),
    entry(templates.chat, 'Muster Chat'),
    entry(templates.film, 'Muster Film'),
    entry(templates.ads, 'Muster Ads'),
  ]
  const asked = services.filter(({ isEssential }) => !isEssential)
  const shown: string[] = []
  let broken: 'ignores' | 'throws' | 'hangs' | undefined
  let isUp = false
  let view = 'NONE'

  const show = (next: string, as = next) => {
    shown.push(as)
    tell('UC_UI_VIEW_CHANGED', { view: next, previousView: view })
    view = next
  }
  const stored = () => ({ controllerId: 'c0ffee', services: services.map(({ id, consent }) => ({ id, status: consent.status })) })
  const store = () => localStorage.setItem('uc_settings', JSON.stringify(stored()))
  const change = ({ consent }: Held, status: unknown, why: string, type: string) => {
    consent.status = status
    consent.history.push({ type, action: why, status, timestamp: Date.now() })
  }
  /** A click of the visitor: told at once, saved a moment later. */
  const answer = async (act: string, why: string, choose: (id: string) => boolean) => {
    show('NONE')
    tell('UC_UI_CMP_EVENT', { type: act, source: 'FIRST_LAYER' })
    await pause()
    for (const one of asked) change(one, choose(one.id), why, 'explicit')
    store()
  }
  const set = (status: boolean) => async (id: string, type?: string) => {
    if (broken === 'throws') throw new Error('it has gone wrong there')
    await (broken === 'hangs' ? new Promise(() => undefined) : pause())
    const held = asked.find((one) => one.id === id)
    if (!held || broken) return
    change(held, status, 'onUpdateServices', type ?? 'implicit')
    store()
  }

  const api: UsercentricsV2 = {
    isInitialized: () => isUp,
    // what a test garbles is of no type it may be
    getServicesBaseInfo: () => (isUp ? (structuredClone(services) as ReturnType<UsercentricsV2['getServicesBaseInfo']>) : []),
    getControllerId: () => 'c0ffee',
    acceptService: set(true),
    rejectService: set(false),
    showFirstLayer: () => show('FIRST_LAYER'),
    showSecondLayer: (id) => show('SECOND_LAYER', id ? `SECOND_LAYER ${id}` : undefined),
  }
  Object.assign(window, { UC_UI: api })

  return {
    api,
    shown,
    start() {
      isUp = true
      store()
      tell('UC_UI_INITIALIZED')
      show(isImplicit ? 'PRIVACY_BUTTON' : 'FIRST_LAYER')
    },
    acceptAll: () => answer('ACCEPT_ALL', 'onAcceptAllServices', () => true),
    denyAll: () => answer('DENY_ALL', 'onDenyAllServices', () => false),
    acceptOnlyChat: () => answer('SAVE', 'onUpdateServices', (id) => id === templates.chat),
    repeat: () => tell('UC_UI_INITIALIZED'),
    answers: () => structuredClone(services),
    breakSetter(how) {
      broken = how
    },
    denyElsewhere() {
      const denied = stored().services.map((one) => ({ ...one, status: one.id === templates.own }))
      writeElsewhere('uc_settings', JSON.stringify({ ...stored(), services: denied }))
    },
    garble(value) {
      for (const one of asked) change(one, value, 'onUpdateServices', 'explicit')
      tell('UC_UI_INITIALIZED')
    },
    isOpen: () => view === 'SECOND_LAYER',
    remove() {
      Reflect.deleteProperty(window, 'UC_UI')
      localStorage.removeItem('uc_settings')
    },
  }
}

const install = async (options?: { isImplicit: boolean }) => {
  const platform = placeV2(options)
  await pause()
  platform.start()
  return platform
}

/** Web CMP v2, a stub. */
export const usercentricsV2Subject: Subject = {
  ...usercentricsSubject,
  name: 'usercentrics-v2',
  install: () => install(),
  installImplicit: () => install({ isImplicit: true }),
}
