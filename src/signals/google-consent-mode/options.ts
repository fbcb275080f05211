import type { PurposeId, ServiceId } from '../../core/index.js'

/** Everything a Google tag may ask about. */
export const parameters = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const

/** One thing a Google tag may ask about. */
export type Parameter = (typeof parameters)[number]

/** What must be granted for a parameter: every service of a purpose, one service, or `false` for never. */
export type ParameterSource = { readonly purpose: PurposeId } | { readonly service: ServiceId } | false

/** What is told unless the site says otherwise. A chat or a video releases nothing of Google's. */
export const defaultMapping: Readonly<Partial<Record<Parameter, { readonly purpose: string }>>> = {
  ad_storage: { purpose: 'marketing' },
  ad_user_data: { purpose: 'marketing' },
  ad_personalization: { purpose: 'marketing' },
  analytics_storage: { purpose: 'statistics' },
}

/** What holds in some regions until the visitor decides. */
export interface RegionDefault {
  /** ISO 3166-2 codes, for example `US-CA`. */
  readonly region: readonly string[]
  /** Parameters that are granted there without a decision; all others are denied. Never in the EEA, the United Kingdom and Switzerland. */
  readonly granted: readonly Parameter[]
}

interface CommonOptions {
  /**
   * Which decision releases which parameter.
   *
   * @default `marketing` for the three of advertising, `statistics` for `analytics_storage`, nothing for the others;
   * `security_storage` is always granted
   */
  readonly mapping?: Readonly<Partial<Record<Exclude<Parameter, 'security_storage'>, ParameterSource>>>
  /** Name of the data layer, where the tag has another. @default 'dataLayer' */
  readonly layer?: string
  /** How long tags hold back for an update, in milliseconds. @default 500 */
  readonly waitForUpdate?: number
  /** The event that follows each update, for tags that wait for one; `false` for none. @default 'ask_first_consent' */
  readonly event?: string | false
  /** Tells Google also where a consent platform decides (`source`); most platforms do so themselves, and two would contradict each other. @default false */
  readonly evenWithSource?: boolean
  /** Removes click ids while `ad_storage` is denied. @default false */
  readonly adsDataRedaction?: boolean
}

/** No Google tag before a grant: gate it like any other service. The only mode there is in the EU and the United Kingdom. */
export interface BasicOptions extends CommonOptions {
  readonly mode?: 'basic'
}

/** Google tags run before a choice and send pings without cookies. Not in the EU and the United Kingdom (ePrivacy Directive Art. 5(3)). */
export interface AdvancedOptions extends CommonOptions {
  readonly mode: 'advanced'
  /** Must be the definition's own; with any other one the mode is basic. */
  readonly regime: 'us-ca'
  readonly regions?: readonly RegionDefault[]
  /** Passes ad and session data on in links while they are denied. @default false */
  readonly urlPassthrough?: boolean
}

/** What `googleConsentMode` takes. */
export type GoogleConsentModeOptions = BasicOptions | AdvancedOptions
