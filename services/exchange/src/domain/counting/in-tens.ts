const AT_ONCE = 10

/**
 * What may be told of a count (S73, P6): whole tens. Undefined below ten, where a number would be about somebody; and
 * one more or one less shows in no answer, so that two of them subtracted tell nothing either.
 */
export function inTens(counted: number): number | undefined {
  return counted < AT_ONCE ? undefined : Math.floor(counted / AT_ONCE) * AT_ONCE
}

/** The quarter of a moment, in UTC: `2026-Q4`. */
export function quarterOf(at: Date): string {
  return `${at.getUTCFullYear()}-Q${Math.floor(at.getUTCMonth() / 3) + 1}`
}
