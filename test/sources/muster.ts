import type { ConsentSource } from 'ask-first/core'
import { type Again, defineSource, type Reading, type SourceDefinition, type SourceOptions } from 'ask-first/sources'
import type { Change, Platform, Subject } from './subject.js'

/** What the made-up platform puts into the page. */
export interface MusterApi {
  /** What it says now of each key: whether it is on, and whether a person said so. */
  state(): { keys: Record<string, { isOn: unknown; isChosen: boolean }>; id?: string }
  /** Saves one answer, as other scripts may ask. */
  save(key: string, value: boolean): unknown
  show(layer: string, key?: string): unknown
  listen(listener: (event: 'loaded' | 'saved' | 'shown') => void): () => void
}

declare global {
  interface Window {
    muster?: MusterApi | undefined
  }
}

const place = 'muster'
const keys = ['m-chat', 'm-film', 'm-ads']

/** The same platform, in the hands of a test. */
export interface Muster extends Platform {
  readonly api: MusterApi
  /** A person saves these answers; what is not named stays, or is refused where nothing was saved yet. */
  person(saves: Readonly<Record<string, boolean>>): void
  /** It starts anew in the same page: for a moment it says nothing, then the same as before. */
  restart(): void
  tell(event: 'loaded' | 'saved' | 'shown'): void
  /** How often others read its state. */
  reads(): number
  /** What it was asked to show. */
  readonly shown: string[]
  settersCalled(): number
  breakRead(how: 'throws' | undefined): void
  /** Lets the setter work again, or break in another way. */
  breakSetter(how: 'ignores' | 'throws' | 'hangs' | undefined): void
  breakOpening(isBroken: boolean): void
  /** It forgets that anybody answered. */
  reset(): void
}

