import type { Consent } from '../../core/index.js'
import { defaultCommands } from './commands.js'
import type { GoogleConsentModeOptions } from './options.js'

/**
 * The defaults as code for the head of the page, for sites whose tag stands there: it must run before the tag. Give it
 * to the head snippet of `ask-first/server` (`headSnippet(consent, { before: consentDefaults(consent, options) })`),
 * or to an inline script of your own. With the same options the provider sees it and does not say it again.
 */
export function consentDefaults(consent: Pick<Consent, 'regime'>, options: GoogleConsentModeOptions = {}): string {
  const commands = defaultCommands(consent, options).map((command) => `g(${command.map(literal).join()})`)
  return `(function(w,n){var l=w[n]=w[n]||[];function g(){l.push(arguments)}${commands.join(';')}})(window,${literal(options.layer ?? 'dataLayer')});`
}

/** A value as code that can end no script element. */
const literal = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
