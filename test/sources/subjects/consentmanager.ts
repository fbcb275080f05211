import { type ConsentmanagerKey, consentmanager } from 'ask-first/sources/consentmanager'
import type { Change, Platform, Subject } from '../subject.js'

// consentmanager.net made after its pages “JavaScript-API”, “CMP events” and “Checking consent for a vendor”, its inline
// code as sites carry it (the forerunner that queues), and public sites for `userChoiceExists`, `vendorsList` and
// `purposesList`; read on 2026-11-27. Not known, and played here the worse way round: when a change by a script takes
// effect (later, as a public site waits for it), whether it is told (it is not), which events come again on each load
// (all of them), what is listed before an answer (what the law at hand allows). Not known and whether such a
// change counts as an answer to the layer (it does, and leaves the rest refused).

type Handler = (event: string, manager: unknown, subtype?: string) => void
type Cmp = ((...call: Call) => unknown) & { a?: Call[] }
type Call = [command: string, parameter?: unknown, callback?: ((value: unknown, isFine: boolean) => void) | null, isQueued?: boolean]

declare global {
  interface Window {
    cmp_id?: number
    __cmp?: Cmp
  }
}

const vendors = ['s10', 's20', 'c30']
const purposes = ['51', 'c52']

export interface ConsentmanagerChange {
  readonly gdprApplies?: boolean
  /** What its maps say before anybody answered. */
  readonly isOn?: boolean
  /** As some years ago: only what is documented, and refused ones are left out of the maps. */
  readonly isOld?: boolean
}

/** The same with what only the tests of this platform need. */
export interface ConsentmanagerStub extends Platform {
  /** The real API takes the place of its forerunner, and then its settings come. */
  start(): void
  settings(): void
  tell(event: string): void
  /** A person opens its layer and saves these; everything else is refused. */
  save(allowed: readonly string[]): void
  /** A person opens its layer. */
  see(): void
  /** What it was asked for that changes or shows something. */
  readonly calls: unknown[][]
  reads(): number
  breakSetter(how: 'ignores' | 'throws' | 'hangs' | 'late'): void
  garble(value: unknown): void
  listeners(): number
}

/** Puts its inline code into the page: the forerunner, which only queues. */
export function placeForerunner() {
  window.cmp_id = 0
  const own: Cmp = (...call: Call) => {
    const [command, , callback, isQueued] = call
    if (command !== 'addEventListener' && call.length === 4 && isQueued === false) callback?.({}, false)
    else (window.__cmp ?? own).a?.push(call)
  }
  own.a = []
  window.__cmp = own
}

