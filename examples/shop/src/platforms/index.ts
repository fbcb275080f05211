import type { Arrival, Platform } from './platform'

const klaro = (arrival: Arrival) => import('./klaro').then(({ bringKlaro }) => bringKlaro(arrival))

/** What `?platform=` may say; each is fetched only where it is wanted. */
const platforms: Readonly<Record<string, (arrival: Arrival) => Promise<Platform>>> = {
  klaro,
  c15t: (arrival) => import('./c15t').then(({ bringC15t }) => bringC15t(arrival)),
  cookieconsent: (arrival) => import('./cookieconsent').then(({ bringCookieConsent }) => bringCookieConsent(arrival)),
  blocked: klaro,
  wrong: klaro,
}

/**
 * The consent platform that a page is opened with. The address alone says so, as with the choice of chat: `?platform=` one
 * of the names above, and `platform-delay=` milliseconds where it is to come late.
 */
export async function platformOf(search: string): Promise<Platform | undefined> {
  const query = new URLSearchParams(search)
  const name = query.get('platform') ?? ''
  if (!Object.hasOwn(platforms, name)) return undefined
  return platforms[name]?.({
    delay: Number(query.get('platform-delay')) || 0,
    isBlocked: name === 'blocked',
    isMappedWrongly: name === 'wrong',
  })
}
