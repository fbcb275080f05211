/**
 * Adds calendar months in UTC; a day the target month lacks becomes its last day (31 August + 6 months = 28 or 29 February).
 *
 * @param time Milliseconds since 1970 (UTC).
 * @returns Milliseconds since 1970 (UTC).
 */
export function addMonths(time: number, months: number): number {
  const date = new Date(time)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  return date.getTime()
}
