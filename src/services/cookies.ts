/** The names of all cookies that page script can see. */
export function cookieNames(document: Document): string[] {
  return document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0] ?? '')
    .filter((name) => name !== '')
}

/**
 * Deletes a cookie in every variant script can reach: host-only and each parent domain, each path above the page,
 * plain, secure (names that
 * start with `__Secure-` need it) and partitioned. A browser deletes a cookie only if domain, path and partition are the ones it was set with.
 */
export function deleteCookie(document: Document, name: string): void {
  const { hostname, pathname } = document.location
  const labels = hostname.split('.')
  const domains = ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)]
  const steps = pathname.split('/').filter((step) => step !== '')
  const paths = [
    '/',
    ...steps.flatMap((_, index) => {
      const path = `/${steps.slice(0, index + 1).join('/')}`
      return [path, `${path}/`]
    }),
  ]
  for (const domain of domains) {
    for (const path of paths) {
      const expired = `${name}=; Max-Age=0; Path=${path}${domain}`
      // the Cookie Store API cannot delete every variant and is missing in Firefox
      document.cookie = expired
      document.cookie = `${expired}; Secure`
      document.cookie = `${expired}; Secure; SameSite=None; Partitioned`
    }
  }
}
