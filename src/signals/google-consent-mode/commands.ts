import type { Consent } from '../../core/index.js'
import { type AdvancedOptions, type GoogleConsentModeOptions, type Parameter, parameters } from './options.js'

type Values = Readonly<Partial<Record<Parameter, 'granted' | 'denied'>>>

/** One call of Google's command function, as its arguments. */
export type Command =
  | readonly ['consent', 'default', Values & { readonly region?: readonly string[]; readonly wait_for_update?: number }]
  | readonly ['consent', 'update', Values]
  | readonly ['set', 'ads_data_redaction' | 'url_passthrough', true]

/** What the advanced mode adds; nothing where the law of the definition knows basic mode alone. */
export const advancedPart = ({ regime }: Pick<Consent, 'regime'>, options: GoogleConsentModeOptions): AdvancedOptions | undefined =>
  options.mode === 'advanced' && regime === 'us-ca' ? options : undefined

/**
 * Where nothing may be granted without an act: EU, EEA, United Kingdom, Switzerland, their territories that have a code of
 * their own, and `EU` and `UK`, which are none and mean it.
 */
const optIn =
  /^(AT|AX|BE|BG|CH|CY|CZ|DE|DK|EE|ES|EU|FI|FR|GB|GF|GI|GP|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MF|MQ|MT|NL|NO|PL|PT|RE|RO|SE|SI|SK|UK|YT)(?![A-Z])/

/** The commands that must come before any tag: what holds until the visitor decides. */
export function defaultCommands(consent: Pick<Consent, 'regime'>, options: GoogleConsentModeOptions): Command[] {
  const { waitForUpdate = 500, adsDataRedaction } = options
  const { regions = [], urlPassthrough } = advancedPart(consent, options) ?? {}
  const valuesWith = (granted: readonly string[]) =>
    Object.fromEntries(parameters.map((one) => [one, one === 'security_storage' || granted.includes(one) ? 'granted' : 'denied'])) as Values // keys and values are these alone
  const wait = { wait_for_update: waitForUpdate }
  return [
    ['consent', 'default', { ...valuesWith([]), ...wait }],
    ...regions.flatMap(({ region, granted }): Command[] => {
      const places = region.map((code) => code.trim().toUpperCase()).filter((code) => !optIn.test(code))
      return places.length > 0 ? [['consent', 'default', { ...valuesWith(granted), region: places, ...wait }]] : []
    }),
    ...(adsDataRedaction ? [['set', 'ads_data_redaction', true] as const] : []),
    ...(urlPassthrough ? [['set', 'url_passthrough', true] as const] : []),
  ]
}

/** What is granted somewhere without a decision, so that “no” must be told too. */
export const grantedByRegion = (consent: Pick<Consent, 'regime'>, options: GoogleConsentModeOptions): readonly Parameter[] =>
  defaultCommands(consent, options).flatMap((command) =>
    command[1] === 'default' ? parameters.filter((one) => one !== 'security_storage' && command[2][one] === 'granted') : [],
  )
