import type { Message } from '../core/index.js'

/**
 * Texts where a consent platform the site already has decides; fetched only there. `{name}` is the platform's.
 * “The consent settings of this site” always means the platform's.
 */
export interface SourceMessages {
  /** Until the platform answers. */
  readonly waiting: string
  /** Why nothing can be switched on, and that it stays off. */
  readonly unavailable: { readonly blocked: string; readonly timeout: string; readonly error: string }
  /** Beside a switch, what becomes of the answer: the platform keeps it; `{name}` */
  readonly stored: Message<'name'>
  /** It counts for this visit. */
  readonly visit: Message<'name'>
  /** The switch opens the platform's settings. */
  readonly settings: Message<'name'>
  /** The platform does not know the service. */
  readonly nowhere: string
  /** What changes as a whole; `{category}` */
  readonly category: Message<'category'>
  /** What else changes; `{items}` */
  readonly also: Message<'items'>
  /** What the platform records besides with the first answer; `{items}` */
  readonly recorded: Message<'items'>
  /** The platform did not take the answer over. */
  readonly failed: string
  /** Off here, while the platform still allows it. */
  readonly refusedHere: string
  /** Button. */
  readonly open: string
  readonly openFailed: string
  /** Above the list in the settings; `{name}` */
  readonly intro: Message<'name'>
}
