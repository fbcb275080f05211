import type { Consent, ConsentSource, DecisionEvent } from '../core/index.js'
import type { Locale } from '../locales/types.js'
import type { Service, StopReport } from '../services/index.js'
import type { OutgoingSignal } from '../signals/index.js'

/** What the engine is made from: the provider's properties. */
export interface EngineOptions {
  /** The checked definition of what may be asked for. */
  consent: Consent<Service>
  /** The language of every text. */
  locale: Locale
  /** The record as the server read it, plain JSON. Treated as untrusted. */
  initialRecord?: unknown
  /** The page's CSP nonce, passed on to scripts of granted services. */
  nonce?: string
  /**
   * Address of the kit's empty page on your own server (`ask-first/frame.html`, copied there), for services at isolation
   * level `frame`. @default a frame that is written without a file
   */
  frameUrl?: string
  /**
   * If given, chats in a frame are held to the hosts their data name, and each request to another one is refused and told
   * here. @default they are not held
   */
  onUndeclaredHost?: (address: string, directive: string) => void
  /** Told once of each act; of one right before the page is left only if the code of events was there. What it throws changes nothing. */
  onDecision?: (event: DecisionEvent) => void
  /** Told what stopping a service removed and what it could not. */
  onStopped?: (service: string, report: StopReport) => void
  /**
   * What happens when only a reload ends a service: `ask` shows a notice with a button, `reload` reloads,
   * unless a form field of the page holds unsaved text. @default 'ask'
   */
  afterWithdrawal?: 'ask' | 'reload'
  /** Who else is told what the visitor decided, for example `googleConsentMode()`. What is given first counts. @default nobody */
  signals?: readonly OutgoingSignal[]
  /**
   * The consent platform the site already has, for example `usercentrics({ … })`: it decides then, our banner stays away,
   * and what is given first counts. @default the kit decides by itself
   */
  source?: ConsentSource
}
