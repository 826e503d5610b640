/** The same quarter, e.g. `2026-Q4`, so many years before. Its order as text is its order in time. */
export function yearsBefore(quarter: string, years: number): string {
  return `${Number(quarter.slice(0, 4)) - years}${quarter.slice(4)}`
}
