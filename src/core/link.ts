const safeProtocols = ['https:', 'http:', 'mailto:', 'tel:']
const isUnseen = (character: string) => character <= ' ' || character === '\u007f'

/**
 * Returns a link target only if following it cannot run code or leave the site unseen; otherwise `undefined`.
 * Allowed: `https:`, `http:`, `mailto:`, `tel:` and paths of the own site. `//other.example` is refused.
 */
export function safeHref(href: string | undefined): string | undefined {
  if (!href || [...href].some(isUnseen) || /^[\\/]{2}/.test(href)) return undefined
  try {
    return safeProtocols.includes(new URL(href, 'https://own-site.invalid').protocol) ? href : undefined
  } catch {
    return undefined
  }
}
