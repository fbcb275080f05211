import type { Consent } from './consent.js'

/**
 * Tells the kit which `defineConsent` result this app uses, so that service and purpose ids are checked everywhere.
 *
 * @example
 * declare module 'ask-first/core' {
 *   interface Register { consent: typeof consent }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled by the app through declaration merging
export interface Register {}

/** The app's own consent definition, or the general one while nothing is registered. */
export type RegisteredConsent = Register extends { consent: infer C extends Consent } ? C : Consent

/** Every service id the app defined; `string` while nothing is registered. */
export type ServiceId = RegisteredConsent['services'][number]['id']

/** Every purpose id the app defined; `string` while nothing is registered. */
export type PurposeId = keyof RegisteredConsent['purposes'] & string
