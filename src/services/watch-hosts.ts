import { warnOnce } from '../core/index.js'
import { isAtHosts } from './hosts.js'
import type { Place } from './place.js'
import type { Service } from './types.js'

/**
 * For development builds: warns once of each host that is contacted while a service runs and that no service names, for
 * visitors are told of named hosts alone (GDPR Art. 13(1)(e)). In the page nobody can tell who asked, so hosts that were
 * contacted before the start are left out; in a frame all of it is the service's.
 *
 * @param others Services of the same page, whose hosts are theirs.
 * @returns a function that ends it
 */
export function watchHosts(service: Service, { view, isFrame }: Place, others: readonly Service[] = []): () => void {
  if (!('PerformanceObserver' in view)) return () => undefined
  const declared = isFrame ? [service] : [service, ...others]
  const base = view.document.baseURI
  const hostOf = (entry: PerformanceEntry) => new URL(entry.name, base).host
  const known = new Set([view.location.host, ...(isFrame ? [] : view.performance.getEntriesByType('resource').map(hostOf))])
  const observer = new view.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const host = hostOf(entry)
      if (known.has(host) || declared.some(({ hosts }) => isAtHosts(entry.name, hosts, base))) continue
      known.add(host)
      warnOnce(
        'undeclared-contact',
        `while ${service.id} runs, ${host} is contacted, and no service names it. Visitors are not told of it. Add it to the service’s hosts, or give the service less to load.`,
      )
    }
  })
  observer.observe({ type: 'resource' })
  return () => observer.disconnect()
}
