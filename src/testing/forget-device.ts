import type { Consent, ServiceData } from '../core/index.js'
import { forgetAftermaths } from '../services/index.js'
import { cookieNames, recordKey } from '../storage/index.js'
import { endRunning } from './running.js'
import { cookiesOf, removeCookie, stored } from './traces.js'

/**
 * Makes what follows in this page a first visit, for `afterEach` of tests: ends what rude made-up providers still run, lets the
 * kit forget what ran, and empties cookies, localStorage and sessionStorage. Unmount the provider first.
 *
 * @param consent Takes away only what the kit and these services keep, for pages that keep things of their own, such as a Storybook.
 */
export function forgetDevice(consent?: Consent<ServiceData>): void {
  endRunning()
  forgetAftermaths(document)
  if (consent) {
    const own = { cookies: Object.values(cookieNames), localStorage: [recordKey], sessionStorage: [recordKey] }
    for (const footprint of [own, ...consent.services.map((one) => one.footprint)])
      for (const trace of stored({ footprint }, window)) trace.remove()
    return
  }
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[area].clear()
    } catch {
      // storage is blocked: it holds nothing
    }
  }
  for (const name of cookiesOf(document)) removeCookie(window, name)
}
