/** How long a grant lasts, in calendar months (CNIL 2020-092: six months is good practice). */
const grantMonths = 6
/** How long a refusal lasts, in calendar months; it must not be shorter than a grant (CNIL 2020-092, Garante 2021). */
const refusalMonths = 12

/** When a decision ends that was made at a time; both in milliseconds since 1970 (UTC). */
export const endOf = (decision: 'granted' | 'denied', at: number): number =>
  addMonths(at, decision === 'granted' ? grantMonths : refusalMonths)

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
