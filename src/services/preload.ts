import { createPreload } from './door.js'
import { fetchCode } from './fetch-code.js'
import { isAtHosts } from './hosts.js'
import type { Service } from './types.js'

/**
 * Fetches what opening a granted service will need, and runs nothing of the provider: nothing is stored or shown, no focus
 * moves, and the disclaimer still comes before the provider's code. What fails is fetched again at the opening.
 *
 * @param nonce The page's CSP nonce.
 * @returns a function that ends it; to be called when the service is no longer granted
 */
export function preloadService(service: Service, document: Document, nonce: string | undefined): () => void {
  const { hosts, scripts = [] } = service
  fetchCode(service)
  const links = scripts
    .filter(({ src }) => isAtHosts(src, hosts, document.baseURI))
    .map((script) => createPreload(document, script.src, script, nonce))
  document.head.append(...links)
  return () => {
    for (const link of links) link.remove()
  }
}
