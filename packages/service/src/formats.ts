/**
 * Formats as PostgreSQL reads them. The library's own let through what the database refuses, and that would be a fault
 * of ours instead of one of the request.
 */
export const FORMATS = {
  /** RFC 3339 full-date. There is no year 0. */
  date: isDay,
  /**
   * RFC 3339 date-time of a year with four digits, also in UTC. No leap second: no clock of ours has one, so whatever
   * compares it with now would compare with nothing.
   */
  'date-time': (text: string): boolean => {
    const time = MOMENT.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN
    return !Number.isNaN(time) && /^(?!0000)\d{4}-/.test(new Date(time).toISOString())
  },
  /** RFC 9562, without `urn:uuid:`. */
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
} as const

const MOMENT =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-5]):[0-5]\d)$/i

function isDay(text: string): boolean {
  const time = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
