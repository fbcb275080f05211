import type { ConsentSource, SourceAnswer } from '../core/index.js'
import { defineSource } from './engine/define-source.js'
import type { Reading, SourceOptions } from './engine/definition.js'

/** What is used of Web CMP v3, `window.__ucCmp`. */
export interface UsercentricsV3 {
  /** May throw before it is ready. */
  isInitialized(): Promise<boolean>
  getConsentDetails(): Promise<UsercentricsDetails>
  /** Stores nothing by itself. */
  updateServicesConsents(changes: readonly { readonly id: string; readonly consent: boolean }[]): Promise<void>
  saveConsents(type: 'EXPLICIT'): Promise<void>
  showFirstLayer(): Promise<void>
  showSecondLayer(): Promise<void>
  showServiceDetails?(id: string): Promise<void>
}

/** What v3 tells of its consents. */
export interface UsercentricsDetails {
  readonly consent: { readonly controllerId?: string }
  readonly services: Readonly<Record<string, UsercentricsService>>
}

interface UsercentricsService {
  readonly name: string
  readonly essential: boolean
  readonly consent?: { readonly given: boolean; readonly type: 'IMPLICIT' | 'EXPLICIT' }
}

/** What is used of Web CMP v2, `window.UC_UI`; v3 leaves one there too, which answers with empty lists. */
export interface UsercentricsV2 {
  /** Some deployments lack it. */
  isInitialized?(): boolean
  getServicesBaseInfo(): readonly {
    readonly id: string
    readonly name: string
    readonly isEssential?: boolean
    readonly consent: { readonly status: boolean; readonly history?: readonly { readonly type: string; readonly status: boolean }[] }
  }[]
  getControllerId?(): string
  acceptService(id: string, type: 'explicit'): Promise<void>
  rejectService(id: string, type: 'explicit'): Promise<void>
  showFirstLayer(): void
  showSecondLayer(id?: string): void
}

type Api = UsercentricsV3 | UsercentricsV2

/** What `usercentrics` takes. A key is the template id of a service, as the admin interface shows it. */
export interface UsercentricsOptions extends SourceOptions<string> {
  /**
   * Name of the window event that is set up in the admin interface under “Data Layer & Events”. v2 tells by it alone what
   * other scripts of the page change.
   */
  readonly event?: string
}

/**
 * Usercentrics as source of the decisions: Web CMP v3, else v2. Written from the vendor's pages on the browser API, its
 * events and the migration from v2, checked on 2026-11-27; tried with stubs only, not with a real account. Essential
 * services are left out, for nobody is asked. What another tab saves is read in the local storage. A loader that does
 * nothing, as on a domain that the ruleset does not list, shows as a time-out.
 */
