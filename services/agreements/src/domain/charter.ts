// A charter is signed on one day and reviewed a year later. It is attested by its day of review, as every attestation
// is by the day it ends, and published by its day of signature.

/** The day of the yearly review of a charter signed on `day` (RFC 3339 date). 29 February is reviewed on 1 March. */
export function reviewDay(day: string): string {
  return yearsFrom(day, 1)
}

/** The day of signature of a charter whose yearly review is on `day`. */
export function signedOn(day: string): string {
  return yearsFrom(day, -1)
}

function yearsFrom(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  // The year 10000 is written otherwise, and would count as before every other.
  date.setUTCFullYear(Math.min(date.getUTCFullYear() + years, 9_999))
  return date.toISOString().slice(0, 10)
}
