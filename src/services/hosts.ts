import type { Hosts } from '../core/index.js'
import { matches } from './pattern.js'

/**
 * Whether an address belongs to one of a service's hosts, by the rules of CSP host sources: scheme and port count where
 * given, a path that ends with `/` covers everything below it.
 *
 * @param base Address that relative ones start from.
 */
export function isAtHosts(address: string, hosts: Hosts, base: string): boolean {
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    return false
  }
  return Object.values(hosts).flat().some((source: string) => isAtSource(url, source))
}

function isAtSource(url: URL, source: string): boolean {
  const [, scheme, host = '', path = '/'] = /^(?:([a-z]+):\/\/)?([^/]*)(\/.*)?$/.exec(source) ?? []
  return (
    (!scheme || `${scheme}:` === url.protocol) &&
    (matches(host, url.host) || matches(host, url.hostname)) &&
    (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path)
  )
}