export function usercentrics({ event, ...options }: UsercentricsOptions): ConsentSource {
  return defineSource<Api, string>(
    {
      name: 'Usercentrics',
      reach: 'everything',
      find(view) {
        const { __ucCmp, UC_UI } = view as { __ucCmp?: unknown; UC_UI?: unknown } // globals of the platform's script
        return isV3(__ucCmp) ? __ucCmp : isV2(UC_UI) ? UC_UI : undefined
      },
      async read(api, view): Promise<Reading | undefined> {
        if (api.isInitialized && (await api.isInitialized()) !== true) return
        const { consentId, services } = isV3(api) ? readV3(await api.getConsentDetails()) : readV2(api)
        // without any service it is a stand-in, or has not begun
        if (!services[0]) return
        const saved = savedBy(api, view)
        const asked = services.filter(([, , isEssential]) => !isEssential)
        return {
          consentId,
          isAnswered: asked.some(([, , , isExplicit]) => isExplicit),
          names: Object.fromEntries(asked),
          answers: Object.fromEntries(
            asked.map(([id, , , isExplicit, given]): [string, SourceAnswer] => [
              id,
              // a grant that only lies in its memory may be a draft
              !isExplicit || typeof given !== 'boolean' ? 'undecided' : given && saved?.[id] !== false ? 'granted' : 'denied',
            ]),
          ),
        }
      },
      listen(again, view) {
        let timer = 0
        const hear = ({ detail }: Event & { readonly detail?: unknown }) => {
          again()
          const { type, source, view: layer } = Object(detail)
          if (layers.includes(layer)) again('shown')
          if (!saving.includes(type) || !byPerson.includes(source)) return
          clearTimeout(timer)
          // it is told before it is saved
          timer = view.setTimeout(again, 250, 'saved')
        }
        const events = [
          'UC_CMP_API_READY',
          'UC_UI_INITIALIZED',
          'UC_CONSENT',
          'UC_UI_CMP_EVENT',
          'UC_UI_VIEW_CHANGED',
          ...(event ? [event] : []),
        ]
        for (const one of events) view.addEventListener(one, hear)
        return () => {
          for (const one of events) view.removeEventListener(one, hear)
        }
      },
      stored: (view, api) => api && savedBy(api, view),
      async set(api, id, consent) {
        if (!isV3(api)) return api[consent ? 'acceptService' : 'rejectService'](id, 'explicit')
        await api.updateServicesConsents([{ id, consent }])
        await api.saveConsents('EXPLICIT')
      },
      open(api, layer, id) {
        if (layer === 'first') return api.showFirstLayer()
        return id && isV3(api) && api.showServiceDetails ? api.showServiceDetails(id) : api.showSecondLayer(id)
      },
      isScript: (address) => /\/\/(app|web\.cmp)\.([a-z]+\.)?usercentrics\.eu\//.test(address),
    },
    options,
  )
}

const layers: readonly unknown[] = ['FIRST_LAYER', 'SECOND_LAYER']
const saving: readonly unknown[] = ['ACCEPT_ALL', 'DENY_ALL', 'SAVE']
/** Where a person acts, by the names of v3, then of v2; a script is `__ucCmp`. */
const byPerson: readonly unknown[] = ['button', 'first', 'second', 'embeddings', ...layers]

const has = (api: unknown, ...members: readonly string[]) => members.every((one) => typeof Object(api)[one] === 'function')
const isV3 = (api: unknown): api is UsercentricsV3 => has(api, 'isInitialized', 'getConsentDetails')
const isV2 = (api: unknown): api is UsercentricsV2 => has(api, 'getServicesBaseInfo', 'showSecondLayer')

interface Said {
  readonly consentId: string | undefined
  /** Id, name, whether it is essential, whether a person decided, and how. */
  readonly services: readonly (readonly [string, string, boolean | undefined, boolean, boolean | undefined])[]
}

const readV3 = ({ consent, services }: UsercentricsDetails): Said => ({
  consentId: consent.controllerId,
  services: Object.entries(services).map(([id, { name, essential, consent: own }]) => [
    id,
    name,
    essential,
    own?.type === 'EXPLICIT',
    own?.given,
  ]),
})

const readV2 = (api: UsercentricsV2): Said => ({
  consentId: api.getControllerId?.(),
  services: api.getServicesBaseInfo().map(({ id, name, isEssential, consent: { status, history } }) => [
    id,
    name,
    isEssential,
    // its own last entry: an answer about another service is none about this
    history?.at(-1)?.type === 'explicit',
    status,
  ]),
})

/** What was saved last, by id. */
function savedBy(api: Api, { localStorage }: Window): Readonly<Record<string, boolean>> | undefined {
  try {
    const read = (name: string) => JSON.parse(localStorage.getItem(name) ?? '')
    const services: Record<string, { id?: string; status: boolean; consent?: boolean }> = isV3(api)
      ? read('ucData').consent.services
      : read('uc_settings').services
    return Object.fromEntries(Object.entries(services).map(([key, { id = key, status, consent = status }]) => [id, consent]))
  } catch {
    return undefined
  }
}
