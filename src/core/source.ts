import type { Consent } from './consent.js'
import type { ConsentState } from './state.js'
import type { ConsentStore, ConsentStoreOptions } from './store.js'
import type { Text } from './text.js'

/** What an existing consent platform says of a service; `granted` only where a person decided so. */
export type SourceAnswer = 'granted' | 'denied' | 'undecided'

/** What one request to a platform touches: this service, the category it is in, or every decision it holds. */
export type SourceReach = 'service' | 'category' | 'everything'

/** Why a platform does not answer: its script was seen to fail, nothing came in time, or it throws. */
export type SourceFault = 'blocked' | 'timeout' | 'error'

/** What a source knows: nothing yet, an answer for each of our services, or that the platform does not answer. */
export type SourceState =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly answers: Readonly<Record<string, SourceAnswer>> }
  | { readonly status: 'unavailable'; readonly reason: SourceFault }

/**
 * What came of a request. `kept` says where the answer lies: in the platform, or here for this visit; `also` names what
 * else of the platform changed with it.
 */
export type SourceChange =
  | { readonly ok: true; readonly kept: 'stored' | 'visit'; readonly also: readonly string[] }
  | { readonly ok: false; readonly reason: SourceRefusal }

/** Why a request changed nothing. */
export type SourceRefusal = 'not-ready' | 'unmapped' | 'decides-others' | 'no-effect' | 'error'

/**
 * What a request for a service would do now, so that a text can say it before. `stored`: the platform keeps it. `visit`:
 * it counts here for this visit, the platform stays as it is. `settings`: it is asked for in the platform's own settings.
 * `nowhere`: the platform does not know the service.
 */
export interface SourceOffer {
  readonly kept: 'stored' | 'visit' | 'settings' | 'nowhere'
  /** The category that changes as a whole, as the platform names it. */
  readonly category?: readonly Text[] | undefined
  /** Ids of our other services that change with it. */
  readonly services: readonly string[]
  /** What else of the platform changes with it, as the platform names it. */
  readonly also: readonly Text[]
}

/** What the parts show of a source that is in charge of the decisions. */
export interface SourceSight {
  /** Name of the platform. */
  readonly name: string
  readonly status: SourceState['status']
  /** Why it is unavailable. */
  readonly reason?: SourceFault | undefined
  /** Whether its settings can be opened from here, and whether that went wrong when it was tried. */
  readonly opening: 'possible' | 'impossible' | 'failed'
  /** What the platform says of our services; a decision here may say no where it says yes. */
  readonly answers: Readonly<Record<string, SourceAnswer>>
  readonly offers: Readonly<Record<string, SourceOffer>>
  /** Requests on their way, and why the last one changed nothing. */
  readonly requests: Readonly<Record<string, 'busy' | SourceRefusal>>
  /** Id of the platform's own record, where it gives one; for proof. */
  readonly consentId?: string | undefined
}

/** An existing consent platform as the one who knows the decisions; made by `ask-first/sources/…` or `defineSource`. */
export interface ConsentSource {
  /** Name of the platform, as visitors may read it. */
  readonly name: string
  readonly reach?: SourceReach | undefined
  /** Starts listening; safe to start twice and where the platform is missing. @returns a function that ends it */
  connect(services: readonly string[], onChange: (news: SourceNews) => void): () => void
  /** What it knows now; the identical object while nothing changed. Never throws. */
  get(): SourceState
  /** Asks the platform to change one answer; `ok` only where it then says so itself. Absent where the platform has no such call. */
  request?(service: string, value: boolean): Promise<SourceChange>
  /** Shows the platform's own layer. Absent where it has no such call. Never rejects. @returns whether the platform took the call */
  open?(layer: 'first' | 'settings', service?: string): Promise<boolean>
  /** What a request for a service would do now. */
  offer(service: string): SourceOffer
  /** Lets it decide in place of a store; for the provider. */
  govern(own: ConsentStore, options: GovernOptions): GovernedStore
}

/** What a source tells: another answer; that a person saved theirs; that the platform shows a layer of its own. */
export type SourceNews = 'changed' | 'saved' | 'shown'

/** What governing needs to know. */
export interface GovernOptions extends Pick<ConsentStoreOptions, 'onAct'> {
  readonly consent: Consent
  /** Changes what is open of ours. */
  show(change: { readonly settings: boolean; readonly isUsed?: boolean; readonly asking?: undefined }): void
}

/** A store whose decisions a platform makes; what is only here is kept beside it. */
export interface GovernedStore extends ConsentStore {
  /** What a state of our own amounts to while the platform decides. */
  effective(own: ConsentState): ConsentState
  /** Starts following the platform; `onFirst` is called when it has answered for the first time. @returns a function that ends it */
  connect(onFirst: () => void): () => void
  /** Calls once the service is granted, at once if it is; forgotten when the visitor decides otherwise. */
  whenGranted(service: string, act: () => void): void
  /** Opens the platform's settings; where they then do not open, ours say so. @returns whether that can be tried */
  open(service?: string): boolean
}
