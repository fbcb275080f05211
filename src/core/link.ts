const safeProtocols = ['https:', 'http:', 'mailto:', 'tel:']
/** Control characters and blanks: everything but visible ASCII and what lies beyond ASCII. */
const unseen = /[^!-~\u0080-\uffff]/

/**
 * Returns a link target only if following it cannot run code or leave the site unseen; otherwise `undefined`.
 * Allowed: `https:`, `http:`, `mailto:`, `tel:` and paths of the own site. `//other.example` is refused.
 */
export function safeHref(href: string | undefined): string | undefined {
  if (!href || unseen.test(href) || /^[\\/]{2}/.test(href)) return undefined
  try {
    return safeProtocols.includes(new URL(href, 'https://own-site.invalid').protocol) ? href : undefined
  } catch {
    return undefined
  }
}
