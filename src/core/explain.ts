import type { Fault } from './check.js'
import { AskFirstError } from './errors.js'

/** Why each fault matters and what to do; in development builds only. */
const explanations: Partial<Record<Fault['code'], string>> = {
  'no-controller': 'name or contact is missing. Visitors must be told who asks (GDPR Art. 13(1)(a)). Give both.',
  'no-policy': 'there is no privacy policy. Consent is informed only with one in reach (GDPR Art. 13). Give its address.',
  'dangerous-url': 'this address could run code or leave the site unseen. Use https:, http:, mailto:, tel: or a path of your site.',
  'no-purposes': 'no purpose is defined, so nothing can be asked for. Define at least one.',
  'no-services': 'no service is defined, so there is nothing to ask for. Define at least one.',
  'unnamed-purpose': 'the kit has no words for this purpose, so visitors could not tell what it means. Give it a name and a description.',
  'bad-id': 'this is not an id. Use a lower-case letter, then up to 31 of a–z, 0–9, “-”, “_”.',
  'reserved-id': 'every JavaScript object has this name, so it could forge a decision. Choose another.',
  'duplicate-id': 'this id is used twice, so a yes to one would be a yes to both. Give each service its own.',
  'unknown-purpose': 'this is not among the purposes, and visitors decide by purpose. Define it or name another.',
  'missing-fact': 'visitors must be told this before they decide (GDPR Art. 13). Give it, or say “not-stated” where the provider does not say.',
}

/** The error for a fault, with the found value, the reason and the remedy. */
export function explain({ code, path, value }: Fault): AskFirstError {
  return new AskFirstError(code, `${value === undefined ? '' : `“${value}”: `}${explanations[code] ?? ''}`, path)
}
