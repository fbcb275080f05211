import type { Hosts } from '../../core/index.js'

const directives = ['script', 'connect', 'frame', 'style', 'img', 'font', 'media'] as const

/**
 * Holds the service to the hosts that visitors are told of, by a policy of the frame's own. It is about hosts alone: code and
 * styles inside the document stay allowed.
 *
 * @param tell Called with the address of each request that was held back.
 */
export function holdToHosts(document: Document, hosts: Hosts, tell: (address: string, directive: string) => void): void {
  const inside = "'self' 'unsafe-inline' 'unsafe-eval' data: blob:"
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = [`default-src ${inside}`, ...directives.map((name) => `${name}-src ${[inside, ...(hosts[name] ?? [])].join(' ')}`)].join(
    '; ',
  )
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => tell(blockedURI, effectiveDirective))
  document.head.append(meta)
}