/** Puts the platform into the page; what lies on the device of an earlier page counts. */
export function installMuster(isOn = false): Muster {
  const held = localStorage.getItem(place)
  let saved: Record<string, boolean> | undefined = held ? JSON.parse(held) : undefined
  let draft: Record<string, boolean> = {}
  let wrong: { value: unknown } | undefined
  let isStarting = false
  let setter: 'ignores' | 'throws' | 'hangs' | undefined
  let reading: 'throws' | undefined
  let isOpeningBroken = false
  let reads = 0
  let sets = 0
  const shown: string[] = []
  const listeners = new Set<(event: 'loaded' | 'saved' | 'shown') => void>()
  const tell = (event: 'loaded' | 'saved' | 'shown') => {
    for (const listener of [...listeners]) listener(event)
  }
  const said = (of: (key: string) => { isOn: unknown; isChosen: boolean }) => ({
    keys: Object.fromEntries(keys.map((key) => [key, of(key)])),
  })
  const save = (next: Record<string, boolean>) => {
    saved = next
    draft = {}
    localStorage.setItem(place, JSON.stringify(saved))
    tell('saved')
  }
  const all = (value: boolean) => Object.fromEntries(keys.map((key) => [key, value]))
  const api: MusterApi = {
    state() {
      reads += 1
      if (reading) throw new Error('the platform is broken')
      if (wrong) return said(() => ({ isOn: wrong?.value, isChosen: true }))
      const known = isStarting ? undefined : saved
      return { ...said((key) => ({ isOn: known?.[key] ?? isOn, isChosen: known?.[key] !== undefined })), ...(known && { id: 'record-1' }) }
    },
    save(key, value) {
      sets += 1
      if (setter === 'throws') throw new Error('the setter is broken')
      if (setter === 'hangs') return new Promise(() => undefined)
      if (setter !== 'ignores') save({ ...saved, [key]: value })
      return Promise.resolve()
    },
    show(layer, key) {
      if (isOpeningBroken) throw new Error('the dialog is broken')
      shown.push(key ? `${layer} ${key}` : layer)
      tell('shown')
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  window.muster = api
  document.dispatchEvent(new Event('muster-ready'))
  return {
    api,
    person: (saves) => save({ ...all(false), ...saved, ...saves }),
    restart() {
      isStarting = true
      tell('loaded')
      queueMicrotask(() =>
        queueMicrotask(() => {
          isStarting = false
          tell('loaded')
        }),
      )
    },
    tell,
    reads: () => reads,
    shown,
    settersCalled: () => sets,
    breakRead(how) {
      reading = how
    },
    reset() {
      saved = undefined
      localStorage.removeItem(place)
      tell('loaded')
    },
    acceptAll: () => save(all(true)),
    denyAll: () => save(all(false)),
    acceptOnlyChat: () => save({ ...all(false), 'm-chat': true }),
    draft() {
      draft['m-chat'] = true
      tell('loaded')
    },
    repeat: () => tell('loaded'),
    answers: () => ({ saved: saved && { ...saved }, draft: { ...draft } }),
    breakSetter(how) {
      setter = how
    },
    breakOpening(isBroken) {
      isOpeningBroken = isBroken
    },
    denyElsewhere: () => localStorage.setItem(place, JSON.stringify(all(false))),
    listeners: () => listeners.size,
    garble(value) {
      wrong = { value }
      tell('loaded')
    },
    isOpen: () => shown.length > 0,
    remove() {
      if (window.muster === api) window.muster = undefined
      localStorage.removeItem(place)
    },
  }
}

/** How to speak with it, as a site would write it for a platform of its own. */
export const musterDefinition: SourceDefinition<MusterApi, string | readonly string[]> = {
  name: 'Muster Consent',
  reach: 'service',
  find: ({ muster }) => muster,
  read(api): Reading {
    const { keys, id } = api.state()
    return {
      isAnswered: Object.values(keys).some(({ isChosen }) => isChosen),
      answers: Object.fromEntries(
        Object.entries(keys).map(([key, { isOn, isChosen }]) => [
          key,
          isChosen && isOn === true ? 'granted' : isChosen && isOn === false ? 'denied' : 'undecided',
        ]),
      ),
      names: { 'm-chat': 'Chat with us' },
      consentId: id,
    }
  },
  keysOf: (key) => [key].flat(),
  isNecessary: (key) => key === 'm-basket',
  listen(again, view) {
    const ready = () => again()
    view.document.addEventListener('muster-ready', ready)
    return () => view.document.removeEventListener('muster-ready', ready)
  },
  watch: (api, again) => api.listen((event) => again(newsOf(event))),
  stored: () => JSON.parse(localStorage.getItem(place) ?? 'null') ?? undefined,
  set: (api, key, value) => Promise.all([key].flat().map((one) => api.save(one, value))),
  open: (api, layer, key) => api.show(layer, [key ?? []].flat()[0]),
  isScript: (address) => address.includes('/muster-consent.js'),
}

const newsOf = (event: 'loaded' | 'saved' | 'shown'): Parameters<Again>[0] => (event === 'loaded' ? undefined : event)

/** A source of it, with `chat` and `film` mapped; another definition replaces parts of its own. */
export const musterSource = (
  options: Partial<SourceOptions<string | readonly string[]>> = {},
  change: Partial<SourceDefinition<MusterApi, string | readonly string[]>> = {},
): ConsentSource => defineSource({ ...musterDefinition, ...change }, { services: { chat: 'm-chat', film: 'm-film' }, ...options })

/** What it was told of keys by a test of the contract. */
const keysIn = ({ services, ...rest }: Change): Partial<SourceOptions<string>> => ({
  ...rest,
  ...(services && { services: Object.fromEntries(Object.entries(services).map(([id, key]) => [id, String(key)])) }),
})

/** A platform of a site's own, by `defineSource`. */
export const muster: Subject = {
  name: 'Muster Consent',
  made: 'stub',
  source: (change = {}) => musterSource(keysIn(change)),
  unknownKey: 'm-other',
  necessaryKey: 'm-basket',
  install: async () => installMuster(),
  installImplicit: async () => installMuster(true),
}
