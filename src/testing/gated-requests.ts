import type { Consent, ServiceData } from '../core/index.js'
import { isGated } from './gated-address.js'

/** What is needed of a page of Playwright. */
export interface WatchedPage {
  on(event: 'request' | 'websocket', listener: (asked: { url(): string }) => void): unknown
  url(): string
}

/** A request to a host of a gated service. */
export interface GatedRequest<Id extends string = string> {
  readonly service: Id
  readonly url: string
}

/** What a page asked of gated hosts since it is watched. */
export interface GatedRequests<Id extends string = string> {
  readonly requests: readonly GatedRequest<Id>[]
  /**
   * @param options `granted`: services the visitor has allowed meanwhile, which may be asked.
   * @throws Error that names each request to any other gated service
   */
  expectNone(options?: { readonly granted?: readonly Id[] }): void
}

/**
 * Notes every request and every socket of a page to a host of a gated service, by the hosts of the definition. Call it
 * before the page is opened. Not seen: preconnects, which make no request (`toHaveNoTraceOf` sees their links), and what
 * service workers ask.
 *
 * @param page A page of Playwright.
 * @param consent The definition the page uses; facts and footprint do not matter.
 */
export function watchGatedRequests<C extends Pick<Consent, 'services'>>(
  page: WatchedPage,
  consent: C,
): GatedRequests<C['services'][number]['id']> {
  const requests: GatedRequest[] = []
  const note = (asked: { url(): string }) => {
    const url = asked.url()
    // before the first page is there, its own address is the site
    const base = /^https?:/.test(page.url()) ? page.url() : url
    for (const { id, hosts } of consent.services satisfies readonly ServiceData[]) {
      if (isGated(url, hosts, base)) requests.push({ service: id, url })
    }
  }
  page.on('request', note)
  page.on('websocket', note)
  return {
    requests,
    expectNone({ granted = [] } = {}) {
      const faults = requests.filter(({ service }) => !granted.includes(service))
      if (faults.length === 0) return
      throw new Error(
        `[ask-first] asked-too-early: gated hosts were asked before a grant.\n${faults.map(({ service, url }) => `${service}: ${url}`).join('\n')}`,
      )
    },
  }
}
