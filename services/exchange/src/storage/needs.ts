import { sql } from 'kysely'
import type { Handle } from './as-caller.ts'

/** A need as it is counted: of a district and a quarter, of nobody. */
export interface Need {
  readonly unit: string
  readonly municipality: string
  readonly need: string
  /** E.g. `2026-Q4`. */
  readonly quarter: string
}

/** Adds one to a count that nobody can read one by one. */
export async function countNeed(tx: Handle, { unit, municipality, need, quarter }: Need): Promise<void> {
  await sql`select count_need(${unit}, ${municipality}, ${need}, ${quarter})`.execute(tx)
}

/** The counts of the caller's units from one quarter to before another, in tens. */
export async function readNeeds(
  tx: Handle,
  since: string,
  before: string,
): Promise<readonly (Need & { readonly count: number })[]> {
  const { rows } = await sql<Omit<Need, 'unit'> & { unit_id: string; n: number }>`
    select * from tell_needs(${since}, ${before})`.execute(tx)
  return rows.map(({ unit_id: unit, municipality, need, quarter, n: count }) => ({
    ...{ unit, municipality, need, quarter, count },
  }))
}
