/** The quarter of a moment, e.g. `2026-Q4`, UTC. Its order as text is its order in time. */
export function quarterOf(at: Date): string {
  return `${at.getUTCFullYear()}-Q${Math.floor(at.getUTCMonth() / 3) + 1}`
}

/** The same quarter, so many years before. */
export function yearsBefore(quarter: string, years: number): string {
  return `${Number(quarter.slice(0, 4)) - years}${quarter.slice(4)}`
}
