import { isAtHosts } from './hosts.js'
import type { Service } from './types.js'

/** Functions of the page that providers like to replace. */
const functions = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'setTimeout', 'setInterval', 'addEventListener', 'open']

/** What a service puts into a page beside what its footprint names. */
export interface Strays {
  /** Takes away nodes that came since and show or load something from the service's hosts. @returns labels */
  remove(): string[]
  /** Labels of what cannot be taken away: functions of the page that are no longer the same. */
  left(): string[]
}

/**
 * Remembers how the page is before a service runs in it.
 *
 * @param isSpared Whether an address belongs to another service that runs, for two may share a host.
 */
export function watchStrays({ hosts }: Service, view: Window & typeof globalThis, isSpared: (address: string) => boolean): Strays {
  const { document } = view
  const former = functions.map((name): unknown => Reflect.get(view, name))
  const present = () =>
    [...document.querySelectorAll('script, iframe, link, img, object, embed')].filter((node) => {
      const address = node.getAttribute('src') ?? node.getAttribute('href') ?? node.getAttribute('data')
      return address && isAtHosts(address, hosts, document.baseURI) && !isSpared(address)
    })
  const known = new WeakSet(present())
  return {
    remove: () =>
      present().flatMap((node) => {
        if (known.has(node)) return []
        node.remove()
        // what remains of a script that has run is an empty shell
        return node.localName === 'script' ? [] : [`node ${node.localName}`]
      }),
    left: () => functions.filter((name, index) => Reflect.get(view, name) !== former[index]).map((name) => `global ${name}`),
  }
}
