import type { Hosts } from '../core/index.js'
import { matches } from './pattern.js'

/**
 * Whether an address belongs to one of a service's hosts, by the rules of CSP host sources: scheme and port count where
 * given, a path that ends with `/` covers everything below it. On the
 * site's own origin only a source with a path counts, for the site's other scripts must go on working.
 *
 * @param base Address that relative ones start from.
 */
export function isAtHosts(address: string, hosts: Hosts, base: string): boolean {
  let url: URL
  const own = new URL(base).origin
  try {
    url = new URL(address, base)
  } catch {
    return false
  }
  return Object.values(hosts)
    .flat()
    .some((source: string) => isAtSource(url, source, own))
}

function isAtSource(url: URL, source: string, own: string): boolean {
  const [, scheme, host = '', path = '/'] = /^(?:([a-z]+):\/\/)?([^/]*)(\/.*)?$/.exec(source) ?? []
  return (
    (url.origin !== own || path !== '/') &&
    (!scheme || `${scheme}:` === url.protocol) &&
    (matches(host, url.host) || matches(host, url.hostname)) &&
    (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path)
  )
}
