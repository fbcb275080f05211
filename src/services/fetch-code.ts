import type { Service } from './types.js'

/**
 * Fetches our own code that opening a service will need, from the site's own server; nothing of it runs and the provider is
 * not contacted. What fails is fetched again at the opening.
 */
export function fetchCode(service: Service): void {
  const parts = [service.load?.(), import('./session.js'), import('./place.js').then(({ fetchPlace }) => fetchPlace(service))]
  for (const part of parts) part?.catch(() => undefined)
}
