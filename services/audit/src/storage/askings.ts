import { type Kysely, sql } from 'kysely'
import type { Asking } from '../domain/flags/evidence.ts'
import type { FlagSettings } from '../domain/flags/settings.ts'
import { toHex } from './blind-index-text.ts'
import { isAsk } from './casework.ts'
import type { AuditTables } from './schema.ts'

interface AskingRow extends Omit<Asking, 'actor'> {
  readonly actor_index: Uint8Array
}

/**
 * What each professional who asked in these entries asked until the last ask of each day. An ask led to something when
 * it is a disclosure, or when its person was disclosed to the asker's agency afterwards; while its holder may still
 * answer it counts neither way.
 */
export async function askings(
  tx: Kysely<AuditTables>,
  { after, through }: { readonly after: number; readonly through: number },
  { asks, days, lapseDays }: FlagSettings['fishing'],
  timeZone: string,
): Promise<readonly Asking[]> {
  const { rows } = await sql<AskingRow>`
    with touched as (
      select actor_index, max(idx) as last from indexed_entry
      where idx > ${after} and idx <= ${through} and ${isAsk}
      group by actor_index, (received_at at time zone ${timeZone})::date)
    select t.last, t.actor_index, l.organisation, s.asks, s.persons, s.fruitful
    from touched t join indexed_entry l on l.idx = t.last
    cross join lateral (
      select count(*)::int as asks, count(*) filter (where led)::int as fruitful,
        (count(distinct subject_index) + count(*) filter (where subject_index is null and effect = 'nothing'))::int
          as persons
      from (
        select a.subject_index, a.effect, a.received_at, a.event = 'disclosure' or exists (
          select 1 from indexed_entry d
          where d.subject_index = a.subject_index and d.event = 'disclosure' and d.idx > a.idx and d.idx <= t.last
            and a.organisation = any(d.recipients) and d.organisation <> a.organisation) as led
        from indexed_entry a
        where a.actor_index = t.actor_index and a.idx <= t.last
          and a.received_at > l.received_at - make_interval(days => ${days}::int) and ${isAsk}) asked
      where led or effect is distinct from 'pending' or received_at <= l.received_at - make_interval(days => ${lapseDays}::int)) s
    where s.asks >= ${asks} order by t.last`.execute(tx)
  return rows.map(({ actor_index, ...counts }) => ({ ...counts, actor: toHex(actor_index) }))
}
