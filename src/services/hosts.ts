import type { Hosts } from '../core/index.js'
import { matches } from './pattern.js'

/**
 * Whether an address belongs to one of a service's hosts.
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
  return Object.values(hosts).flat().some((source: string) => {
    const [, scheme, host = ''] = /^(?:([a-z]+):\/\/)?([^/]*)/.exec(source) ?? []
    return (!scheme || `${scheme}:` === url.protocol) && (matches(host, url.host) || matches(host, url.hostname))
  })
}
