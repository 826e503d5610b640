import type { Check } from './check.ts'

/** A day of the calendar, RFC 3339. */
export const date: Check = (value, at, faults) => {
  const moment =
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
      ? Date.parse(`${value}T00:00:00Z`)
      : Number.NaN
  // A date such as 30 February parses to another day.
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== value) {
    faults.push({ pointer: at, detail: 'must be a date, YYYY-MM-DD' })
  }
}
