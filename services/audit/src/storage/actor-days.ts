import { type Kysely, sql } from 'kysely'
import type { ActorDay, FlagEvidence } from '../domain/flags/evidence.ts'
import { fromHex, toHex } from './blind-index-text.ts'
import { isCasework } from './casework.ts'
import { inReview } from './in-review.ts'
import type { AuditTables } from './schema.ts'

/** How much professionals do on a day: counted as entries come, so that comparing reads few rows. */
export function actorDays(
  db: Kysely<AuditTables>,
  timeZone: string,
): Pick<FlagEvidence, 'countDays' | 'ownDays' | 'peerDays'> {
  return {
    countDays: (after, through, least) =>
      inReview(db, (tx) => countDays(tx, { after, through, least, timeZone })),
    ownDays: ({ actor, day }, weeks) =>
      inReview(db, async (tx) => {
        const rows = await days(tx, day, weeks).where('actor_index', '=', fromHex(actor)).execute()
        return rows.map(({ acts }) => acts)
      }),
    peerDays: ({ actor, day, role }, agencies, weeks) =>
      inReview(db, async (tx) => {
        const rows = await days(tx, day, weeks)
          .where('role', '=', role)
          .where(sql<boolean>`organisation = any(${agencies}::text[])`)
          .where('actor_index', '<>', fromHex(actor))
          .execute()
        return rows.map((row) => ({ actor: toHex(row.actor_index), acts: row.acts }))
      }),
  }
}

function days(tx: Kysely<AuditTables>, before: string, weeks: number) {
  return tx
    .selectFrom('actor_day')
    .select(['actor_index', 'acts'])
    .where('day', '<', before)
    .where(sql<boolean>`day >= ${before}::date - ${weeks}::int * 7`)
}

interface Counting {
  readonly after: number
  readonly through: number
  readonly least: number
  readonly timeZone: string
}

/** Counting again gives the same: a day is counted as a whole, up to one place in the log. */
async function countDays(
  tx: Kysely<AuditTables>,
  { after, through, least, timeZone }: Counting,
): Promise<readonly ActorDay[]> {
  const { rows } = await sql<AuditTables['actor_day'] & { last: number }>`
    with touched as (
      select distinct actor_index, (received_at at time zone ${timeZone})::date as day from indexed_entry
      where idx > ${after} and idx <= ${through} and ${isCasework}),
    counted as (
      select t.actor_index, t.day, c.acts, c.last from touched t
      cross join lateral (
        select count(*)::int as acts, max(idx) as last from indexed_entry e
        where e.actor_index = t.actor_index and e.idx <= ${through} and ${isCasework}
          and e.received_at >= t.day::timestamp at time zone ${timeZone}
          and e.received_at < (t.day + 1)::timestamp at time zone ${timeZone}) c),
    kept as (
      insert into actor_day as d (actor_index, day, organisation, role, acts)
      select c.actor_index, c.day, e.organisation, e.role, c.acts
      from counted c join indexed_entry e on e.idx = c.last
      on conflict (actor_index, day) do update set acts = greatest(d.acts, excluded.acts)
      returning actor_index, day, organisation, role)
    select k.*, c.acts, c.last from kept k join counted c using (actor_index, day)
    where c.acts >= ${least} order by c.last`.execute(tx)
  return rows.map((row) => ({
    actor: toHex(row.actor_index),
    day: row.day,
    organisation: row.organisation,
    role: row.role,
    acts: row.acts,
    last: row.last,
  }))
}
