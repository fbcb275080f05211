import { StartFailure } from './failure.js'
import type { ScriptOptions } from './types.js'

/** The one Trusted Types policy of the kit; a site with an allow-list names it in its CSP header. */
const policyName = 'ask-first'

interface ScriptPolicy {
  createScriptURL(address: string): string
}
interface TrustedTypesWindow {
  trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy }
}

/** A policy name can be used once per page, so the policy is shared by every copy of the kit on it. */
const policyKey = Symbol.for('ask-first/trusted-types')

function trusted(address: string, view: Window): string {
  const holder: TrustedTypesWindow & { [policyKey]?: ScriptPolicy } = view as Window & TrustedTypesWindow // Trusted Types are missing from the DOM types
  if (!holder.trustedTypes) return address
  try {
    holder[policyKey] ??= holder.trustedTypes.createPolicy(policyName, { createScriptURL: (unchanged) => unchanged })
  } catch (error) {
    // the site's CSP does not name the policy
    throw new StartFailure('csp', error)
  }
  return holder[policyKey].createScriptURL(address)
}

/**
 * Makes a script element for a granted service: the only place in the kit where one is made.
 *
 * @param nonce The page's CSP nonce, if it uses one.
 */
export function createScript(document: Document, src: string, options: ScriptOptions, nonce: string | undefined): HTMLScriptElement {
  const script = document.createElement('script')
  if (options.module) script.type = 'module'
  else script.async = true
  for (const [name, value] of Object.entries(options.attributes ?? {})) script.setAttribute(name, value)
  if (nonce) script.nonce = nonce
  script.src = trusted(src, document.defaultView ?? window)
  return script
}

/** Makes a link that fetches a script of a granted service ahead and does not run it. @param nonce As for a script. */
export function createPreload(document: Document, src: string, { module }: ScriptOptions, nonce: string | undefined): HTMLLinkElement {
  const link = document.createElement('link')
  link.rel = module ? 'modulepreload' : 'preload'
  link.as = 'script'
  if (nonce) link.nonce = nonce
  link.href = src
  return link
}

/** Makes the frame of a granted service, still without a document: the only place in the kit where one is made. */
export const createFrame = (document: Document): HTMLIFrameElement => document.createElement('iframe')
