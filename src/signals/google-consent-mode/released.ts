import type { Consent, ConsentState } from '../../core/index.js'
import { defaultMapping, type GoogleConsentModeOptions, type Parameter, parameters } from './options.js'

/** How it stands with a parameter: a yes to all it needs, a no to some of it, or no answer, also where it needs nothing. */
export type Standing = 'granted' | 'denied' | 'undecided'

/** Works out each parameter from the decisions. */
export function standings(
  consent: Consent,
  { decisions }: Pick<ConsentState, 'decisions'>,
  { mapping = {} }: GoogleConsentModeOptions,
): ReadonlyMap<Parameter, Standing> {
  const sources: Readonly<Partial<Record<Parameter, { readonly purpose: string } | { readonly service: string } | false>>> = {
    ...defaultMapping,
    ...mapping,
  }
  return new Map(
    parameters.map((parameter) => {
      if (parameter === 'security_storage') return [parameter, 'granted']
      const source = sources[parameter]
      const answers = consent.services
        .filter(({ id, purpose }) => source && ('purpose' in source ? purpose === source.purpose : id === source.service))
        .map(({ id }) => decisions[id]?.status ?? 'undecided')
      const isGranted = answers.length > 0 && answers.every((answer) => answer === 'granted')
      return [parameter, isGranted ? 'granted' : answers.includes('denied') ? 'denied' : 'undecided']
    }),
  )
}
