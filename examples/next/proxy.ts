import { renewCookie } from 'ask-first/server'
import { type NextRequest, NextResponse } from 'next/server'
import { consent } from './site/consent'
import { snippet } from './site/snippet'
import { vendorOrigin } from './site/vendor-origin'

/** A strict policy for the pages made per request. Pages built ahead cannot carry a nonce and are left out of the matcher. */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyWith(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  // Next reads the nonce for its own scripts from here
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  // never with a prefetch: it could answer after the visitor has decided anew
  const isVisit = request.headers.get('sec-fetch-dest') === 'document' && !request.headers.has('sec-purpose')
  const renewed = isVisit && renewCookie(request.headers.get('cookie'), consent)
  if (renewed) response.headers.append('set-cookie', renewed)
  return response
}

const policyWith = (nonce: string): string =>
  [
    "default-src 'self'",
    // what a trusted script brings is trusted too, so the chat needs no entry of its own
    `script-src 'nonce-${nonce}' 'strict-dynamic' ${snippet.hash}`,
    `connect-src 'self' ${vendorOrigin}`,
    `frame-src ${vendorOrigin}`,
    // the one style element that the chat brings, by its text
    "style-src 'self' 'sha256-lh+ksVaQ7NgTHil7SpMIqqm8j4Np5W3kJnjTYl468o0='",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

export const config = { matcher: ['/', '/film', '/chat', '/datenschutz'] }
