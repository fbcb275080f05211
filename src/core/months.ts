import type { Consent, Regime } from './consent.js'

/** How long a grant lasts, in calendar months (CNIL 2020-092: six months is good practice). */
export const grantMonths = 6
/** How long a refusal lasts, in calendar months; it must not be shorter than a grant (CNIL 2020-092, Garante 2021). */
export const refusalMonths = 12

/** The shortest time after which a refusal may be asked about again, in months (Garante 2021; CCPA 1798.135(c)(4)). */
export const leastRefusal = (regime: Regime): number => (regime === 'us-ca' ? 12 : 6)

/** Whether a lifetime keeps to what regulators ask: whole months, not under the least, at most 13 (CNIL; browsers keep a cookie 400 days). */
export const isLifetime = (months: number | undefined, least = 6): months is number =>
  Number.isInteger(months) && Number(months) >= least && Number(months) <= 13

/**
 * How long each decision lasts. What is no lifetime falls back to the default, and a refusal never lasts shorter than a grant.
 */
export function lifetimesOf(
  regime: Regime,
  expiresAfter: number | undefined,
  reaskAfter: number | undefined,
): Record<'granted' | 'denied', number> {
  const granted = isLifetime(expiresAfter) ? expiresAfter : grantMonths
  const least = Math.max(leastRefusal(regime), granted)
  return { granted, denied: isLifetime(reaskAfter, least) ? reaskAfter : Math.max(refusalMonths, granted) }
}

/** When a decision ends that was made at a time; both in milliseconds since 1970 (UTC). */
export const endOf = ({ months }: Pick<Consent, 'months'>, decision: 'granted' | 'denied', at: number): number =>
  addMonths(at, months[decision])

/**
 * Adds calendar months in UTC; a day the target month lacks becomes its last day (31 August + 6 months = 28 or 29 February).
 *
 * @param time Milliseconds since 1970 (UTC).
 * @returns Milliseconds since 1970 (UTC).
 */
export function addMonths(time: number, months: number): number {
  const date = new Date(time)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  // a day the month lacks ran over into the next one, whose day 0 is the last day wanted
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.getTime()
}
