'use client'
import type { RefObject } from 'react'
import type { ServiceData, ServiceId } from '../../core/index.js'
import { createPartContext } from '../../ui/part-context.js'
import type { Alternative } from './contacts.js'
import type { SiteWords } from './site-words.js'

/** What the parts behind a launcher or in a section know. */
export interface PlaceholderContext {
  readonly id: ServiceId
  readonly service: ServiceData
  readonly alternatives: readonly Alternative[]
  /** What the site says in words of its own. */
  readonly words: SiteWords
  /** Whether somebody answers now, as far as the site says. */
  readonly isStaffed: boolean
  readonly kind: 'launcher' | 'card' | 'landing' | 'host'
  /** The name under which this place asks; the provider's own place has none. */
  readonly place: string | undefined
  /** Whether this place moves the focus and announces; of several for one service only one does. */
  readonly isFirst: boolean
  readonly method: 'placeholder' | 'landing'
  /** Whether the chat has taken the place of the launcher. */
  readonly isLive: boolean
  setLive(isLive: boolean): void
  /** Around the control that gets the focus back when the chat ends. */
  readonly home: RefObject<HTMLDivElement | null>
}

const [Provider, usePlaceholder] = /* @__PURE__ */ createPartContext<PlaceholderContext>('Placeholder.Root')

export { Provider as PlaceholderProvider, usePlaceholder }
