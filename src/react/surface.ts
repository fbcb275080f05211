import { createSubject, type Subject } from '../core/index.js'

/** A place on the page where a service is asked for: a launcher, a card or landing section, or the provider itself. */
export interface Place {
  readonly id: string
  readonly service: string
  readonly kind: 'launcher' | 'card' | 'landing' | 'host'
  /** Brings the visitor there. */
  lead(): void
}

/** Whether a place is part of the page's text; a launcher leads there instead of opening a panel. */
export const isSection = ({ kind }: Place): boolean => kind === 'landing' || kind === 'card'

/** What is open on the page. */
export interface Surface {
  readonly settings: boolean
  /** Settings that stand in the page itself; each leads the visitor there. */
  readonly settingsPages: readonly (() => void)[]
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

/** Nothing is open at the start, nor in what a server rendered, also where a part of it hydrates late. */
export const atFirst: Surface = {
  settings: false,
  settingsPages: [],
  banner: undefined,
  asking: undefined,
  places: [],
  isUsed: false,
  modals: 0,
}

export const createSurface = (): Subject<Surface> => createSubject(atFirst)
