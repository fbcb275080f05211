import type { Consent, ConsentStore } from '../core/index.js'

/** Tells somebody else on the page what the visitor decided; given to the provider as one of its `signals`. */
export interface OutgoingSignal {
  /** Whether it is told also where a consent platform decides, which as a rule tells by itself. @default false */
  readonly evenWithSource?: boolean | undefined
  /** Says what holds without a decision, before anything of the page is started. Called again it does nothing new. */
  begin(consent: Consent, view: Window): void
  /** Tells the decisions as they are and each change, in the same tick. @returns a function that ends it */
  connect(consent: Consent, store: Pick<ConsentStore, 'get' | 'subscribe'>, view: Window): () => void
}