/** The platform, not started. */
export function placeConsentmanager({ gdprApplies = true, isOn = false, isOld = false }: ConsentmanagerChange = {}): ConsentmanagerStub {
  let saved: Record<string, boolean> | undefined
  let broken: 'ignores' | 'throws' | 'hangs' | 'late' | undefined
  let wrong: { value: unknown } | undefined
  let hasSettings = false
  let reads = 0
  const calls: unknown[][] = []
  const listeners: [string, Handler][] = []

  const said = (id: string) => (wrong ? wrong.value : (saved?.[id] ?? isOn))
  const map = (ids: readonly string[], of: (id: string) => unknown) =>
    Object.fromEntries(ids.map((id) => [id, of(id)] as const).filter(([, value]) => !isOld || value))
  const list = (ids: readonly string[]) => ids.map((id) => ({ id, name: `Muster ${id}` }))
  const data = () => ({
    gdprApplies,
    regulation: gdprApplies ? 1 : 2,
    vendorConsents: hasSettings ? map(vendors, said) : {},
    purposeConsents: hasSettings ? map(purposes, said) : {},
    vendorLI: map(vendors, () => true),
    purposeLI: map(purposes, () => true),
    ...(!isOld && { vendorsList: hasSettings ? list(vendors) : [], purposesList: hasSettings ? list(purposes) : [] }),
  })
  const tell = (event: string) => {
    for (const [name, handler] of [...listeners]) if (name === event) handler(event, { consent: 'not what you expect' })
  }
  const kind = () => {
    const values = Object.values(saved ?? {})
    return values.every((one) => one) ? 'consentapproved' : values.some((one) => one) ? 'consentcustom' : 'consentrejected'
  }
  const repeat = () => {
    for (const event of ['init', 'settings', ...(saved ? ['consent', kind()] : [])]) tell(event)
  }
  const see = () => tell('consentscreen')
  const all = (value: boolean) => Object.fromEntries([...vendors, ...purposes].map((id) => [id, value]))
  const answer = (next: Record<string, boolean>) => {
    see()
    saved = next
    for (const event of ['consent', kind(), 'consentscreenoff']) tell(event)
  }
  const set = ([id, value]: readonly unknown[]) => {
    if (broken === 'throws') throw new Error('consentmanager is broken')
    const key = String(id)
    if (broken !== 'ignores' && broken !== 'hangs' && (vendors.includes(key) || purposes.includes(key)))
      setTimeout(
        () => {
          saved = { ...all(false), ...saved, [key]: value === 1 }
          if (broken === 'late') tell('consent')
        },
        broken === 'late' ? 1500 : 300,
      )
    return true
  }
  const run = (...[command, parameter]: Call): unknown => {
    // what others hand over is not looked at more closely there either
    const given = parameter as unknown[]
    if (command === 'getCMPData') {
      reads += 1
      return data()
    }
    if (command === 'consentStatus') {
      const consentExists = saved !== undefined || wrong !== undefined || isOn
      return { consentExists, ...(!isOld && { userChoiceExists: saved !== undefined || wrong !== undefined }), consentData: '' }
    }
    if (command === 'addEventListener') return void listeners.push([String(given[0]), given[1] as Handler])
    if (command === 'removeEventListener') {
      const at = listeners.findIndex(([name, handler]) => name === given[0] && handler === given[1])
      if (at >= 0) listeners.splice(at, 1)
      return
    }
    if (command === 'ping') return false
    calls.push(parameter === undefined ? [command] : [command, parameter])
    if (command.startsWith('showScreen')) return see()
    return command.startsWith('set') ? set(given) : undefined
  }
  const own: Cmp = (...call) => {
    const value = run(...call)
    call[2]?.(value, true)
    return value
  }
  return {
    start() {
      const queue = window.__cmp?.a ?? []
      window.cmp_id = 31
      window.__cmp = own
      for (const call of queue) own(...call)
      tell('init')
    },
    settings() {
      hasSettings = true
      tell('settings')
      if (!saved && gdprApplies) see()
    },
    tell,
    see,
    calls,
    reads: () => reads,
    save: (allowed) => answer({ ...all(false), ...Object.fromEntries(allowed.map((id) => [id, true])) }),
    acceptAll: () => answer(all(true)),
    denyAll: () => answer(all(false)),
    acceptOnlyChat: () => answer({ ...all(false), s10: true }),
    repeat,
    answers: () => ({ ...saved }),
    breakSetter(how) {
      broken = how
    },
    listeners: () => listeners.length,
    garble(value) {
      wrong = { value }
      tell('consent')
    },
    isOpen: () => calls.some(([command]) => command === 'showScreenAdvanced'),
    remove() {
      Reflect.deleteProperty(window, '__cmp')
      Reflect.deleteProperty(window, 'cmp_id')
    },
  }
}

/** Each part of the platform is a script that loads. */
export async function loadScript() {
  const script = document.createElement('script')
  script.src = 'data:text/javascript,'
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve))
  document.head.append(script)
  await isLoaded
  script.remove()
}

async function install(change?: ConsentmanagerChange): Promise<Platform> {
  placeForerunner()
  await loadScript()
  const platform = placeConsentmanager(change)
  platform.start()
  platform.settings()
  return platform
}

export const consentmanagerSubject: Subject = {
  name: 'consentmanager',
  made: 'stub',
  // a test writes keys as a site would, right or wrong
  source: ({ services = { chat: 's10', film: 's20' }, ...change }: Change = {}) =>
    consentmanager({ services: services as Record<string, ConsentmanagerKey>, ...change }),
  unknownKey: 's99',
  install: () => install(),
  installImplicit: () => install({ gdprApplies: false, isOn: true }),
}
