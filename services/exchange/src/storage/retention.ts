import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { DataClass, RetentionRule, RetentionRun } from '../domain/plan/retention.ts'
import type { Handle } from './as-caller.ts'
import { contextOf } from './data-keys.ts'

/** A closed case that is not kept any longer. */
export interface PastKeeping {
  readonly unit: string
  readonly id: string
  readonly agency: string
  readonly subject: string
}

/** Cases whose last day is over, in order of id; for the reach `clock`. */
export async function listPastKeeping(
  tx: Handle,
  day: string,
  { after, limit }: PageRequest,
): Promise<readonly PastKeeping[]> {
  const { rows } = await sql<PastKeeping>`
    select unit_id as unit, id, lead_agency as agency, subject from cases_past_keeping(${day}::date) c
     where ${after ?? null}::uuid is null or c.id > ${after ?? null}::uuid order by id limit ${limit}`.execute(
    tx,
  )
  return rows
}

/** One of them, while it is; for the reach `clock`. */
export async function findPastKeeping(
  tx: Handle,
  day: string,
  { unit, id }: Pick<PastKeeping, 'unit' | 'id'>,
): Promise<PastKeeping | undefined> {
  const { rows } = await sql<PastKeeping>`
    select unit_id as unit, id, lead_agency as agency, subject from cases_past_keeping(${day}::date)
     where unit_id = ${unit} and id = ${id}::uuid`.execute(tx)
  return rows[0]
}

/**
 * Empties a case whose time has passed: `destroy` is called with its wrapped key before that is for good, so that a
 * crash leaves what the next attempt needs. @returns whether there was anything to empty
 */
export async function emptyCase(
  tx: Handle,
  { unit, id }: Pick<PastKeeping, 'unit' | 'id'>,
  destroy: (wrapped: Uint8Array, context: string) => Promise<void>,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql<{ unit_id: string; key_id: string; wrapped: Uint8Array }>`
    select * from empty_case(${unit}, ${id}::uuid, ${at.toISOString()}::timestamptz)`.execute(tx)
  for (const { unit_id, key_id, wrapped } of rows) await destroy(wrapped, contextOf(unit_id, key_id))
  return rows.length > 0
}

/** Notes that the clock looked on a day, once. */
export async function noteRun(tx: Handle, unit: string, day: string, dataClass: DataClass): Promise<void> {
  await tx
    .insertInto('retention_run')
    .values({ unit_id: unit, day, data_class: dataClass })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Units in which the clock looked on a day; for the reach `clock`. */
export async function unitsLooked(tx: Handle, day: string, dataClass: DataClass): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('retention_run')
    .select('unit_id')
    .where('day', '=', day)
    .where('data_class', '=', dataClass)
    .execute()
  return rows.map(({ unit_id }) => unit_id)
}

/** Counts one that was erased on a day. */
export async function countErased(
  tx: Handle,
  unit: string,
  day: string,
  dataClass: DataClass,
): Promise<void> {
  await tx
    .insertInto('retention_run')
    .values({ unit_id: unit, day, data_class: dataClass, erased: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['unit_id', 'day', 'data_class'])
        .doUpdateSet({ erased: sql`retention_run.erased + 1` }),
    )
    .execute()
}

/** Newest first, one beyond the limit, beyond `after`: a day, a unit and a class. */
export async function listRuns(
  tx: Handle,
  units: readonly string[],
  { after, limit }: PageRequest,
): Promise<readonly RetentionRun[]> {
  const [day, unit, dataClass] = after?.split(' ') ?? []
  const rows = await tx
    .selectFrom('retention_run')
    .selectAll()
    .where('unit_id', 'in', units)
    .where((row) =>
      day === undefined
        ? row.lit(true)
        : sql<boolean>`(day, unit_id, data_class) < (${day}::date, ${unit}, ${dataClass})`,
    )
    .orderBy('day', 'desc')
    .orderBy('unit_id', 'desc')
    .orderBy('data_class', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map((row) => ({
    ...{ unit: row.unit_id, day: row.day, dataClass: row.data_class as DataClass, erased: row.erased },
  }))
}

export async function listRules(tx: Handle): Promise<readonly RetentionRule[]> {
  const rows = await tx
    .selectFrom('retention_rule')
    .selectAll()
    .orderBy('data_class')
    .orderBy('minor')
    .orderBy('valid_from')
    .execute()
  return rows.map((row) => ({
    ...{ dataClass: row.data_class as DataClass, jurisdiction: row.jurisdiction, minor: row.minor },
    ...{ days: row.days, validFrom: row.valid_from, validUntil: row.valid_until },
  }))
}
