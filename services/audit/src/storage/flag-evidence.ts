import { type Kysely, sql } from 'kysely'
import type { Act } from '../domain/flags/act.ts'
import type { FlagEvidence } from '../domain/flags/evidence.ts'
import { actorDays } from './actor-days.ts'
import { fromHex, toHex } from './blind-index-text.ts'
import { isAsk } from './casework.ts'
import { firstOf, previousActs } from './first-acts.ts'
import { inReview } from './in-review.ts'
import type { AuditTables, IndexedEntry } from './schema.ts'

/** A professional who does more than this in a month is flagged by less. */
const MOST_ACTS = 10_000

/** What detectors look up, in PostgreSQL. @param timeZone IANA name of the clock that days follow. */
export function flagEvidence(db: Kysely<AuditTables>, timeZone: string): FlagEvidence {
  return {
    completeUntil: (now) => inReview(db, (tx) => completeUntil(tx, now)),
    listAfter: (index, limit) =>
      inReview(db, (tx) =>
        entries(tx).where('idx', '>', index).orderBy('idx').limit(limit).execute().then(toActs),
      ),
    actsOf: (actors, since, through) => inReview(db, (tx) => acts(tx, 'actor_index', actors, since, through)),
    actsAbout: (subjects, since, through) =>
      inReview(db, (tx) => acts(tx, 'subject_index', subjects, since, through)),
    listTransactions: (transactions) =>
      inReview(db, (tx) =>
        entries(tx)
          .where(sql<boolean>`transaction_id = any(${transactions}::uuid[])`)
          .where('event', '<>', 'consultation')
          .orderBy('idx')
          .execute()
          .then(toActs),
      ),
    previousActs: (indexes) => inReview(db, (tx) => previousActs(tx, indexes)),
    firstOf: (indexes, same, days) => inReview(db, (tx) => firstOf(tx, indexes, same, { days, timeZone })),
    listBusyAskers: (actors, since, through, least) =>
      inReview(db, async (tx) => {
        const rows = await tx
          .selectFrom('indexed_entry')
          .select('actor_index')
          .where(sql<boolean>`actor_index = any(${actors.map(fromHex)}::bytea[])`)
          .where('received_at', '>', since.toISOString())
          .where('idx', '<=', through)
          .where(isAsk)
          .groupBy('actor_index')
          .having(sql`count(*)`, '>=', least)
          .execute()
        return rows.flatMap((row) => (row.actor_index === null ? [] : [toHex(row.actor_index)]))
      }),
    ...actorDays(db, timeZone),
    listReviewed: (indexes, hours) => inReview(db, (tx) => listReviewed(tx, indexes, hours)),
    listRegistered: (subjects) => inReview(db, (tx) => listRegistered(tx, subjects)),
  }
}

async function completeUntil(tx: Kysely<AuditTables>, now: Date): Promise<Date> {
  const { rows } = await sql<{ behind: boolean; until: string | null }>`
    select coalesce(i.idx, -1) < coalesce((select max(idx) from entry), -1) as behind, i.received_at as until
    from (select 1) one
    left join (select idx, received_at from indexed_entry order by idx desc limit 1) i on true`.execute(tx)
  const [row] = rows
  return row?.behind === false ? now : new Date(row?.until ?? 0)
}

async function acts(
  tx: Kysely<AuditTables>,
  column: 'actor_index' | 'subject_index',
  names: readonly string[],
  since: Date,
  through: number,
): Promise<readonly Act[]> {
  const found = entries(tx)
    .where(sql<boolean>`${sql.ref(column)} = any(${names.map(fromHex)}::bytea[])`)
    .where('received_at', '>', since.toISOString())
    .where('idx', '<=', through)
  // Materialized: else the planner goes through the whole log backwards until it has found so many.
  const rows = await tx
    .with(
      (cte) => cte('found').materialized(),
      () => found,
    )
    .selectFrom('found')
    .selectAll()
    .orderBy('idx', 'desc')
    .limit(MOST_ACTS)
    .execute()
  return toActs(rows).reverse()
}

/**
 * Somebody looked at an emergency in time when a reviewer concluded something in a review that holds it, or closed it:
 * the acts are those of `review_deed`.
 */
async function listReviewed(
  tx: Kysely<AuditTables>,
  indexes: readonly number[],
  hours: number,
): Promise<readonly number[]> {
  const { rows } = await sql<{ idx: number }>`
    select e.idx from indexed_entry e
    where e.idx = any(${indexes}::bigint[]) and exists (
      select 1 from review r join review_deed d on d.review_id = r.id
      where r.entries @> array[e.idx] and d.act in ('concluded', 'confirmed', 'closed')
        and d.at <= e.received_at + make_interval(hours => ${hours}::int))`.execute(tx)
  return rows.map(({ idx }) => idx)
}

async function listRegistered(tx: Kysely<AuditTables>, subjects: readonly string[]) {
  const rows = await tx
    .selectFrom('professional_subject')
    .selectAll()
    .where(sql<boolean>`subject_index = any(${subjects.map(fromHex)}::bytea[])`)
    .execute()
  return rows.map((row) => ({
    subject: toHex(row.subject_index),
    actor: toHex(row.actor_index),
    agency: row.agency,
  }))
}

function entries(tx: Kysely<AuditTables>) {
  return tx
    .selectFrom('indexed_entry')
    .select(['idx', 'event', 'transaction_id', 'organisation', 'role', 'holders', 'recipients', 'purpose'])
    .select(['effect', 'basis', 'received_at', 'actor_index', 'subject_index', 'case_index'])
}

type Row = Omit<IndexedEntry, 'unit' | 'agencies' | 'decision' | 'classes' | 'occurred_at'>

function toActs(rows: readonly Row[]): Act[] {
  return rows.map((row) => ({
    index: row.idx,
    event: row.event,
    transaction: row.transaction_id,
    organisation: row.organisation,
    role: row.role,
    holders: row.holders,
    recipients: row.recipients,
    purpose: row.purpose,
    effect: row.effect,
    basis: row.basis,
    receivedAt: new Date(row.received_at),
    actor: row.actor_index && toHex(row.actor_index),
    subject: row.subject_index && toHex(row.subject_index),
    namesCase: row.case_index !== null,
  }))
}
