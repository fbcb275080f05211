import type { Consent } from '../core/index.js'
import { cookieFor, cookieName } from '../storage/index.js'
import { type RequestOptions, recordOf } from './read-consent.js'

const dayMs = 24 * 60 * 60 * 1000

/**
 * The `Set-Cookie` value that lets a choice live as long as it holds: Safari deletes what scripts wrote after seven days,
 * and leaves alone what a server set. The content stays as the visitor's page wrote it, and it outlives the longest
 * decision in it by thirty days at most. Scripts can read it, for the page must be able to change it.
 *
 * Send it with answers to page loads that no cache keeps, and early: a choice made while the answer is on its way
 * would be overwritten by the older one.
 *
 * @returns nothing where there is no choice, several disagree, or it ends within a day
 */
export function renewCookie(
  cookieHeader: string | null | undefined,
  consent: Consent,
  { now = Date.now(), insecure = false }: RequestOptions = {},
): string | undefined {
  const { record, isSecure } = recordOf(cookieHeader, consent, { now, insecure })
  const start = `${cookieName(consent, isSecure)}=`
  const [pair, ...others] = (cookieHeader ?? '').split(/; */).filter((one) => one.startsWith(start))
  // nothing that could end the header and begin another
  if (!pair || others.length > 0 || !/^[\w.~!*=-]+$/.test(pair)) return undefined
  if (!Object.values(record.services).some(({ until, method }) => method !== 'expiry' && until > now + dayMs)) return undefined
  return cookieFor(record, consent, { isSecure, now })?.replace(/^[^;]*/, () => pair)
}
