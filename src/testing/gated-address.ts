import type { Hosts } from '../core/index.js'
import { isAtHosts } from '../services/index.js'

/**
 * Whether an address belongs to a gated host. Other than for the kit itself, one that is asked in the clear (`http:`, `ws:`)
 * counts too where the hosts say `https:` or `wss:`: the provider hears of the visitor all the same.
 *
 * @param base Address that relative ones start from.
 */
export const isGated = (address: string, hosts: Hosts, base: string): boolean =>
  isAtHosts(address, hosts, base) || isAtHosts(secured(address, base), hosts, base)

function secured(address: string, base: string): string {
  try {
    const url = new URL(address, base)
    return url.origin === new URL(base).origin ? address : url.href.replace(/^(http|ws):/, '$1s:')
  } catch {
    return address
  }
}
