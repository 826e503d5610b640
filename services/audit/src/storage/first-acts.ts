import { type Kysely, sql } from 'kysely'
import type { Same } from '../domain/flags/evidence.ts'
import type { AuditTables } from './schema.ts'

const CONDITIONS: Readonly<Record<Same, ReturnType<typeof sql<boolean>>>> = {
  actor: sql`f.actor_index = r.actor_index`,
  subject: sql`f.subject_index = r.subject_index`,
  'actor-and-subject': sql`f.actor_index = r.actor_index and f.subject_index = r.subject_index`,
}

/** Periods of so many days follow each other from a Monday on; the first entry in that of each of these. */
export async function firstOf(
  tx: Kysely<AuditTables>,
  indexes: readonly number[],
  same: Same,
  { days, timeZone }: { readonly days: number; readonly timeZone: string },
): Promise<ReadonlyMap<number, number>> {
  if (indexes.length === 0) return new Map()
  const { rows } = await sql<{ idx: number; first: number }>`
    select r.idx, (
      -- Of a sum, so that it is not looked for from the start of the log on.
      select min(f.idx + 0) from indexed_entry f
      where ${CONDITIONS[same]} and f.received_at >= p.start and f.received_at <= r.received_at) as first
    from indexed_entry r
    cross join lateral (
      select (date '2020-01-06'
        + ((r.received_at at time zone ${timeZone})::date - date '2020-01-06') / ${days}::int * ${days}::int
      )::timestamp at time zone ${timeZone} as start) p
    where r.idx = any(${indexes}::bigint[])`.execute(tx)
  return new Map(rows.flatMap(({ idx, first }) => (first === null ? [] : [[idx, first]])))
}

/** When the professional of each of these entries had acted before. */
export async function previousActs(
  tx: Kysely<AuditTables>,
  indexes: readonly number[],
): Promise<ReadonlyMap<number, Date>> {
  if (indexes.length === 0) return new Map()
  const { rows } = await sql<{ idx: number; previous: string }>`
    select r.idx, p.received_at as previous from indexed_entry r
    cross join lateral (
      select received_at from indexed_entry b
      where b.actor_index = r.actor_index and b.received_at <= r.received_at and b.idx < r.idx
      order by b.received_at desc limit 1) p
    where r.idx = any(${indexes}::bigint[])`.execute(tx)
  return new Map(rows.map(({ idx, previous }) => [idx, new Date(previous)]))
}
