import type { AgencyType } from '@casebridge/policy'
import { sql } from 'kysely'
import type { CaseFile } from '../domain/casework/case-file.ts'
import { inTens, quarterOf } from '../domain/counting/in-tens.ts'
import type { Handle } from './as-caller.ts'

type Track = CaseFile['track']

/** How often something happened in a track of a unit in a quarter, in whole tens. */
export interface Indicator {
  readonly unit: string
  readonly track: Track
  readonly quarter: string
  readonly kind: string
  readonly count: number
}

/** How often a discipline contributed in a year, in whole tens. */
export interface Contribution {
  readonly unit: string
  readonly agencyType: AgencyType
  readonly count: number
}

/** Counts one that happened, in the transaction in which it does; `kind` is a code word, e.g. `review-held`. */
export async function countIndicator(
  tx: Handle,
  { unit, track, kind, at }: { unit: string; track: Track; kind: string; at: Date },
): Promise<void> {
  await sql`select count_indicator(${unit}, ${track}, ${quarterOf(at)}, ${kind})`.execute(tx)
}

/** Counts one contribution of a discipline, in the transaction in which it is made. */
export async function countContribution(
  tx: Handle,
  { unit, agencyType, at }: { unit: string; agencyType: AgencyType; at: Date },
): Promise<void> {
  await sql`select count_contribution(${unit}, ${at.getUTCFullYear()}::integer, ${agencyType})`.execute(tx)
}

/** What may be told of these units' quarters; for the reach `count`. INVARIANT: no count of less than ten leaves here. */
export async function listIndicators(tx: Handle, units: readonly string[]): Promise<readonly Indicator[]> {
  const rows = await tx
    .selectFrom('indicator_count')
    .selectAll()
    .where('unit_id', 'in', units)
    .orderBy('quarter', 'desc')
    .orderBy('unit_id')
    .orderBy('track')
    .orderBy('kind')
    .execute()
  return rows.flatMap(({ unit_id: unit, track, quarter, kind, counted }) => {
    const count = inTens(counted)
    return count === undefined ? [] : [{ unit, track: track as Track, quarter, kind, count }]
  })
}

/** What may be told of the disciplines in these units in one year; for the reach `count`. */
export async function listContributions(
  tx: Handle,
  units: readonly string[],
  year: number,
): Promise<readonly Contribution[]> {
  const rows = await tx
    .selectFrom('contribution_count')
    .select(['unit_id', 'agency_type', 'counted'])
    .where('unit_id', 'in', units)
    .where('year', '=', year)
    .orderBy('unit_id')
    .orderBy('agency_type')
    .execute()
  return rows.flatMap(({ unit_id: unit, agency_type: agencyType, counted }) => {
    const count = inTens(counted)
    return count === undefined ? [] : [{ unit, agencyType: agencyType as AgencyType, count }]
  })
}
