import { type Consent, sha256, toBase64 } from '../core/index.js'
import { snippetCode } from './snippet-code.js'

/** What `headSnippet` takes besides the definition. */
export interface HeadSnippetOptions {
  /** Code of the site's own that runs first, for example the defaults for a tag manager. @default none */
  before?: string
}

/** A script for the head of each page, before anything else. */
export interface HeadSnippet {
  /** The code between the tags; never holds `</script` or `<!--`. */
  readonly code: string
  /** For the `script-src` of a Content-Security-Policy, quotes included: `'sha256-…'`. */
  readonly hash: string
  /**
   * The whole element.
   *
   * @param nonce The nonce of the page's policy. @default none, for policies that name the hash
   */
  html(nonce?: string): string
}

/**
 * Makes the inline script that lets a page be right at its first paint, also one that a cache keeps for everybody: it
 * marks `<html data-ask-first-page="ask">` where a service of the banner has no valid answer on this device (`quiet`
 * where all have), so that the stylesheet shows the banner of the server's HTML, and it keeps one early click on a button
 * of the kit until the provider takes over. It writes nothing, asks nothing of a server and adds nothing to `window`.
 *
 * React renders `<html>` without the mark: give that element `suppressHydrationWarning`.
 */
export function headSnippet(consent: Consent, { before = '' }: HeadSnippetOptions = {}): HeadSnippet {
  // inside strings, the only place where these make sense, a backslash changes nothing
  const code = `${before && `${before}\n;`}${snippetCode(consent)}`
    .replace(/<(?=\/script|!--)/gi, '<\\')
    // as a browser reads it before it takes the hash
    .replace(/\r\n?/g, '\n')
  return {
    code,
    hash: `'sha256-${toBase64(sha256(code))}'`,
    html: (nonce) => `<script${nonce && /^[\w+/=-]+$/.test(nonce) ? ` nonce="${nonce}"` : ''}>${code}</script>`,
  }
}
