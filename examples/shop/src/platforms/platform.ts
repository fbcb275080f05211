import type { ConsentSource } from 'ask-first/sources'
import type { ComponentType } from 'react'

/** A consent platform in charge of the shop: the kit asks it, and the shop tells it the language. */
export interface Platform {
  readonly source: ConsentSource
  /** Where the visitor's answers lie, for the privacy page. */
  readonly keeps: { readonly de: string; readonly en: string }
  /** Sets the language of its layers, before it is there and after. */
  speak(language: 'de' | 'en'): void
  /** Its layers, where it brings none and the shop draws them. */
  readonly Layers?: ComponentType
}

/** What the address says of how a platform comes; all of it is for trying things out. */
export interface Arrival {
  /** After how many milliseconds it comes. */
  readonly delay: number
  /** Whether its script cannot be fetched. */
  readonly isBlocked: boolean
  /** Whether the site names services that the platform does not have. */
  readonly isMappedWrongly: boolean
}

/** Lets a platform come when the address says so. */
export const arrive = ({ delay }: Arrival, come: () => void) => void (delay > 0 ? setTimeout(come, delay) : come())
