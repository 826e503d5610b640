/**
 * Formats as PostgreSQL reads them. The library's own let through what the database refuses, and that would be a fault
 * of ours instead of one of the request.
 */
export const FORMATS = {
  /** RFC 3339 full-date. There is no year 0. */
  date: (text: string): boolean => {
    const time = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  },
  /** RFC 9562, without `urn:uuid:`. */
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
} as const
