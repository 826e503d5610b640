/**
 * The same day so many months later, or the last of that month (Regulation 1182/71, art. 3(2)(c)).
 * @returns RFC 3339 UTC
 */
export function monthsAfter(moment: Date, months: number): string {
  const later = new Date(moment)
  later.setUTCDate(1)
  later.setUTCMonth(later.getUTCMonth() + months)
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
  later.setUTCDate(Math.min(moment.getUTCDate(), last))
  return later.toISOString()
}
