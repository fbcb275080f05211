import { AskFirstError } from '../core/index.js'

declare const process: { env: { NODE_ENV?: string } }

/** Sources by directive, for example `{ 'script-src': ["'self'", 'https://chat.example'] }`. */
export type CspDirectives = Readonly<Record<string, readonly string[]>>

/** A policy under construction. */
export type CspDraft = Map<string, Set<string>>

/** Where a browser looks for a directive that is not there, before `default-src`. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'frame-src': ['child-src'],
  'worker-src': ['child-src', 'script-src'],
  'script-src-elem': ['script-src'],
  'style-src-elem': ['style-src'],
  'style-src-attr': ['style-src'],
}

/** Visible ASCII without `;`, which begins a directive, and `,`, which begins a policy. */
const onePiece = /^[!-+\--:<-~]+$/
/** A host source; no keyword, no bare scheme and no bare `*`, for they let in companies that no visitor is told of. */
const hostSource = /^((https?|wss?):\/\/)?(\*\.)?[a-z\d_-]+(\.[a-z\d_-]+)*(:(\d{1,5}|\*))?(\/[\w.~!$&()*+=:@%/-]*)?$/i
const fixedByContent = /^'(nonce|sha\d{3})-/i

/** Starts with the site's own policy. */
export function draftOf(base: CspDirectives): CspDraft {
  const draft: CspDraft = new Map()
  for (const [directive, sources] of Object.entries(base)) {
    if (/^[a-z]+(-[a-z]+)*$/.test(directive)) draft.set(directive, new Set(piecesOf(sources, `base.${directive}`)))
    else refuse(directive, 'base')
  }
  return draft
}

const piecesOf = (sources: readonly string[], path: string): string[] =>
  sources.filter((source, index) => onePiece.test(source) || refuse(source, `${path}[${index}]`))

/** The hosts among these entries. @param path of the list in the definition */
export const hostsOf = (entries: readonly string[], path: string): string[] =>
  entries.filter((entry, index) => hostSource.test(entry) || refuse(entry, `${path}[${index}]`))

/** Whether a nonce is one; without this check it could end the directive. */
export const isNonce = (nonce: string): boolean => /^[\w+/-]+={0,2}$/.test(nonce) || refuse(nonce, 'nonce')

/** @throws AskFirstError `bad-source` in development; in production what is refused is left out */
export function refuse(
  value: string,
  path: string,
  why = 'this is no source of a Content-Security-Policy, and it could change the rest of it. Give hosts such as https://chat.example or wss://*.chat.example.',
): false {
  if (process.env.NODE_ENV !== 'production') throw new AskFirstError('bad-source', `“${value}”: ${why}`, path)
  return false
}

/** What a browser goes by for a directive; nothing where everything is allowed. */
export function inForce(draft: CspDraft, directive: string): ReadonlySet<string> | undefined {
  const found = [directive, ...(fallbacks[directive] ?? []), 'default-src'].find((name) => draft.has(name))
  return found === undefined ? undefined : draft.get(found)
}

/**
 * Allows sources. A directive that is new goes on allowing what `default-src` and the like allowed in its place; where the
 * site allows everything, it stays so.
 */
export function allow(draft: CspDraft, directive: string, sources: readonly string[]): void {
  const former = inForce(draft, directive)
  if (!former || sources.length === 0) return
  const own = draft.has(directive) ? [...former] : [...former].filter((source) => means(source, directive))
  draft.set(directive, new Set([...own, ...sources].filter((source) => source !== "'none'")))
}

/** Whether a source of one directive says anything in another: keywords but `'self'` are about scripts and styles alone. */
const means = (source: string, directive: string): boolean =>
  !source.startsWith("'") || source.toLowerCase() === "'self'" || /^(script|style)-src/.test(directive)

/** Whether there is a nonce or hash; browsers then pass over `'unsafe-inline'`. */
export const hasNonceOrHash = (sources: ReadonlySet<string>): boolean => [...sources].some((source) => fixedByContent.test(source))

/** Whether code or style written into the page is let in, whatever it says. */
export const letsInInline = (sources: ReadonlySet<string>): boolean =>
  sources.has("'unsafe-inline'") && !hasNonceOrHash(sources) && !sources.has("'strict-dynamic'")

/**
 * Allows style elements and style attributes, and leaves `style-src` as it is. Nonces and hashes have to go there, for with
 * one of them browsers pass over `'unsafe-inline'`; what they let in, it lets in too.
 */
export function allowInlineStyle(draft: CspDraft): void {
  const elements = inForce(draft, 'style-src-elem')
  if (!elements) return
  if (!letsInInline(elements)) {
    const others = [...elements].filter((source) => !fixedByContent.test(source) && source !== "'none'")
    draft.set('style-src-elem', new Set([...others, "'unsafe-inline'"]))
  }
  const attributes = inForce(draft, 'style-src-attr')
  if (attributes && !letsInInline(attributes)) draft.set('style-src-attr', new Set(["'unsafe-inline'"]))
}
